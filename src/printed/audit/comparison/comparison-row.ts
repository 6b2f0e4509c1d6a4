import type { ComparisonFigure, PrintedCell } from '../../printed-cells.ts';
import { roundingRange } from '../rounding-interval.ts';
import { dfFormulas } from './degrees-of-freedom.ts';
import { effectSizes } from './effect-sizes.ts';
import type { RowRanges } from './row-box.ts';
import { figuresOf, type RowFigures } from './row-figures.ts';
import { type Method, type RowSettings, solveRow } from './solve-row.ts';
import { testNames } from './standard-error.ts';

/** The cells of one row of a comparison and what its figures leave to each other. */
export class ComparisonRow {
  readonly #known = new Map<string, boolean>();

  constructor(
    readonly cells: readonly PrintedCell[],
    readonly settings: RowSettings,
  ) {}

  /** Whether there are numbers that print so by some method; in the order of the cells, null leaving a figure out. */
  holds(texts: readonly (string | null)[] = this.cells.map(({ plain }) => plain)): boolean {
    const key = JSON.stringify(texts);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const holds = rowIsPossible(figuresOf(this.cells, texts), this.settings);
    this.#known.set(key, holds);
    return holds;
  }

  /** The methods that the printed figures agree with, and where the quantities of the row lie by each. */
  solutions(leftOut: (cell: PrintedCell) => boolean = () => false): { method: Method; ranges: RowRanges }[] {
    const figures = figuresOf(
      this.cells,
      this.cells.map((cell) => (leftOut(cell) ? null : cell.plain)),
    );
    return methodsOf(figures).flatMap((method) => {
      const ranges = solveRow(figures, this.settings, method);
      return ranges ? [{ method, ranges }] : [];
    });
  }

  cellOf(figure: ComparisonFigure): PrintedCell | undefined {
    return this.cells.find(({ subject }) => subject.of === 'comparison' && subject.figure === figure);
  }
}

/** Whether there are numbers that print so, worked out by some method. */
export function rowIsPossible(figures: RowFigures, settings: RowSettings): boolean {
  return methodsOf(figures).some((method) => solveRow(figures, settings, method) !== null);
}

/** The ways in which a row can have been worked out; those that only df or an effect size would tell apart count as one. */
function methodsOf({ df, d }: RowFigures): Method[] {
  const effects = d === null ? effectSizes.slice(0, 1) : effectSizes;
  const signs = d === null || (roundingRange(d)?.low ?? 0) < 0 ? [false] : [false, true];
  return signs.flatMap((unsigned) =>
    effects.flatMap((effect) =>
      testNames.flatMap((test) =>
        (df === null ? dfFormulas[test].slice(0, 1) : dfFormulas[test]).map((formula) => ({
          test,
          df: formula,
          effect,
          unsigned,
        })),
      ),
    ),
  );
}
