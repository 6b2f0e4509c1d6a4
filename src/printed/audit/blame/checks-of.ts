import type { PrintedCell } from '../../printed-cells.ts';
import { type Check, cellsOf } from '../check.ts';

/** Checks by the figures that they are part of, each list in their order. */
export class ChecksOf {
  readonly #byCell = new Map<PrintedCell, Check[]>();

  readonly #place: ReadonlyMap<Check, number>;

  constructor(checks: readonly Check[]) {
    this.#place = new Map(checks.map((check, at) => [check, at]));
    for (const check of checks) {
      for (const cell of new Set(cellsOf(check))) {
        const known = this.#byCell.get(cell);
        if (known) known.push(check);
        else this.#byCell.set(cell, [check]);
      }
    }
  }

  cell(cell: PrintedCell): readonly Check[] {
    return this.#byCell.get(cell) ?? [];
  }

  cells(cells: readonly PrintedCell[]): readonly Check[] {
    return this.inOrder(new Set(cells.flatMap((cell) => this.cell(cell))));
  }

  inOrder(checks: Iterable<Check>): Check[] {
    const place = (check: Check) => this.#place.get(check) ?? 0;
    return [...checks].sort((a, b) => place(a) - place(b));
  }
}
