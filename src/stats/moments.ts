import type { ScoreDistribution } from '../measures/score-distribution.ts';
import { nearestNumber } from './distributions/nearest-number.ts';
import { NotComputable } from './not-computable.ts';

/**
 * Arithmetic mean in scale points, correctly rounded.
 *
 * @throws NotComputable for an empty distribution
 * Reference: fixtures/reference, R mean()
 */
export function mean({ n, sum, denominator }: ScoreDistribution): number {
  if (n === 0n) throw new NotComputable('no_respondents');
  return nearestNumber(sum, n * denominator);
}

/**
 * Sample variance (n − 1) in squared scale points, correctly rounded: (nQ − S²) / (n (n − 1)).
 *
 * @throws NotComputable for fewer than two people
 * Reference: fixtures/reference, R var()
 */
export function sampleVariance({ n, sum, sumOfSquares, denominator }: ScoreDistribution): number {
  if (n < 2n) throw new NotComputable(n === 0n ? 'no_respondents' : 'one_respondent');
  return nearestNumber(n * sumOfSquares - sum * sum, n * (n - 1n) * denominator ** 2n);
}

/**
 * Difference of two means in scale points, first − second, correctly rounded: no digits are lost between close means.
 *
 * @param first, second  over one denominator
 * @throws NotComputable when a group is empty
 */
export function meanDifference(first: ScoreDistribution, second: ScoreDistribution): number {
  if (first.n === 0n || second.n === 0n) throw new NotComputable('empty_group');
  return nearestNumber(first.sum * second.n - second.sum * first.n, first.n * second.n * first.denominator);
}
