import { NotComputable } from '../not-computable.ts';

/** How many people are at each level (a row) in each group (a column). */
export type ContingencyTable = readonly (readonly number[])[];

/** A table without empty rows and columns, and its sums. */
export interface OccupiedTable {
  readonly cells: ContingencyTable;
  readonly rowTotals: readonly number[];
  readonly columnTotals: readonly number[];
  readonly n: number;
}

/**
 * The table without levels and groups without people: they add nothing to a test of association, and no degree of freedom.
 *
 * @throws NotComputable when the table is empty, or all are at one level or in one group
 */
export function occupiedTable(table: ContingencyTable): OccupiedTable {
  const width = Math.max(0, ...table.map((row) => row.length));
  const everyColumn = Array.from({ length: width }, (_, column) =>
    total(table.map((row) => row[column] ?? 0)),
  );
  const cells = table
    .filter((row) => total(row) > 0)
    .map((row) => everyColumn.flatMap((sum, column) => (sum > 0 ? [row[column] ?? 0] : [])));
  const columnTotals = everyColumn.filter((sum) => sum > 0);
  if (cells.length === 0) throw new NotComputable('no_respondents');
  if (cells.length < 2) throw new NotComputable('one_level');
  if (columnTotals.length < 2) throw new NotComputable('one_group');
  const rowTotals = cells.map(total);
  return { cells, rowTotals, columnTotals, n: total(rowTotals) };
}

/** Rows as columns. */
export function transposed({ cells, rowTotals, columnTotals, n }: OccupiedTable): OccupiedTable {
  return {
    cells: columnTotals.map((_, column) => cells.map((row) => row[column] ?? 0)),
    rowTotals: columnTotals,
    columnTotals: rowTotals,
    n,
  };
}

/** The four cells of a table of two rows and two columns, row by row; undefined for any other. */
export function twoByTwo({
  cells,
  columnTotals,
}: OccupiedTable): readonly [number, number, number, number] | undefined {
  const [first = [], second = []] = cells;
  if (cells.length !== 2 || columnTotals.length !== 2) return undefined;
  return [first[0] ?? 0, first[1] ?? 0, second[0] ?? 0, second[1] ?? 0];
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
