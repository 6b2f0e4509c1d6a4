import type { TwoSamples } from '../two-samples.ts';
import { welchTTest } from '../welch-t-test.ts';
import { type AllPairsResult, allPairsResult } from './all-pairs-result.ts';

/**
 * Games and Howell's test of two of several groups, whose variances may differ: Welch's t and df, with the studentized range
 * q = √2 |t| in place of t. Of two groups it is Welch's t-test.
 *
 * @param groups  how many groups there are pairs of
 * @throws NotComputable as `welchTTest`
 * Source: Games & Howell (1976), J. Educational Statistics 1:113–125.
 * Reference: fixtures/reference/groups.json, R ptukey(|t| √2, groups, df, lower.tail = FALSE)
 */
export function gamesHowellTest(
  samples: TwoSamples,
  groups: number,
  confidenceLevel: number,
): AllPairsResult {
  const { statistic, standardError, degreesOfFreedom } = welchTTest(samples, confidenceLevel);
  return allPairsResult({
    groups,
    difference: samples.difference,
    statistic: Math.abs(statistic) * Math.SQRT2,
    standardError,
    degreesOfFreedom,
    confidenceLevel,
  });
}
