import { correlationOf } from '../correlation/correlation-of-sums.ts';
import { NotComputable } from '../not-computable.ts';
import { type ItemCovariances, spreadOf } from './item-covariances.ts';
import { itemsThatVaryTogether } from './items-and-sum.ts';

/**
 * Pearson's r of every two items, 1 of each with itself.
 *
 * @throws NotComputable for one item, fewer than two people, and where everybody answers an item alike
 */
export function itemCorrelations(covariances: ItemCovariances): readonly (readonly number[])[] {
  itemsThatVaryTogether(covariances);
  const spreads = covariances.matrix.map((_, item) => spreadOf(covariances, item));
  if (spreads.includes(0n)) throw new NotComputable('constant_item');
  return covariances.matrix.map((row, i) =>
    row.map((covariance, j) =>
      correlationOf({ covariance, firstSpread: spreads[i] ?? 0n, secondSpread: spreads[j] ?? 0n }),
    ),
  );
}

/** Each pair once: below the diagonal, row by row. */
const pairsOf = (correlations: readonly (readonly number[])[]): readonly number[] =>
  correlations.flatMap((row, i) => row.slice(0, i));

/**
 * Mean, smallest and largest Pearson's r between two items of a scale.
 *
 * Reference: fixtures/reference/cases/…/reliability.json, R cor(x), psych::alpha()$total$average_r
 */
export function interItemCorrelation(correlations: readonly (readonly number[])[]) {
  const pairs = pairsOf(correlations);
  return {
    mean: pairs.reduce((sum, r) => sum + r, 0) / pairs.length,
    min: pairs.reduce((least, r) => Math.min(least, r)),
    max: pairs.reduce((most, r) => Math.max(most, r)),
  };
}

/**
 * Variance of the sum of the items, each standardised: the sum of all correlations.
 *
 * @throws NotComputable where that sum does not vary, up to the rounding of the correlations
 */
export function standardizedVariance(correlations: readonly (readonly number[])[]): number {
  const items = correlations.length;
  const variance = items + 2 * pairsOf(correlations).reduce((sum, r) => sum + r, 0);
  if (variance <= items * items * 2 ** -50) throw new NotComputable('no_variance');
  return variance;
}

/**
 * Cronbach's alpha of standardised items: k r̄ / (1 + (k − 1) r̄), with r̄ the mean correlation of two items.
 *
 * @throws NotComputable where the sum of standardised items does not vary
 * Source: Cronbach (1951); "Cronbach's Alpha Based on Standardized Items" of SPSS.
 * Reference: fixtures/reference/cases/…/reliability.json, R psych::alpha(check.keys = FALSE)$total$std.alpha
 */
export function standardizedAlpha(correlations: readonly (readonly number[])[]): number {
  const items = correlations.length;
  const variance = standardizedVariance(correlations);
  return ((items / (items - 1)) * (variance - items)) / variance;
}
