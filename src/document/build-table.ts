import type { Cell, Column, Table } from './document.ts';

/** A column, and what it says of a line. */
export interface ColumnOf<Line> extends Column {
  readonly cell: (line: Line) => Cell;
}

/** A table with a row for each line; of the texts behind the first, a column in which nothing is said is left out. */
export function buildTable<Line>(
  about: Pick<Table, 'id' | 'name' | 'caption' | 'entries' | 'tone'>,
  every: readonly ColumnOf<Line>[],
  lines: readonly Line[],
): Table {
  const nothing = (cell: Cell) => cell.kind === 'text' && cell.text === '';
  const saysNothing = ({ kind, cell }: ColumnOf<Line>) =>
    kind === 'text' && lines.length > 0 && lines.every((line) => nothing(cell(line)));
  const columns = every.filter((column, index) => index === 0 || !saysNothing(column));
  return {
    kind: 'table',
    ...about,
    columns: columns.map(({ cell: _, ...column }) => column),
    rows: lines.map((line) => columns.map(({ cell }) => cell(line))),
  };
}
