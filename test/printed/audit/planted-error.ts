import type { PrintedCell } from '../../../src/printed/printed-cells.ts';
import type { SeededRandom } from '../../../src/stats/resampling/seeded-random.ts';

/** The same tables with one digit of one figure changed, or its stars exchanged. */
export function withWrongDigit(written: object, cell: PrintedCell, random: SeededRandom): object {
  return withText(written, cell.path, wrong(cell.printed, random));
}

/** The same tables with another text in one place. */
export function withText(written: object, path: PrintedCell['path'], text: string): object {
  const copy: unknown = structuredClone(written);
  let place = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) place = place[key] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  place[last] = typeof place[last] === 'number' ? Number(text) : text;
  return copy as object;
}

function wrong(figure: string, random: SeededRandom): string {
  const digits = [...figure].flatMap((character, at) => (/[\d０-９]/.test(character) ? [at] : []));
  const at = random.pick(digits);
  if (at === undefined) return random.pick(['', '*', '**', '***'].filter((mark) => mark !== figure)) ?? '';
  const numerals = /\d/.test(figure[at] ?? '') ? '0123456789' : '０１２３４５６７８９';
  const digit = random.pick([...numerals].filter((one) => one !== figure[at])) ?? '0';
  return figure.slice(0, at) + digit + figure.slice(at + 1);
}

/** What a figure is, for a table of shares: `mean of a scale`, `percent`, `t`. */
export function kindOf({ subject }: PrintedCell): string {
  if (subject.of === 'themes') return 'themes';
  if (subject.of === 'comparison') return subject.figure;
  if (subject.of === 'people') return subject.figure === 'n' ? 'n of a table or total' : 'percent of a total';
  if (subject.of === 'level') return subject.figure === 'n' ? 'count of a level' : 'percent of a level';
  if (subject.of === 'item') return `item ${subject.figure}`;
  return subject.group === 'all' ? `scale ${subject.figure}` : `group ${subject.figure}`;
}
