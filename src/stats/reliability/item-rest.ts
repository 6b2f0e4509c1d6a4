import { correlationOf } from '../correlation/correlation-of-sums.ts';
import { NotComputable } from '../not-computable.ts';
import { type ItemCovariances, spreadOf } from './item-covariances.ts';
import { itemsThatVaryTogether } from './items-and-sum.ts';

/** n (n − 1) times variances and covariance of an item and the sum of the other items of its scale. */
export interface ItemAndRest {
  readonly covariance: bigint;
  readonly item: bigint;
  readonly rest: bigint;
}

export function itemAndRest(covariances: ItemCovariances, item: number): ItemAndRest {
  const own = spreadOf(covariances, item);
  const withSum = covariances.withSum[item] ?? 0n;
  return { covariance: withSum - own, item: own, rest: covariances.total - 2n * withSum + own };
}

/**
 * Pearson's r of an item and the sum of the others: "Corrected Item-Total Correlation" of SPSS.
 *
 * @throws NotComputable for one item, fewer than two people, and where everybody has the same answer or the same rest
 * Reference: fixtures/reference/cases/…/reliability.json, R psych::alpha(check.keys = FALSE)$item.stats$r.drop
 */
export function itemRestCorrelation(covariances: ItemCovariances, position: number): number {
  itemsThatVaryTogether(covariances);
  const { covariance, item, rest } = itemAndRest(covariances, position);
  if (item === 0n) throw new NotComputable('constant_item');
  if (rest === 0n) throw new NotComputable('no_variance');
  return correlationOf({ covariance, firstSpread: item, secondSpread: rest });
}
