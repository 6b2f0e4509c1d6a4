import type { Cell, Column, Table } from './document.ts';

/** A column, and what it says of a line. */
export interface ColumnOf<Line> extends Column {
  readonly cell: (line: Line) => Cell;
}

/** A table with a row for each line. */
export function buildTable<Line>(
  about: Pick<Table, 'id' | 'name' | 'caption' | 'entries' | 'tone'>,
  columns: readonly ColumnOf<Line>[],
  lines: readonly Line[],
): Table {
  return {
    kind: 'table',
    ...about,
    columns: columns.map(({ cell: _, ...column }) => column),
    rows: lines.map((line) => columns.map(({ cell }) => cell(line))),
  };
}
