import type { CellRange } from './cell-reference.ts';

/** A merge that covers a row, and the text in its first row; null where that row was wholly empty. */
export interface CoveringMerge extends CellRange {
  readonly cellText: string | null;
}

/** Tells which merges cover each row. */
export class MergedCells {
  /** Those below the last row, the next one at the end. */
  readonly #coming: CellRange[];
  #covering: readonly CoveringMerge[] = [];

  constructor(merges: readonly CellRange[]) {
    this.#coming = [...merges].sort((one, other) => other.firstRow - one.firstRow);
  }

  /** Rows come in order, and those that are wholly empty not at all. */
  covering(cells: readonly string[], row: number): readonly CoveringMerge[] {
    const covering = this.#covering.filter(({ lastRow }) => lastRow >= row);
    for (let next = this.#coming.at(-1); next && next.firstRow <= row; next = this.#coming.at(-1)) {
      this.#coming.pop();
      const cellText = next.firstRow === row ? (cells[next.firstColumn] ?? '') : null;
      if (next.lastRow >= row) covering.push({ ...next, cellText });
    }
    this.#covering = covering;
    return covering;
  }
}

/** The cells of a row, each that is merged with one above it with the text of the merge. */
export function withTextAbove(
  cells: readonly string[],
  covering: readonly CoveringMerge[],
  row: number,
): string[] {
  const filled = [...cells];
  for (const { firstRow, firstColumn, cellText } of covering) {
    if (cellText === null || firstRow === row) continue;
    while (filled.length < firstColumn) filled.push('');
    filled[firstColumn] = cellText;
  }
  return filled;
}
