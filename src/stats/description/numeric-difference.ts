import { type ScoreDistribution, withCommonDenominator } from '../../measures/score-distribution.ts';
import { meanDifference, sampleVariance } from '../moments.ts';
import { NotComputable } from '../not-computable.ts';

/**
 * Standardized mean difference of a number between two groups, first − second, as tables of balance have it: over the square
 * root of the mean of both variances, so that the larger group does not count for more.
 *
 * @throws NotComputable for a group of less than two people, and where neither group varies
 * Source: Austin (2009), Statistics in Medicine 28:3083–3107; Yang & Dalton (2012), SAS Global Forum 335.
 * Reference: fixtures/reference/association.R, (mean(x) - mean(y)) / sqrt((var(x) + var(y)) / 2)
 */
export function numericDifference(one: ScoreDistribution, other: ScoreDistribution): number {
  if (one.n === 0n || other.n === 0n) throw new NotComputable('empty_group');
  const [first, second] = withCommonDenominator(one, other);
  const variance = (sampleVariance(first) + sampleVariance(second)) / 2;
  if (variance === 0) throw new NotComputable('no_variance');
  return meanDifference(first, second) / Math.sqrt(variance);
}
