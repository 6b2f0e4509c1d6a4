import { NotComputable } from '../not-computable.ts';
import { cholesky, solveCholesky } from './cholesky.ts';
import { isSingular } from './is-singular.ts';
import { standardizedVariance } from './item-correlations.ts';
import type { ItemCovariances } from './item-covariances.ts';

/**
 * Guttman's lambda-6 of standardised items: 1 − Σ(1 − R²ᵢ) / Σr, with R²ᵢ the squared multiple correlation of item i with
 * the others, 1 − 1 / (R⁻¹)ᵢᵢ, and Σr the sum of the correlation matrix.
 *
 * @throws NotComputable where the correlations have no inverse, which whole-number covariances decide, and where the sum of
 * standardised items does not vary
 * Source: Guttman (1945), Psychometrika 10:255–282.
 * Reference: fixtures/reference/cases/…/reliability.json, R psych::alpha(check.keys = FALSE)$total$`G6(smc)`
 */
export function guttmanLambda6(
  { matrix }: ItemCovariances,
  correlations: readonly (readonly number[])[],
): number {
  const variance = standardizedVariance(correlations);
  const triangle = isSingular(matrix) ? null : cholesky(correlations, 0);
  if (!triangle) throw new NotComputable('singular_correlations');
  const unexplained = triangle.reduce((sum, _, item) => {
    const column = solveCholesky(
      triangle,
      triangle.map((_, other) => (other === item ? 1 : 0)),
    );
    return sum + 1 / (column[item] ?? 0);
  }, 0);
  return 1 - unexplained / variance;
}
