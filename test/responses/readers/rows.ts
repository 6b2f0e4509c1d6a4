import { type Cell, itemsOf, type Kind, kinds } from './columns.ts';

export interface Row {
  readonly id: string;
  readonly area: string;
  /** 0 or 1, or null for a cell that is no level. */
  readonly group: number | null;
  readonly sex: string;
  readonly cells: readonly Cell[];
  readonly sumsUp?: boolean;
}

/** What a file has besides plain rows of people. */
export const features = ['outside', 'twice', 'both groups', 'sent twice', 'totals'] as const;
export type Feature = (typeof features)[number];

const areas: readonly (readonly [area: string, group: number | null])[] = [
  ['here', 0],
  ['there', 1],
  ['여기', 0],
  [' There ', 1],
  ['here', 0],
  ['elsewhere', null],
  ['there', 1],
  ['', null],
];

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
    const [area, group] = areas[at % areas.length] ?? ['', null];
    rows.push({ id: `U${100 + at}`, area, group, sex: ['F', 'M', 'f', ''][at % 4] ?? '', cells, ...more });
  };
  const row = (at: number) => asked.flatMap((_, of) => [good(of, at), good(of, at + 1), good(of, at + 3)]);
  for (const [of, cells] of wanted.entries()) {
    for (const place of [0, 1]) for (const cell of cells) add(row(rows.length).with(3 * of + place, cell));
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
    add(row(45), { ...place, sex: 'M' });
    add(row(45), { ...place, sex: 'M' });
  }
  if (having.includes('totals')) add(row(46), { id: '합계', area: '', group: null, sex: '', sumsUp: true });
  return rows;
}

export const headerOf = (asked: readonly Kind[]) => ['id', 'area', 'sex', ...asked.flatMap(itemsOf)];

export function csvOf(asked: readonly Kind[], rows: readonly Row[]): string {
  const lines = rows.map(({ id, area, sex, cells }) => [id, area, sex, ...cells.map(({ text }) => text)]);
  return [headerOf(asked), ...lines].map((line) => `${line.join(',')}\n`).join('');
}
