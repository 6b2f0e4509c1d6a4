import { type Check, type CheckedFigure, cellsOf } from '../check.ts';

/** Checks by the figures that they are part of, each list in their order. */
export class ChecksOf<Cell extends CheckedFigure> {
  readonly #byCell = new Map<Cell, Check<Cell>[]>();

  readonly #place: ReadonlyMap<Check<Cell>, number>;

  constructor(checks: readonly Check<Cell>[]) {
    this.#place = new Map(checks.map((check, at) => [check, at]));
    for (const check of checks) {
      for (const cell of new Set(cellsOf(check))) {
        const known = this.#byCell.get(cell);
        if (known) known.push(check);
        else this.#byCell.set(cell, [check]);
      }
    }
  }

  cell(cell: Cell): readonly Check<Cell>[] {
    return this.#byCell.get(cell) ?? [];
  }

  cells(cells: readonly Cell[]): readonly Check<Cell>[] {
    return this.inOrder(new Set(cells.flatMap((cell) => this.cell(cell))));
  }

  inOrder(checks: Iterable<Check<Cell>>): Check<Cell>[] {
    const place = (check: Check<Cell>) => this.#place.get(check) ?? 0;
    return [...checks].sort((a, b) => place(a) - place(b));
  }
}
