/** A row of a data file, with the line it stands on. */
export interface PlacedRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/**
 * Looks for the names of the columns where the first row seems to hold something else, such as a title or sections.
 *
 * @param rows  the first ones under the header
 * @returns null where the header has names for half of the columns or more, else where the names seem to stand
 */
export function namesBelow(
  header: readonly string[],
  rows: readonly PlacedRow[],
): { readonly line: number | null } | null {
  const width = Math.max(0, ...[header, ...rows.map(({ cells }) => cells)].map(usedWidth));
  if (header.filter(isFilled).length * 2 >= width) return null;
  return { line: rows.find(({ cells }) => mayBeNames(cells, width))?.line ?? null };
}

/** Of all columns; a few may have no name. */
const mostNamed = 0.8;

/** Different texts in nearly all columns, none of them a number. */
function mayBeNames(cells: readonly string[], width: number): boolean {
  const names = cells.filter(isFilled).map((cell) => cell.trim());
  return (
    names.length >= mostNamed * width &&
    new Set(names).size === names.length &&
    names.every((name) => Number.isNaN(Number(name)))
  );
}

const isFilled = (cell: string) => cell.trim() !== '';

/** Columns up to the last one that holds something: spreadsheets leave empty ones at the end. */
const usedWidth = (cells: readonly string[]) => cells.findLastIndex(isFilled) + 1;
