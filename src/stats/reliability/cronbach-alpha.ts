import { fLowerQuantile, fUpperQuantile } from '../distributions/f-quantile.ts';
import { nearestNumber } from '../distributions/nearest-number.ts';
import { NotComputable } from '../not-computable.ts';
import { type ItemCovariances, spreadOf } from './item-covariances.ts';
import { type ItemsAndSum, itemsThatVaryTogether } from './items-and-sum.ts';

export interface CronbachAlpha {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  /** People with every answer of the scale. */
  readonly n: number;
}

/**
 * Cronbach's alpha (raw, not of standardised items) and Feldt's interval.
 *
 * k / (k − 1) · (1 − Σ variances of items / variance of their sum), as one fraction of whole numbers that is rounded once; the
 * limits are 1 − (1 − alpha) · F, with F at both tails of df n − 1 and (n − 1)(k − 1). An item that everybody answers alike
 * stays in. It may be negative.
 *
 * @throws NotComputable for one item, fewer than two people, and where everybody has the same sum
 * Source: Cronbach (1951), Psychometrika 16:297–334; Feldt (1965), Psychometrika 30:357–370.
 * Reference: fixtures/reference/cases/…/alpha.json, R psych::alpha(check.keys = FALSE), psych::alpha.ci
 */
export function cronbachAlpha(of: ItemsAndSum, confidenceLevel: number): CronbachAlpha {
  const { n } = of;
  const items = itemsThatVaryTogether(of);
  const { alpha, oneLess } = alphaOf(of);
  const tail = (1 - confidenceLevel) / 2;
  const degreesOfFreedom = { degreesOfFreedom1: n - 1, degreesOfFreedom2: (n - 1) * (items - 1) };
  return {
    estimate: alpha,
    low: 1 - oneLess * fUpperQuantile(tail, degreesOfFreedom),
    high: 1 - oneLess * fLowerQuantile(tail, degreesOfFreedom),
    n,
  };
}

/**
 * Cronbach's alpha of the other items of the scale, of the same people.
 *
 * @throws NotComputable for two items, of which one is left, and as `cronbachAlpha`
 * Reference: fixtures/reference/cases/…/reliability.json, R psych::alpha(check.keys = FALSE)$alpha.drop
 */
export function alphaIfDeleted(covariances: ItemCovariances, item: number): number {
  const items = itemsThatVaryTogether(covariances) - 1;
  if (items < 2) throw new NotComputable('two_items');
  const own = spreadOf(covariances, item);
  const spread = covariances.spread - own;
  const total = covariances.total - 2n * (covariances.withSum[item] ?? 0n) + own;
  return alphaOf({ items, spread, total }).alpha;
}

function alphaOf({ items, spread, total }: Omit<ItemsAndSum, 'n'>) {
  if (total === 0n) throw new NotComputable('no_variance');
  const k = BigInt(items);
  const denominator = (k - 1n) * total;
  return {
    alpha: nearestNumber(k * (total - spread), denominator),
    oneLess: nearestNumber(k * spread - total, denominator),
  };
}
