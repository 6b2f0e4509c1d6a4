import { type Check, type CheckedFigure, cellsOf, holdsGiven, type Readings } from '../check.ts';
import type { ChecksOf } from './checks-of.ts';
import { otherReadings } from './other-readings.ts';

/** Sets of figures, each as small as any, whose change makes everything possible. */
export interface Explanations<Cell extends CheckedFigure> {
  /** How many figures must be wrong, at the least. */
  readonly size: number;
  /** None where no set that was tried explains the figures. */
  readonly sets: readonly (readonly Cell[])[];
  /** Whether the search was given up. */
  readonly cutShort: boolean;
}

/** How much work the searches of one audit may still take: a rule of a whole row costs ten times that of a sum. */
export interface Budget {
  left: number;
}

/** A few seconds; larger searches are given up, and findings say so. */
export const budgetOfAudit = (): Budget => ({ left: 300_000 });

const largest = 3;
/** With more figures than this in question, larger sets are not tried. */
const mostCells = [Infinity, Infinity, 60, 20];
/** What one finding may take of the budget. */
const mostOfOne = 60_000;

/**
 * The smallest sets of figures that can be wrong: with them left out, every broken rule holds, and each of them can
 * read otherwise so that all rules that it is part of hold.
 *
 * @param broken  rules that do not hold, connected by the figures that they share
 * @param all     every rule
 */
export function smallestExplanations<Cell extends CheckedFigure>(
  broken: readonly Check<Cell>[],
  all: ChecksOf<Cell>,
  budget: Budget,
): Explanations<Cell> {
  const cells = [...new Set(broken.flatMap(cellsOf))];
  const search = new Search(broken, all, budget);
  let size = 1;
  for (; size <= largest && cells.length <= (mostCells[size] ?? 0); size++) {
    const sets = subsets(cells, size).filter((set) => search.explains(set));
    if (search.isOver) break;
    if (sets.length > 0) return { size, sets, cutShort: false };
  }
  return { size, sets: [], cutShort: search.isOver };
}

class Search<Cell extends CheckedFigure> {
  readonly #broken: readonly Check<Cell>[];
  readonly #all: ChecksOf<Cell>;
  readonly #budget: Budget;
  readonly #least: number;

  constructor(broken: readonly Check<Cell>[], all: ChecksOf<Cell>, budget: Budget) {
    this.#broken = broken;
    this.#all = all;
    this.#budget = budget;
    this.#least = Math.max(0, budget.left - mostOfOne);
  }

  get isOver(): boolean {
    return this.#budget.left <= this.#least;
  }

  explains(set: readonly Cell[]): boolean {
    if (this.isOver) return false;
    const leftOut: Readings<Cell> = new Map(set.map((cell) => [cell, null]));
    return this.#hold(this.#broken, leftOut) && set.every((cell) => this.#canRead(cell, leftOut));
  }

  /** Whether a figure, others of the set being left out, can read so that every rule that it is part of holds. */
  #canRead(cell: Cell, leftOut: Readings<Cell>): boolean {
    const own = this.#all.cell(cell);
    const [only, ...more] = own;
    if (!only || more.length === 0) return true;
    for (const text of otherReadings(cell, own)) {
      if (this.#hold(own, new Map([...leftOut, [cell, text]]))) return true;
      if (this.isOver) return false;
    }
    return false;
  }

  #hold(checks: readonly Check<Cell>[], readings: Readings<Cell>): boolean {
    return checks.every((check) => {
      this.#budget.left -= check.system ? 10 : 1;
      return holdsGiven(check, readings);
    });
  }
}

function subsets<Value>(values: readonly Value[], size: number, from = 0): Value[][] {
  if (size === 0) return [[]];
  return values
    .slice(from)
    .flatMap((value, index) => subsets(values, size - 1, from + index + 1).map((rest) => [value, ...rest]));
}
