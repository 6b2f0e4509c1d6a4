import { ages, type Cell, itemsOf, type Kind, kinds } from './columns.ts';

export interface Row {
  readonly id: string;
  readonly area: string;
  /** 0 or 1, or null for a cell that is no level. */
  readonly group: number | null;
  readonly sex: string;
  readonly age: Cell;
  readonly cells: readonly Cell[];
  readonly sumsUp?: boolean;
}

/** What a file has besides plain rows of people. */
export const features = ['outside', 'twice', 'both groups', 'sent twice', 'totals'] as const;
export type Feature = (typeof features)[number];

/** As the codebook writes them: such rows may be counted from their bytes. */
const plainLevels = [
  { area: 'here', group: 0, sex: 'F' },
  { area: 'there', group: 1, sex: 'M' },
  { area: '여기', group: 0, sex: 'M' },
];
const otherLevels = [
  { area: ' There ', group: 1, sex: 'F' },
  { area: 'elsewhere', group: null, sex: 'f' },
  { area: '', group: null, sex: '' },
  { area: 'HERE', group: 0, sex: 'x' },
];

const plainAge = (at: number): Cell => ({ text: `${20 + (at % 50)}`, meant: 20 + (at % 50) });

/** Each cell of each kind in the first and in the second column of its kind once, every other cell an answer. */
export function rowsOf(
  asked: readonly Kind[],
  having: readonly Feature[],
  usable = (_: Cell) => true,
): Row[] {
  const cellsOf = asked.map((kind) => kinds[kind].cells.filter(usable));
  const wanted = cellsOf.map((cells) =>
    having.includes('outside') ? cells : cells.filter(({ meant }) => meant !== 'invalid'),
  );
  const good = (of: number, at: number): Cell => {
    const answers = (cellsOf[of] ?? []).filter(({ meant }) => typeof meant === 'number');
    return answers[at % answers.length] ?? { text: '', meant: null };
  };
  const rows: Row[] = [];
  const add = (cells: readonly Cell[], more: Partial<Row> = {}) => {
    const at = rows.length;
    const levels = plainLevels[at % plainLevels.length] ?? { area: '', group: null, sex: '' };
    rows.push({ id: `U${100 + at}`, ...levels, age: plainAge(at), cells, ...more });
  };
  const row = (at: number) => asked.flatMap((_, of) => [good(of, at), good(of, at + 1), good(of, at + 3)]);
  for (const [of, cells] of wanted.entries()) {
    for (const place of [0, 1]) for (const cell of cells) add(row(rows.length).with(3 * of + place, cell));
  }
  for (const levels of [...otherLevels, ...otherLevels]) add(row(rows.length), levels);
  for (const age of ages) {
    if (having.includes('outside') || age.meant !== 'invalid') add(row(rows.length), { age });
  }
  const nothing: Cell = { text: '', meant: null };
  const none = asked.flatMap(() => [nothing, nothing, nothing]);
  add(none);
  const [invalid] = (wanted[0] ?? []).filter(({ meant }) => meant === 'invalid');
  if (invalid) add(none.with(1, invalid));
  const place = { area: 'here', group: 0 };
  if (having.includes('twice')) {
    add(row(40), { ...place, id: 'T7' });
    add(row(42), { ...place, id: 'T7' });
  }
  if (having.includes('both groups')) {
    add(row(43), { ...place, id: 'B8' });
    add(row(44), { id: 'B8', area: 'there', group: 1 });
  }
  if (having.includes('sent twice')) {
    const throughout = asked.flatMap((_, of) => [good(of, 2), good(of, 2), good(of, 2)]);
    for (const cells of [row(45), row(45), throughout, throughout]) add(cells, { ...place, sex: 'M' });
  }
  if (having.includes('totals')) add(row(46), { id: '합계', area: '', group: null, sex: '', sumsUp: true });
  return rows;
}

export const headerOf = (asked: readonly Kind[]) => ['id', 'area', 'sex', 'age', ...asked.flatMap(itemsOf)];

export function csvOf(asked: readonly Kind[], rows: readonly Row[]): string {
  const lines = rows.map(({ id, area, sex, age, cells }) => [
    id,
    area,
    sex,
    ...[age, ...cells].map(({ text }) => text),
  ]);
  const quoted = (cell: string) => (cell.includes(',') ? `"${cell}"` : cell);
  return [headerOf(asked), ...lines].map((line) => `${line.map(quoted).join(',')}\n`).join('');
}
