import { standardizedVariance } from './item-correlations.ts';
import { minresLoadings } from './minres-loadings.ts';

/**
 * McDonald's omega total of standardised items: 1 − Σ(1 − λ²) / Σr, with the loadings λ of one factor by minimum residuals
 * and Σr the sum of the correlation matrix.
 *
 * @throws NotComputable as `minresLoadings`, and where the sum of standardised items does not vary
 * Source: McDonald (1999), Test Theory, 89–90.
 * Reference: fixtures/reference/cases/…/reliability.json, R psych::omega(nfactors = 1, flip = FALSE)$omega.tot, polished
 */
export function mcdonaldOmega(correlations: readonly (readonly number[])[]): number {
  const uniqueness = minresLoadings(correlations).reduce((sum, loading) => sum + (1 - loading * loading), 0);
  return 1 - uniqueness / standardizedVariance(correlations);
}
