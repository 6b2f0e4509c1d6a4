import type { ScaleCoMoments } from '../measures/co-moments.ts';
import { fLowerQuantile, fUpperQuantile } from './distributions/f-quantile.ts';
import { nearestNumber } from './distributions/nearest-number.ts';
import { NotComputable } from './not-computable.ts';

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
 * @param moments  of the complete cases, items as scored
 * @throws NotComputable for one item, fewer than two people, and where everybody has the same sum
 * Source: Cronbach (1951), Psychometrika 16:297–334; Feldt (1965), Psychometrika 30:357–370.
 * Reference: fixtures/reference/cases/…/alpha.json, R psych::alpha(check.keys = FALSE), psych::alpha.ci
 */
export function cronbachAlpha(moments: ScaleCoMoments, confidenceLevel: number): CronbachAlpha {
  const items = moments.sums.length;
  if (items < 2) throw new NotComputable('one_item');
  if (moments.n < 2) throw new NotComputable(moments.n === 0 ? 'no_respondents' : 'one_respondent');
  const { itemSpread, totalSpread } = spreadsOf(moments);
  if (totalSpread === 0n) throw new NotComputable('no_variance');
  const k = BigInt(items);
  const denominator = (k - 1n) * totalSpread;
  const oneLess = nearestNumber(k * itemSpread - totalSpread, denominator);
  const tail = (1 - confidenceLevel) / 2;
  const of = { degreesOfFreedom1: moments.n - 1, degreesOfFreedom2: (moments.n - 1) * (items - 1) };
  return {
    estimate: nearestNumber(k * (totalSpread - itemSpread), denominator),
    low: 1 - oneLess * fUpperQuantile(tail, of),
    high: 1 - oneLess * fLowerQuantile(tail, of),
    n: moments.n,
  };
}

/** n Σx² − (Σx)² of each item, summed up, and of the sum of all items. */
function spreadsOf({ n, sums, products }: ScaleCoMoments) {
  let itemSpread = 0n;
  let sum = 0n;
  let sumOfSquares = 0n;
  let at = 0;
  for (const [i, ofItem] of sums.entries()) {
    const itemSum = BigInt(ofItem);
    sum += itemSum;
    for (let j = 0; j < i; j += 1, at += 1) sumOfSquares += 2n * BigInt(products[at] ?? 0);
    const square = BigInt(products[at] ?? 0);
    at += 1;
    sumOfSquares += square;
    itemSpread += BigInt(n) * square - itemSum * itemSum;
  }
  return { itemSpread, totalSpread: BigInt(n) * sumOfSquares - sum * sum };
}
