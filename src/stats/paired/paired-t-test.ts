import type { ScoreDistribution } from '../../measures/score-distribution.ts';
import { nearestNumber } from '../distributions/nearest-number.ts';
import { mean } from '../moments.ts';
import { NotComputable } from '../not-computable.ts';
import { type TTestResult, tTestResult } from '../t-test-result.ts';

/**
 * Student's t-test of paired scores: the mean of the differences against 0; df = n − 1.
 *
 * t² = (Σd)² (n − 1) / (n Σd² − (Σd)²) is rounded once, and so has the same bits in points of any size.
 *
 * @param differences  of each person, in scale points
 * @throws NotComputable for fewer than two people, or when all differences are the same
 * Source: Student (1908), Biometrika 6:1–25.  Reference: fixtures/reference/paired.json, R t.test(paired = TRUE)
 */
export function pairedTTest(differences: ScoreDistribution, confidenceLevel: number): TTestResult {
  const { n, sum, sumOfSquares, denominator } = differences;
  if (n === 0n) throw new NotComputable('no_pairs');
  if (n === 1n) throw new NotComputable('one_respondent');
  const spread = n * sumOfSquares - sum * sum;
  if (spread === 0n) throw new NotComputable('no_variance');
  const size = Math.sqrt(nearestNumber(sum * sum * (n - 1n), spread));
  return tTestResult({
    difference: mean(differences),
    standardError: Math.sqrt(nearestNumber(spread, n * n * (n - 1n) * denominator * denominator)),
    degreesOfFreedom: Number(n - 1n),
    confidenceLevel,
    statistic: sum < 0n ? -size : size,
  });
}
