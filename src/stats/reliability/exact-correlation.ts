import { nearestNumber } from '../distributions/nearest-number.ts';

/**
 * Pearson's r of whole-number sums: the root of one fraction, which is rounded once before and once as a root.
 *
 * @param covariance, spread1, spread2  nΣxy − ΣxΣy, nΣx² − (Σx)² and nΣy² − (Σy)²; the latter two above 0
 */
export function exactCorrelation(covariance: bigint, spread1: bigint, spread2: bigint): number {
  const size = Math.sqrt(nearestNumber(covariance * covariance, spread1 * spread2));
  return covariance < 0n ? -size : size;
}
