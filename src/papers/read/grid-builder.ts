import type { GridCell } from '../paper.ts';

/** One cell as a document writes it. */
export interface WrittenCell {
  readonly text: string;
  readonly rows?: number;
  readonly columns?: number;
  /** The column in which it stands, where the document says so. */
  readonly column?: number | undefined;
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

  /** Spans beyond the limits are cut. @returns false where the cell itself stands beyond them, and is left out */
  add({ text, rows = 1, columns = 1, column: given, bold, reference }: WrittenCell): boolean {
    if (this.#row >= gridLimits.rows) return false;
    const row = this.#rows[this.#row] ?? [];
    let column = given ?? 0;
    while (row[column]) column += 1;
    let width = Math.min(columns, gridLimits.columns - column);
    let height = Math.min(rows, gridLimits.rows - this.#row);
    if (this.#cells + width * height > gridLimits.cells) {
      width = Math.min(width, 1);
      height = 1;
    }
    if (width < 1 || this.#cells >= gridLimits.cells) return false;
    this.#cells += width * height;
    const cell: GridCell = {
      text,
      origin: { row: this.#row, column },
      ...(bold ? { bold } : {}),
      ...(reference === undefined ? {} : { reference }),
    };
    for (let down = 0; down < height; down++) {
      const reached = this.#rows[this.#row + down] ?? [];
      this.#rows[this.#row + down] = reached;
      for (let across = 0; across < width; across++) reached[column + across] ??= cell;
    }
    return true;
  }

  /**
   * Every row as long as the longest; a place without a cell is an empty one. Columns in which no cell begins
   * come of spans alone and are left out, and so are rows that only spans reach into, at the end.
   */
  rows(): GridCell[][] {
    const written = this.#rows.slice(0, Math.min(this.#row + 1, gridLimits.rows));
    const begins = new Set<number>();
    for (const row of written)
      for (const [column, cell] of row.entries()) if (cell?.origin.column === column) begins.add(column);
    const kept = [...begins].sort((one, other) => one - other);
    const place = new Map(kept.map((column, at) => [column, at]));
    const moved = new Map<GridCell, GridCell>();
    const move = (cell: GridCell): GridCell => {
      const { origin } = cell;
      const found = moved.get(cell) ?? {
        ...cell,
        origin: { row: origin.row, column: place.get(origin.column) ?? 0 },
      };
      moved.set(cell, found);
      return found;
    };
    return written.map((row, at) =>
      kept.map((column, index) => {
        const cell = row[column];
        return cell ? move(cell) : { text: '', origin: { row: at, column: index } };
      }),
    );
  }
}
