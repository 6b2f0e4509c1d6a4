import { nearestNumber } from './distributions/nearest-number.ts';
import type { RankComparison } from './rank-comparison.ts';

/**
 * Cliff's delta: the share of pairs in which the first group is higher minus the share in which it is lower, −1 to 1.
 *
 * Source: Cliff (1993), Psychological Bulletin 114:494–509.  Reference: fixtures/reference, R effectsize::cliffs_delta()
 */
export function cliffsDelta({ n1, n2, twiceU }: RankComparison): number {
  return nearestNumber(twiceU - n1 * n2, n1 * n2);
}
