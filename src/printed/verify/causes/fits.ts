import { agrees } from '../agreement.ts';
import { type CheckedCell, isTested } from '../checked-cell.ts';
import { type Reading, tableIndex } from '../computed-figure.ts';
import { printedBound, printedNumber } from '../printed-number.ts';
import { areaOf, type Cause, figureUnder } from './cause.ts';

/** How many cells that disagree with the data some causes explain, and how many they leave, around one cell. */
export interface Fit {
  readonly explained: readonly CheckedCell[];
  readonly unexplained: number;
}

/** Holds causes against all cells that they would have made. */
export class Fits {
  readonly #reading: Reading;
  readonly #tables = new Map<number, CheckedCell[]>();

  constructor(all: readonly CheckedCell[], reading: Reading) {
    this.#reading = reading;
    for (const checked of all) {
      if (!isTested(checked)) continue;
      const index = tableIndex(checked.cell);
      const table = this.#tables.get(index) ?? [];
      table.push(checked);
      this.#tables.set(index, table);
    }
  }

  /** Those of the causes that touch a cell as they touch the one in question. */
  #atWork(causes: readonly Cause[], checked: CheckedCell, { cell }: CheckedCell): readonly Cause[] {
    return causes.filter(
      (cause) => cause.touches(cell) && areaOf(cause, cell) === areaOf(cause, checked.cell),
    );
  }

  #prints(causes: readonly Cause[], { cell }: CheckedCell): boolean {
    const round = causes.find((cause) => cause.round)?.round;
    return agrees(cell.plain, figureUnder(causes, cell, this.#reading), round);
  }

  /** Null where the causes do not give what is printed, or spoil a cell that agrees. */
  of(causes: readonly Cause[], checked: CheckedCell): Fit | null {
    const touching = causes.filter((cause) => cause.touches(checked.cell));
    if (touching.length === 0 || !this.#prints(touching, checked)) return null;
    const together = (this.#tables.get(tableIndex(checked.cell)) ?? []).flatMap((other) => {
      const atWork = this.#atWork(causes, checked, other);
      return atWork.length === 0 ? [] : [{ other, prints: this.#prints(atWork, other) }];
    });
    if (together.some(({ other, prints }) => other.agrees && !prints)) return null;
    const off = together.filter(({ other }) => !other.agrees);
    const explained = off.filter(({ prints }) => prints).map(({ other }) => other);
    const needed = causes.reduce((sum, { leastDigits = 0 }) => sum + leastDigits, 0);
    return digitsOf(explained) < needed ? null : { explained, unexplained: off.length - explained.length };
  }

  /** Whether so much is off in the table of a cell that two causes may be found. */
  mayBePairs({ cell }: CheckedCell): boolean {
    const table = this.#tables.get(tableIndex(cell)) ?? [];
    return digitsOf(table.filter(({ agrees }) => !agrees)) >= ofPairs([]);
  }

  /**
   * Two causes that explain everything that is off where they would be at work. Neither may be idle: some cell prints
   * under both and under neither alone; and chance must be unlikely, for there are many pairs.
   */
  ofPair(pair: readonly [Cause, Cause], checked: CheckedCell): Fit | null {
    const fit = this.of(pair, checked);
    if (!fit || fit.unexplained > 0 || digitsOf(fit.explained) < ofPairs(pair)) return null;
    const needsBoth = fit.explained.some(
      (other) =>
        this.#atWork(pair, checked, other).length === 2 &&
        pair.every((cause) => !this.#prints([cause], other)),
    );
    return needsBoth ? fit : null;
  }
}

/** How many digits two causes must explain: hundreds of pairs are tried. */
function ofPairs(pair: readonly Cause[]): number {
  return pair.reduce((sum, { leastDigits = 0 }) => sum + leastDigits, 4);
}

/** How many digits are explained, not counting zeros in front: the more, the less chance could have done it. */
export function digitsOf(cells: readonly CheckedCell[]): number {
  return cells.reduce((sum, { cell: { plain } }) => {
    const number = printedBound(plain) ? null : printedNumber(plain);
    return sum + (number?.text.replace(/^-?0*\.?0*/, '').replace('.', '').length ?? 0);
  }, 0);
}
