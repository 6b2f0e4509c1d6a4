import type { ItemCovariances } from '../../../stats/reliability/item-covariances.ts';
import { itemAndRest } from '../../../stats/reliability/item-rest.ts';

/** Which way an item goes with the rest of its scale, `slightly` where chance may explain it. */
export type Direction = 'against' | 'slightly_against' | 'not_against';

/**
 * Which way the item at a position goes with the sum of the others.
 *
 * `against` where t = r √((n − 2) / (1 − r²)) is below −2: t² > 4, in whole numbers
 * (n − 2) C² > 4 (Sx Sy − C²) with C = nΣxy − ΣxΣy, Sx = nΣx² − (Σx)².
 */
export function itemRestDirection(covariances: ItemCovariances, position: number): Direction {
  const { covariance, item, rest } = itemAndRest(covariances, position);
  if (covariance >= 0n) return 'not_against';
  const square = covariance * covariance;
  return BigInt(covariances.n - 2) * square > 4n * (item * rest - square) ? 'against' : 'slightly_against';
}
