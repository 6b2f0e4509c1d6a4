import type { ScaleCoMoments } from '../../../measures/co-moments.ts';
import { pairAt } from '../../../measures/moment-block.ts';

/** Which way an item goes with the rest of its scale, `slightly` where chance may explain it. */
export type Direction = 'against' | 'slightly_against' | 'not_against';

/**
 * Which way the item at a position goes with the sum of the others.
 *
 * `against` where t = r √((n − 2) / (1 − r²)) is below −2: t² > 4, in whole numbers
 * (n − 2) C² > 4 (Sx Sy − C²) with C = nΣxy − ΣxΣy, Sx = nΣx² − (Σx)².
 */
export function itemRestDirection({ n: people, sums, products }: ScaleCoMoments, item: number): Direction {
  const n = BigInt(people);
  const others = sums.map((_, position) => position).filter((position) => position !== item);
  const product = (i: number, j: number) => BigInt(products[pairAt(i, j)] ?? 0);
  const added = (of: (position: number) => bigint) =>
    others.reduce((total, position) => total + of(position), 0n);
  const x = BigInt(sums[item] ?? 0);
  const y = added((position) => BigInt(sums[position] ?? 0));
  const covariance = n * added((position) => product(item, position)) - x * y;
  if (covariance >= 0n) return 'not_against';
  const squares = added((first) => added((second) => product(first, second)));
  const spread = (n * product(item, item) - x * x) * (n * squares - y * y);
  const square = covariance * covariance;
  return (n - 2n) * square > 4n * (spread - square) ? 'against' : 'slightly_against';
}
