import { contradicts } from './contradicts.ts';
import type { Draws } from './draws.ts';
import type { HonestTable } from './honest-tables.ts';

/** A table of which one digit is another than it was. */
export interface Planted {
  readonly table: HonestTable;
  readonly row: number;
  readonly column: number;
  readonly statistic: string;
  /** The figure with the planted digit. */
  readonly plain: string;
}

/** Changes one digit of one figure so that the table itself can show it; null where none of many draws does. */
export function plantDigit(honest: HonestTable, draws: Draws): Planted | null {
  const cells = [...honest.truth].flatMap(([key, is]) =>
    // What stands on the diagonal of a matrix is no figure, and of "<.001" no digit is another's to show.
    is.flatMap((one, part) => (/^marks|<|^r 1$/u.test(one) ? [] : [{ key, part, one }])),
  );
  for (let tries = 0; tries < 60; tries++) {
    const chosen = cells[draws.whole(0, cells.length - 1)];
    if (!chosen) return null;
    const [statistic = '', plain = ''] = chosen.one.split(' ');
    const digits = [...plain].flatMap((letter, at) => (/\d/u.test(letter) ? [at] : []));
    const at = digits[draws.whole(0, digits.length - 1)] ?? 0;
    const changed = `${plain.slice(0, at)}${(Number(plain[at]) + draws.whole(1, 9)) % 10}${plain.slice(at + 1)}`;
    const table = withFigure(honest, chosen, changed);
    if (!contradicts(table)) continue;
    const [row = 0, column = 0] = chosen.key.split(',').map(Number);
    return { table, row, column, statistic, plain: changed };
  }
  return null;
}

function withFigure(
  honest: HonestTable,
  { key, part }: { readonly key: string; readonly part: number },
  changed: string,
): HonestTable {
  const [row = 0, column = 0] = key.split(',').map(Number);
  const is = honest.truth.get(key) ?? [];
  const lines = honest.text.split('\n').map((line) => line.slice(1, -1).split('|'));
  const written = lines[row]?.[column] ?? '';
  let from = 0;
  for (const one of is.slice(0, part)) {
    const plain = one.split(' ')[1] ?? '';
    from = written.indexOf(plain, from) + plain.length;
  }
  const plain = is[part]?.split(' ')[1] ?? '';
  const at = written.indexOf(plain, from);
  const line = lines[row];
  if (line) line[column] = written.slice(0, at) + changed + written.slice(at + plain.length);
  const truth = new Map(honest.truth);
  truth.set(
    key,
    is.map((one, index) => (index === part ? `${one.split(' ')[0]} ${changed}` : one)),
  );
  return { ...honest, text: lines.map((cells) => `|${cells.join('|')}|`).join('\n'), truth };
}
