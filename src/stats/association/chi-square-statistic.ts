import { nearestNumber } from '../distributions/nearest-number.ts';
import { type OccupiedTable, twoByTwo } from './contingency-table.ts';

/** Chi-square as a fraction of whole numbers, and how many people it is of. */
export interface ExactChiSquare {
  readonly numerator: bigint;
  /** Positive. */
  readonly denominator: bigint;
  readonly degreesOfFreedom: number;
}

/**
 * Pearson's chi-square of a table, Σ (observed − expected)² / expected = n (Σ observed² / (row · column) − 1), exactly.
 *
 * Source: Pearson (1900), Philosophical Magazine 50:157–175.  Reference: R chisq.test(x, correct = FALSE)
 */
export function chiSquareStatistic({ cells, rowTotals, columnTotals, n }: OccupiedTable): ExactChiSquare {
  const rowMultiple = rowTotals.map(BigInt).reduce(leastCommonMultiple, 1n);
  const columnMultiple = columnTotals.map(BigInt).reduce(leastCommonMultiple, 1n);
  const perRow = rowTotals.map((total) => rowMultiple / BigInt(total));
  const perColumn = columnTotals.map((total) => columnMultiple / BigInt(total));
  let squares = 0n;
  cells.forEach((row, i) => {
    row.forEach((count, j) => {
      squares += BigInt(count) ** 2n * (perRow[i] ?? 0n) * (perColumn[j] ?? 0n);
    });
  });
  const denominator = rowMultiple * columnMultiple;
  return {
    numerator: BigInt(n) * (squares - denominator),
    denominator,
    degreesOfFreedom: (rowTotals.length - 1) * (columnTotals.length - 1),
  };
}

/**
 * Chi-square of a two by two table with Yates' correction for continuity, which moves each count towards its expectation by
 * a half, but not beyond it.
 *
 * @returns null for any other table
 * Source: Yates (1934), J. Royal Statistical Society Supplement 1:217–235.  Reference: R chisq.test(x, correct = TRUE)
 */
export function yatesStatistic(table: OccupiedTable): number | null {
  const counts = twoByTwo(table)?.map(BigInt);
  if (!counts) return null;
  const [a = 0n, b = 0n, c = 0n, d = 0n] = counts;
  const n = a + b + c + d;
  const product = a * d - b * c;
  const twice = 2n * (product < 0n ? -product : product) - n;
  const moved = twice > 0n ? twice : 0n;
  return nearestNumber(n * moved ** 2n, 4n * (a + b) * (c + d) * (a + c) * (b + d));
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}
