import type { GridCell } from '../paper.ts';

/** One cell as a document writes it. */
export interface WrittenCell {
  readonly text: string;
  readonly rows?: number;
  readonly columns?: number;
  readonly bold?: boolean;
  readonly reference?: string;
}

/** What a table may span; a document that asks for more is not one that somebody typed. */
export const gridLimits = { columns: 200, rows: 5_000, cells: 100_000 } as const;

/** Lays cells out row by row: a cell takes the next place that no cell from above reaches into, and all places that it spans. */
export class GridBuilder {
  readonly #rows: (GridCell | undefined)[][] = [];
  #row = -1;
  #cells = 0;

  startRow(): void {
    this.#row += 1;
    this.#rows[this.#row] ??= [];
  }

  /** @returns false where the table is larger than the limits allow: the cell is left out */
  add({ text, rows = 1, columns = 1, bold, reference }: WrittenCell): boolean {
    const row = this.#rows[this.#row] ?? [];
    let column = 0;
    while (row[column]) column += 1;
    this.#cells += rows * columns;
    if (
      this.#row >= gridLimits.rows ||
      column + columns > gridLimits.columns ||
      this.#cells > gridLimits.cells
    )
      return false;
    const cell: GridCell = {
      text,
      origin: { row: this.#row, column },
      ...(bold ? { bold } : {}),
      ...(reference === undefined ? {} : { reference }),
    };
    for (let down = 0; down < rows; down++) {
      const reached = this.#rows[this.#row + down] ?? [];
      this.#rows[this.#row + down] = reached;
      for (let across = 0; across < columns; across++) reached[column + across] ??= cell;
    }
    return true;
  }

  /** Every row as long as the longest; a place without a cell is an empty one. */
  rows(): GridCell[][] {
    const written = this.#rows.slice(0, this.#row + 1);
    const width = Math.max(0, ...written.map((row) => row.length));
    return written.map((row, at) =>
      Array.from({ length: width }, (_, column) => row[column] ?? { text: '', origin: { row: at, column } }),
    );
  }
}
