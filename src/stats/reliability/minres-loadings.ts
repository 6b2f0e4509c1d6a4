import { NotComputable } from '../not-computable.ts';
import { cholesky, solveCholesky } from './cholesky.ts';
import { minresMinimum, wantsBeyond } from './minres-minimum.ts';
import { curvatureOf, type Matrix, residualOf, slopesOf } from './minres-residual.ts';

/** Starts of the search: the correlations of single items, of fewer where there are many. */
const startsOf = (items: number) => Math.min(items, Math.max(6, Math.floor(1000 / items)));
/** Rounding of a slope. */
const level = 1e-12;
/** Of a pivot of the second derivatives to its diagonal: a minimum flatter than this has no certain place. */
const flat = 1e-5;
/** The search has arrived where Newton's method would go no further than this. */
const arrived = 1e-10;

/**
 * Loadings of items on one factor by minimum residuals (unweighted least squares): those of the least
 * Σ (rᵢⱼ − λᵢλⱼ)² over pairs of items, with −1 ≤ λ ≤ 1; of several minima the lowest that is found.
 *
 * @throws NotComputable for two items, whose one correlation two loadings cannot be taken from, where the minimum has no
 * certain place, and where a loading would leave less beyond ±1 (a Heywood case)
 * Source: Harman & Jones (1966), Psychometrika 31:351–368; Harman & Fukuda (1966), Psychometrika 31:563–571.
 */
export function minresLoadings(correlations: Matrix): readonly number[] {
  if (correlations.length < 3) throw new NotComputable('two_items');
  const step = Math.ceil(correlations.length / startsOf(correlations.length));
  const loadings = correlations
    .filter((_, item) => item % step === 0)
    .map((row) => minresMinimum(correlations, row))
    .reduce((least, other) =>
      residualOf(correlations, other) < residualOf(correlations, least) ? other : least,
    );
  const slopes = slopesOf(correlations, loadings);
  if (loadings.some((loading, item) => wantsBeyond(loading, slopes[item] ?? 0, level)))
    throw new NotComputable('heywood_case');
  const triangle = cholesky(curvatureOf(correlations, loadings), flat);
  if (!triangle || solveCholesky(triangle, slopes).some((move) => Math.abs(move) > arrived))
    throw new NotComputable('not_identified');
  return loadings;
}
