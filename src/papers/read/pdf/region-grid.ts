import type { PaperGrid } from '../../paper.ts';
import { GridBuilder, type WrittenCell } from '../grid-builder.ts';
import { repeatedHead } from './continued-tables.ts';
import { isFigureText } from './figure-lines.ts';
import { edgesOf, latticeRows } from './lattice.ts';
import type { Span } from './open-columns.ts';
import { type NotCertain, openTable } from './open-table.ts';
import type { Region } from './table-regions.ts';

export interface RegionGrid {
  readonly grid: PaperGrid;
  readonly columns: readonly Span[];
}

/**
 * The grid of a part of a page that lines set apart; what is not certain where its cells cannot be told apart.
 *
 * @param isAtEdge  whether it stands at the top or the bottom of the page: it may be the part of a table that goes over pages, and have one row
 */
export function regionGrid(region: Region, page: number, isAtEdge: boolean): RegionGrid | NotCertain | null {
  const columns = edgesOf(region.vertical, region.x0, region.x1);
  const isLattice = columns.length > 3 || (columns.length === 3 && region.vertical.length > 2);
  if (isLattice) {
    const rows = latticeRows(region);
    if (typeof rows === 'string') return rows;
    return gridOf(rows, {
      page,
      headRows: 0,
      fewest: isAtEdge ? 1 : 2,
      columns: columns.slice(1).map((x1, at) => ({ x0: columns[at] ?? x1, x1 })),
    });
  }
  const table = openTable(region);
  if (typeof table === 'string') return table;
  return gridOf(table.rows, { page, fewest: 2, ...table });
}

/** A table as wide as one that is open at its sides, with the same columns, which its rows alone do not show; null where its head is another. */
export function gridBelowSameHead(
  region: Region,
  page: number,
  before: RegionGrid & Pick<Region, 'x0' | 'x1'>,
): RegionGrid | null {
  if (Math.abs(region.x0 - before.x0) > 4 || Math.abs(region.x1 - before.x1) > 4) return null;
  const table = openTable(region, before.columns);
  const read = typeof table === 'string' ? null : gridOf(table.rows, { page, fewest: 2, ...table });
  return read && repeatedHead(before.grid, read.grid) > 0 ? read : null;
}

function gridOf(
  rows: readonly (readonly WrittenCell[])[],
  {
    page,
    headRows,
    fewest,
    columns,
  }: {
    readonly page: number;
    readonly headRows: number;
    readonly fewest: number;
    readonly columns: readonly Span[];
  },
): RegionGrid | null {
  const builder = new GridBuilder();
  for (const cells of rows) {
    builder.startRow();
    for (const cell of cells) builder.add(cell);
  }
  const built = builder.rows();
  if (!isTable(built, fewest)) return null;
  return { grid: { kind: 'grid', place: { page }, rows: built, headRows, caption: null }, columns };
}

/** Lines of drawings and forms close in places, too; in a table most of them have a text. */
function isTable(rows: PaperGrid['rows'], fewest: number): boolean {
  const cells = rows.flatMap((row, at) =>
    row.filter(({ origin }, column) => origin.row === at && origin.column === column),
  );
  const filled = cells.filter(({ text }) => text !== '');
  const filledRows = rows.filter((row) => new Set(row.filter(({ text }) => text !== '')).size > 1);
  // The part of a table that goes over pages may have one row, or hold what another part leaves blank.
  const isPart = fewest === 1 && filled.filter(({ text }) => isFigureText(text)).length > 1;
  return (
    (rows[0]?.length ?? 0) > 1 && filledRows.length >= fewest && (isPart || filled.length * 2 > cells.length)
  );
}
