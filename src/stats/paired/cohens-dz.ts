import type { ScoreDistribution } from '../../measures/score-distribution.ts';
import type { StandardizedDifference } from '../cohens-d.ts';
import { nearestNumber } from '../distributions/nearest-number.ts';
import { noncentralityLimits } from '../distributions/noncentrality-limits.ts';
import { NotComputable } from '../not-computable.ts';

/**
 * Cohen's d_z of paired scores: mean difference over the SD of the differences, with an interval from the noncentral t
 * distribution.
 *
 * @param differences  of each person
 * @throws NotComputable as `pairedTTest`
 * Source: Cohen (1988), 48; interval: Steiger & Fouladi (1997), in Harlow et al., 221–257.
 * Reference: fixtures/reference/paired.json, R effectsize::cohens_d(paired = TRUE)
 */
export function cohensDz(differences: ScoreDistribution, confidenceLevel: number): StandardizedDifference {
  const { n, sum, sumOfSquares } = differences;
  if (n === 0n) throw new NotComputable('no_pairs');
  if (n === 1n) throw new NotComputable('one_respondent');
  const spread = n * sumOfSquares - sum * sum;
  if (spread === 0n) throw new NotComputable('no_variance');
  const size = Math.sqrt(nearestNumber(sum * sum * (n - 1n), n * spread));
  const estimate = sum < 0n ? -size : size;
  const root = Math.sqrt(Number(n));
  const limits = noncentralityLimits({
    t: estimate * root,
    degreesOfFreedom: Number(n - 1n),
    confidenceLevel,
  });
  return { estimate, confidenceLow: limits.low / root, confidenceHigh: limits.high / root };
}
