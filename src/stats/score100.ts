import type { ScoreDistribution } from '../measures/score-distribution.ts';
import { nearestNumber } from './distributions/nearest-number.ts';
import { NotComputable } from './not-computable.ts';

/**
 * Mean converted to 0–100 by the declared end points, (mean − min) / (max − min) × 100, rounded once.
 *
 * @throws NotComputable for an empty distribution
 */
export function score100(
  { n, sum, denominator }: ScoreDistribution,
  { min, max }: { readonly min: number; readonly max: number },
): number {
  if (n === 0n) throw new NotComputable('no_respondents');
  const scores = n * denominator;
  return nearestNumber(100n * (sum - BigInt(min) * scores), scores * BigInt(max - min));
}
