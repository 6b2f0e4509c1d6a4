import type { Band } from '../../codebook/codebook.ts';
import { compareDecimals, type Decimal, decimalOf } from '../../codebook/words/decimal.ts';
import type { NumberColumn } from './number-column.ts';
import { readNumber } from './read-number.ts';

/** How the numbers of a column sort people into levels. */
export interface BandedLevels {
  readonly numbers: NumberColumn;
  /** The level of a number; undefined where it is in no band. */
  readonly levelOf: (number: Decimal) => number | undefined;
}

/** The whole numbers that rows of plain text mostly have: ages, years of work, children. */
const mostWhole = 200;

export function bandedLevels(bands: readonly Band[], numbers: NumberColumn): BandedLevels {
  const ends = bands.map(({ from, below }) => ({
    from: from === null ? null : decimalOf(from),
    below: below === null ? null : decimalOf(below),
  }));
  return {
    numbers,
    levelOf(number) {
      const level = ends.findIndex(
        ({ from, below }) =>
          (from === null || compareDecimals(number, from) >= 0) &&
          (below === null || compareDecimals(number, below) < 0),
      );
      return level === -1 ? undefined : level;
    },
  };
}

/** The level of each whole number up to some size, by its text: for those who look texts up. */
export function wholeNumberLevels({ numbers, levelOf }: BandedLevels): [text: string, level: number][] {
  return Array.from({ length: mostWhole }, (_, whole) => String(whole)).flatMap((text) => {
    const { number, how } = readNumber(numbers, text);
    const level = number && how === 'written' ? levelOf(number) : undefined;
    return level === undefined ? [] : [[text, level]];
  });
}
