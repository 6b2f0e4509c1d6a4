import { correlationOf } from '../correlation/correlation-of-sums.ts';
import { NotComputable } from '../not-computable.ts';
import type { ItemCovariances } from './item-covariances.ts';
import { itemsThatVaryTogether } from './items-and-sum.ts';

export type SplitHalfMethod = 'odd_even_spearman_brown' | 'odd_even_horst';

/**
 * Split-half reliability: items at odd against items at even places of the scale.
 *
 * From r of both sums, 2r / (1 + r) (Spearman–Brown); with an odd number of items, whose halves are of unequal length, by
 * Horst's formula for shares p and q of the items, r (√(r² + 4pq (1 − r²)) − r) / (2pq (1 − r²)), which is 2r / (1 + r) at p = q.
 *
 * @throws NotComputable for one item, fewer than two people, where everybody has the same sum of a half, and at r = −1
 * Source: Spearman (1910), Brown (1910), British Journal of Psychology 3:271–322; Horst (1951), Educational and Psychological
 * Measurement 11:368–371. Reference: fixtures/reference/cases/…/reliability.json, PSPP RELIABILITY /MODEL=SPLIT
 */
export function splitHalf(covariances: ItemCovariances): {
  readonly estimate: number;
  readonly method: SplitHalfMethod;
} {
  const items = itemsThatVaryTogether(covariances);
  const of = { odd: 0n, even: 0n, between: 0n };
  for (const [i, row] of covariances.matrix.entries())
    for (const [j, covariance] of row.entries()) {
      if (i % 2 !== j % 2) of.between += covariance;
      else if (i % 2 === 0) of.odd += covariance;
      else of.even += covariance;
    }
  if (of.odd === 0n || of.even === 0n) throw new NotComputable('no_variance');
  const r = correlationOf({ covariance: of.between / 2n, firstSpread: of.odd, secondSpread: of.even });
  if (r === -1) throw new NotComputable('no_variance');
  const even = items % 2 === 0;
  // 4pq = 1 − 1 / k², and the formula without its difference of two like numbers.
  const root = even ? 1 : Math.sqrt(r * r + (1 - 1 / items ** 2) * (1 - r) * (1 + r));
  return { estimate: (2 * r) / (root + r), method: even ? 'odd_even_spearman_brown' : 'odd_even_horst' };
}
