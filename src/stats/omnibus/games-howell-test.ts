import type { ScoreDistribution } from '../../measures/score-distribution.ts';
import { nearestNumber } from '../distributions/nearest-number.ts';
import { meanDifference } from '../moments.ts';
import { NotComputable } from '../not-computable.ts';
import { type AllPairsResult, allPairsResult } from './all-pairs-result.ts';

/**
 * Games and Howell's test of two of several groups, whose variances may differ: Welch's t and df, with the studentized range
 * q = √2 |t| in place of t. Of two groups it is Welch's t-test.
 *
 * q² and df are fractions of whole numbers, rounded once.
 *
 * @param first, second  over one denominator
 * @param groups  how many groups there are pairs of
 * @throws NotComputable when a group has fewer than two people, or when nothing varies
 * Source: Games & Howell (1976), J. Educational Statistics 1:113–125.
 * Reference: fixtures/reference/groups.json, R ptukey(|t| √2, groups, df, lower.tail = FALSE)
 */
export function gamesHowellTest(
  first: ScoreDistribution,
  second: ScoreDistribution,
  groups: number,
  confidenceLevel: number,
): AllPairsResult {
  const difference = meanDifference(first, second);
  const [n1, n2] = [first.n, second.n];
  if (n1 < 2n || n2 < 2n) throw new NotComputable('too_few_respondents');
  /** s² / n of each group, over n1² n2² (n1 − 1) (n2 − 1). */
  const error1 = spreadOf(first) * n2 * n2 * (n2 - 1n);
  const error2 = spreadOf(second) * n1 * n1 * (n1 - 1n);
  const error = error1 + error2;
  if (error === 0n) throw new NotComputable('no_variance');
  const degrees = (n1 - 1n) * (n2 - 1n);
  const distance = first.sum * n2 - second.sum * n1;
  return allPairsResult({
    groups,
    difference,
    statistic: Math.sqrt(nearestNumber(2n * distance * distance * degrees, error)),
    standardError: Math.sqrt(nearestNumber(error, n1 * n1 * n2 * n2 * degrees * first.denominator ** 2n)),
    degreesOfFreedom: nearestNumber(
      error * error * degrees,
      error1 * error1 * (n2 - 1n) + error2 * error2 * (n1 - 1n),
    ),
    confidenceLevel,
  });
}

/** n (n − 1) s², in squared units of the values. */
const spreadOf = ({ n, sum, sumOfSquares }: ScoreDistribution) => n * sumOfSquares - sum * sum;
