import type { ScoreDistribution } from '../../measures/score-distribution.ts';
import { nearestNumber } from '../distributions/nearest-number.ts';
import { meanDifference } from '../moments.ts';
import { type AllPairsResult, allPairsResult } from './all-pairs-result.ts';
import type { SumsOfSquares } from './sums-of-squares.ts';

/**
 * Tukey's honestly significant difference of two of several groups, with Kramer's standard error where sizes differ:
 * q = |difference| / √(MS within / 2 · (1/n1 + 1/n2)), its square rounded once. Of two groups it is Student's t-test.
 *
 * @param first, second  over one denominator
 * @param sums  of all groups, over the same denominator
 * @throws NotComputable when one of the two is empty
 * Source: Tukey (1953), The Problem of Multiple Comparisons; Kramer (1956), Biometrics 12:307–310.
 * Reference: fixtures/reference/groups.json, R TukeyHSD()
 */
export function tukeyTest(
  first: ScoreDistribution,
  second: ScoreDistribution,
  sums: SumsOfSquares,
  confidenceLevel: number,
): AllPairsResult {
  const difference = meanDifference(first, second);
  const { within, perSquare, degreesOfFreedom1, degreesOfFreedom2 } = sums;
  const sizes = first.n * second.n;
  const distance = first.sum * second.n - second.sum * first.n;
  const squaredQ = nearestNumber(
    2n * distance * distance * degreesOfFreedom2 * perSquare,
    sizes * (first.n + second.n) * within,
  );
  const squaredError = nearestNumber(
    within * (first.n + second.n),
    degreesOfFreedom2 * perSquare * first.denominator ** 2n * sizes,
  );
  return allPairsResult({
    groups: Number(degreesOfFreedom1) + 1,
    difference,
    statistic: Math.sqrt(squaredQ),
    standardError: Math.sqrt(squaredError),
    degreesOfFreedom: Number(degreesOfFreedom2),
    confidenceLevel,
  });
}
