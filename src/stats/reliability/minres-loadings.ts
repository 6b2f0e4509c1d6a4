import { NotComputable } from '../not-computable.ts';
import { cholesky, solveCholesky } from './cholesky.ts';

type Matrix = readonly (readonly number[])[];

/** From so many items a search starts at most; each start is the correlations of one item. */
const mostStarts = 24;
const mostSweeps = 5000;
/** A sweep that moves no loading further than this leaves the rest to Newton's method. */
const settled = 1e-9;
const mostSteps = 30;
/** A loading that wants beyond ±1 by more than rounding. */
const beyondOne = 1e-9;
/** Of a pivot of the second derivatives to its diagonal: a minimum flatter than this has no certain place. */
const flat = 1e-8;

/**
 * Loadings of items on one factor by minimum residuals (unweighted least squares): those of the least
 * Σ (rᵢⱼ − λᵢλⱼ)² over pairs of items, with −1 ≤ λ ≤ 1.
 *
 * One loading after the other is set to its best value until they settle, from several starts; Newton's method then leads
 * to the minimum as far as doubles go.
 *
 * @throws NotComputable for two items, whose one correlation two loadings cannot be taken from, where the minimum has no
 * certain place, and where the best value of a loading is beyond ±1 (a Heywood case)
 * Source: Harman & Jones (1966), Psychometrika 31:351–368; Harman & Fukuda (1966), Psychometrika 31:563–571.
 */
export function minresLoadings(correlations: Matrix): readonly number[] {
  if (correlations.length < 3) throw new NotComputable('two_items');
  const step = Math.ceil(correlations.length / mostStarts);
  const found = correlations.filter((_, item) => item % step === 0).map((row) => sweeps(correlations, row));
  const best = found.reduce((least, other) =>
    residual(correlations, other) < residual(correlations, least) ? other : least,
  );
  const wanted = best.map((_, item) => bestLoading(correlations, best, item));
  refuseBeyondOne(wanted);
  const loadings = polished(correlations, best);
  refuseBeyondOne(loadings);
  return loadings;
}

function refuseBeyondOne(loadings: readonly number[]): void {
  if (loadings.some((loading) => Math.abs(loading) > 1 + beyondOne)) throw new NotComputable('heywood_case');
}

/** The loading of an item that is best beside the others: Σ rᵢⱼλⱼ / Σ λ²ⱼ. */
function bestLoading(correlations: Matrix, loadings: readonly number[], item: number): number {
  let [products, squares] = [0, 0];
  for (const [other, r] of correlations[item]?.entries() ?? []) {
    if (other === item) continue;
    const loading = loadings[other] ?? 0;
    products += r * loading;
    squares += loading * loading;
  }
  return squares === 0 ? 0 : products / squares;
}

function sweeps(correlations: Matrix, start: readonly number[]): number[] {
  const loadings = [...start];
  for (let sweep = 0; sweep < mostSweeps; sweep += 1) {
    let moved = 0;
    for (const [item, before] of loadings.entries()) {
      const loading = Math.max(-1, Math.min(1, bestLoading(correlations, loadings, item)));
      loadings[item] = loading;
      moved = Math.max(moved, Math.abs(loading - before));
    }
    if (moved < settled) break;
  }
  return loadings;
}

/** Σ (rᵢⱼ − λᵢλⱼ)² over pairs. */
function residual(correlations: Matrix, loadings: readonly number[]): number {
  let sum = 0;
  for (const [i, row] of correlations.entries())
    for (let j = 0; j < i; j += 1) sum += ((row[j] ?? 0) - (loadings[i] ?? 0) * (loadings[j] ?? 0)) ** 2;
  return sum;
}

/** Newton's method on half the derivatives of the residual sum: Σⱼ (λᵢλⱼ − rᵢⱼ) λⱼ. */
function polished(correlations: Matrix, start: readonly number[]): readonly number[] {
  let loadings = start;
  let size = Number.POSITIVE_INFINITY;
  for (let step = 0; step < mostSteps; step += 1) {
    const squares = loadings.reduce((sum, loading) => sum + loading * loading, 0);
    const slopes = loadings.map((loading, i) =>
      loadings.reduce(
        (sum, other, j) => (i === j ? sum : sum + (loading * other - (correlations[i]?.[j] ?? 0)) * other),
        0,
      ),
    );
    const curvature = loadings.map((loading, i) =>
      loadings.map((other, j) =>
        i === j ? squares - loading * loading : 2 * loading * other - (correlations[i]?.[j] ?? 0),
      ),
    );
    const triangle = cholesky(curvature, flat);
    if (!triangle) throw new NotComputable('not_identified');
    const moves = solveCholesky(triangle, slopes);
    const longest = Math.max(...moves.map(Math.abs));
    if (longest >= size) break;
    size = longest;
    loadings = loadings.map((loading, i) => loading - (moves[i] ?? 0));
  }
  return loadings;
}
