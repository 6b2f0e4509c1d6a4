import { auditPaper } from '../../../src/papers/audit-paper.ts';
import { readBytes } from '../read/written-papers.ts';
import { Draws } from './draws.ts';
import { honestTable } from './honest-tables.ts';
import { type PaperFormat, paperFile, paperFormats } from './paper-files.ts';
import { plantDigit } from './plant.ts';

const formatOf = (seed: number): PaperFormat => paperFormats[seed % paperFormats.length] ?? 'docx';

/** What is accused in an honest table, written in one of the formats. */
export async function falseAlarms(seed: number): Promise<string[]> {
  const { name, content } = paperFile(honestTable(seed), formatOf(seed));
  const { findings } = auditPaper(await readBytes(name, content));
  return findings.map(({ message }) => `${seed} ${formatOf(seed)}: ${message.en}`);
}

interface Caught {
  readonly statistic: string;
  readonly caught: boolean;
  readonly accused: boolean;
}

/** Whether a digit that the table itself can show is found; null where the table can show none. */
async function caughtDigit(seed: number): Promise<Caught | null> {
  const planted = plantDigit(honestTable(seed), new Draws(seed + 1_000_000));
  if (!planted) return null;
  const { name, content, rowsLess } = paperFile(planted.table, formatOf(seed));
  const { findings } = auditPaper(await readBytes(name, content));
  const accused = findings.some(({ cells }) =>
    cells.some(
      ({ place, plain }) =>
        place.in === 'table' &&
        place.row === planted.row - rowsLess &&
        place.column === planted.column &&
        plain === planted.plain,
    ),
  );
  return { statistic: planted.statistic, caught: findings.length > 0, accused };
}

/** How many digits were planted, how many found, how many of their cells accused; found of planted by statistic. */
export async function shareCaught(seeds: readonly number[]): Promise<{
  readonly planted: number;
  readonly caught: number;
  readonly accused: number;
  readonly by: Readonly<Record<string, string>>;
}> {
  const all: Caught[] = [];
  for (const seed of seeds) {
    const one = await caughtDigit(seed);
    if (one) all.push(one);
  }
  const caughtOf = (some: readonly Caught[]) => some.filter(({ caught }) => caught).length;
  const statistics = [...new Set(all.map(({ statistic }) => statistic))].toSorted();
  const by = Object.fromEntries(
    statistics.map((name) => {
      const own = all.filter(({ statistic }) => statistic === name);
      return [name, `${caughtOf(own)} of ${own.length}`];
    }),
  );
  const accused = all.filter((one) => one.caught && one.accused).length;
  return { planted: all.length, caught: caughtOf(all), accused, by };
}
