import type { CellRange } from './cell-reference.ts';

/** Cells that are merged down rows of data: each row of a merge has its text. */
export class MergedDown {
  readonly #merges: readonly CellRange[];
  #next = 0;
  /** By column: the text of the merge that reaches the row at hand, and its last row. */
  readonly #reaching = new Map<number, { readonly text: string; readonly lastRow: number }>();

  /** @param merges  each of one column */
  constructor(merges: readonly CellRange[]) {
    this.#merges = [...merges].sort((one, other) => one.firstRow - other.firstRow);
  }

  /** The cells of a row; rows come in order, and those that are wholly empty not at all. */
  filled(cells: readonly string[], row: number): readonly string[] {
    const filled = [...cells];
    for (const [column, { text, lastRow }] of this.#reaching) {
      if (row > lastRow) this.#reaching.delete(column);
      else filled[column] = text;
    }
    let merge = this.#merges[this.#next];
    while (merge && merge.firstRow <= row) {
      const { firstColumn, firstRow, lastRow } = merge;
      // A merge whose first row is empty has no text.
      if (firstRow === row) this.#reaching.set(firstColumn, { text: cells[firstColumn] ?? '', lastRow });
      this.#next += 1;
      merge = this.#merges[this.#next];
    }
    return filled;
  }
}
