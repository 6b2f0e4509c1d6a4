import type { Reach } from './open-columns.ts';
import type { Word } from './words.ts';

/** A text of the body, over the columns and rows that it stands in. */
export interface BodyCell extends Reach {
  readonly words: readonly Word[];
  readonly text: string;
  readonly rows: number;
}

/**
 * Rows in which a text of the first column stands in the middle of those it holds for: how many these are follows
 * from its height, row by row from the top.
 *
 * @returns null where the middles do not fill the table from top to bottom
 */
export function withMiddles(rows: readonly BodyCell[][], columns: number): BodyCell[][] | null {
  const most = Math.max(...rows.map((row) => row.length));
  if (most < 3) return rows.map((row) => [...row]);
  const filled = Array.from(
    { length: columns },
    (_, column) => rows.filter((row) => row.some(({ from, to }) => from <= column && to >= column)).length,
  );
  const base = filled.indexOf(Math.max(...filled));
  const has = (row: readonly BodyCell[], column: number) =>
    row.some(({ from, to }) => from === column && to === column);
  const isBase = (row: readonly BodyCell[]) => row.some(({ from, to }) => from <= base && to >= base);
  const solid = rows.filter(isBase);
  const between = rows.filter((row) => !isBase(row));
  const [first] = solid;
  const label = rows.flatMap((row) => row.filter(({ from, to }) => from === 0 && to === 0));
  const isCentred = first !== undefined && base > 0 && label.length > 0 && !has(first, 0);
  const isFloating = between.some((row) => row.length > 1 && has(row, 0));
  if (!isCentred && !isFloating) return rows.map((row) => [...row]);
  if (!isCentred) return null;
  const heights = solid.map((row) => heightOf(row.filter(({ from }) => from >= base)));
  const pitch = ((heights.at(-1) ?? 0) - (heights[0] ?? 0)) / Math.max(1, heights.length - 1);
  const placed = solid.map((row): BodyCell[] => row.filter(({ from }) => from >= base));
  const loose = rows.flatMap((row) => row.filter((cell) => !isBase(row) || cell.from < base));
  let next = 0;
  const blocks: { readonly from: number; readonly count: number }[] = [];
  for (const cell of label) {
    const middle = heightOf([cell]);
    const count = Math.round((2 * (middle - (heights[next] ?? 0))) / pitch) + 1;
    const last = next + count - 1;
    const centre = ((heights[next] ?? 0) + (heights[last] ?? Number.NaN)) / 2;
    if (count < 1 || !(Math.abs(centre - middle) < 0.3 * pitch)) return null;
    blocks.push({ from: next, count });
    next += count;
  }
  if (next !== solid.length) return null;
  // What stands on the base lines of rows and is centred, too, has the rows of its block, where nothing else is in its column there.
  const sparse = columnsThatAreSparse(placed, blocks, columns);
  for (const [at, row] of placed.entries()) {
    const centred = row.filter(({ from, to }) => from === to && sparse.has(from));
    loose.push(...centred);
    placed[at] = row.filter((cell) => !centred.includes(cell));
  }
  for (const cell of loose) {
    const middle = heightOf([cell]);
    const block = blocks.find(({ from, count }) => {
      const centre = ((heights[from] ?? 0) + (heights[from + count - 1] ?? 0)) / 2;
      return Math.abs(centre - middle) < 0.3 * pitch;
    });
    if (!block) return null;
    placed[block.from]?.push({ ...cell, rows: block.count });
  }
  return placed.map((row) => row.sort((one, other) => one.from - other.from));
}

/** Columns in which every block of several rows has one text at most. */
function columnsThatAreSparse(
  rows: readonly (readonly BodyCell[])[],
  blocks: readonly { readonly from: number; readonly count: number }[],
  columns: number,
): ReadonlySet<number> {
  const several = blocks.filter(({ count }) => count > 1);
  return new Set(
    Array.from({ length: columns }, (_, column) => column).filter((column) =>
      several.every(
        ({ from, count }) =>
          rows
            .slice(from, from + count)
            .filter((row) => row.some((cell) => cell.from === column && cell.to === column)).length <= 1,
      ),
    ),
  );
}

const heightOf = (cells: readonly BodyCell[]): number => {
  const heights = cells.flatMap(({ words }) => words.filter(({ raised }) => !raised).map(({ y }) => y));
  return heights.reduce((sum, y) => sum + y, 0) / Math.max(1, heights.length);
};
