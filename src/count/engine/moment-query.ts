import type { Population, Scale } from '../../codebook/codebook.ts';
import { answerCode, type CountedColumns, oneAnswer, placeSql } from './counting-query.ts';
import { type Dialect, dialects, type NamedSql } from './dialect.ts';
import { type PackedSum, packedFactors, packedSums } from './packed-products.ts';
import type { SqlRow, SqlTable } from './sql-table.ts';

/** Some of the sums that co-moments are made of, by place. */
export interface MomentAnswer {
  readonly sums: readonly PackedSum[];
  /** Of which they were expected, at most. */
  readonly rows: number;
  readonly answer: readonly SqlRow[];
}

interface Counted {
  readonly population: Population;
  readonly columns: CountedColumns;
  /** How many the table has. */
  readonly rows: number;
  /** Whether two items are multiplied with each other. */
  readonly pairs: boolean;
}

/** Servers take only so long a text and so many expressions in one query. */
const mostSums = 2_500;

/**
 * Sums up by place and scale what co-moments are made of: people with every answer of the scale but not of the scale around
 * it, each item, each product of two items, or of an item with itself alone.
 */
export async function askForMoments(table: SqlTable, counted: Counted): Promise<MomentAnswer[]> {
  const { population, rows, pairs } = counted;
  const sums = population.scales.flatMap((of, scale) => packedSums(of, scale, { rows, pairs }));
  const answers: MomentAnswer[] = [];
  for (let first = 0; first < sums.length; first += mostSums) {
    const some = sums.slice(first, first + mostSums);
    const answer = await table.query(momentSql(counted, some, table.from, dialects[table.engine]));
    answers.push({ sums: some, rows, answer });
  }
  return answers;
}

const value = (item: number) => `hanaro_v${item}`;
const flag = (scale: number) => `hanaro_m${scale}`;
const pack = ({ scale, start }: PackedSum) => `hanaro_p${scale}_${start}`;

function momentSql(
  { population: { scales }, columns, rows }: Counted,
  sums: readonly PackedSum[],
  from: string,
  dialect: Dialect,
): string {
  const used = scales.flatMap((scale, index) => {
    if (!sums.some((sum) => sum.scale === index)) return [];
    return { index, scale, around: scales.find(({ id }) => id === scale.parent) };
  });
  const factor = (of: Scale, position: number) =>
    position === 0 ? '1' : value(of.items[position - 1]?.index ?? -1);
  const packs = used.flatMap(({ index, scale }) => {
    const starts = new Set(sums.filter((sum) => sum.scale === index).map(({ start }) => start));
    return [...starts].map((start): NamedSql => {
      const terms = packedFactors(scale, start, rows).map(
        (packed) => `${dialect.integer(`${packed.times}`)} * ${factor(scale, packed.factor)}`,
      );
      const name = pack({ scale: index, factor: 0, start });
      return { name, sql: `CASE WHEN ${flag(index)} = 1 THEN ${terms.join(' + ')} ELSE 0 END` };
    });
  });
  const flags = used.map(({ index, scale, around }) => {
    const notAround = around ? ` AND NOT (${complete(around)})` : '';
    return { name: flag(index), sql: `CASE WHEN ${complete(scale)}${notAround} THEN 1 ELSE 0 END` };
  });
  return dialect.sums(
    from,
    placeSql(columns, dialect),
    [
      valuesOf(
        used.flatMap(({ scale, around }) => [scale, around ?? scale]),
        columns,
        dialect,
      ),
      flags,
      packs,
    ],
    sums.map((sum) => {
      const of = scales[sum.scale];
      return of && sum.factor > 0 ? `${pack(sum)} * ${factor(of, sum.factor)}` : pack(sum);
    }),
  );
}

const complete = ({ items }: Scale) => items.map(({ index }) => `${value(index)} >= 0`).join(' AND ');

/** Each item of these scales, answers counted from the lowest one; below 0 where there is none. */
function valuesOf(scales: readonly Scale[], columns: CountedColumns, dialect: Dialect): NamedSql[] {
  const items = new Set(scales.flatMap((scale) => scale.items.map(({ index }) => index)));
  return [...items].flatMap((index) => {
    const item = columns.items[index];
    if (!item) return [];
    return { name: value(index), sql: dialect.small(`${answerCode(item, dialect)} - ${oneAnswer}`) };
  });
}
