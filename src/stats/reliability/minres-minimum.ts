import { cholesky, solveCholesky } from './cholesky.ts';
import { curvatureOf, type Matrix, residualOf, slopesOf } from './minres-residual.ts';

const mostSweeps = 100;
/** A sweep that moves no loading further than this leaves the rest to Newton's method. */
const settled = 1e-6;
const mostSteps = 500;
/** A step that is no longer than this is rounding. */
const shortest = 1e-15;
const firstDamping = 1e-6;

/**
 * Loadings λ that no others near them beat: a minimum of half of Σ (rᵢⱼ − λᵢλⱼ)² over pairs, with −1 ≤ λ ≤ 1.
 *
 * One loading after the other is set to its best value, then Newton's method, damped where it does not lead downwards, goes on
 * as far as doubles allow. A loading at ±1 that wants beyond is held there.
 */
export function minresMinimum(correlations: Matrix, start: readonly number[]): readonly number[] {
  let at = stateOf(correlations, sweeps(correlations, start));
  let damping = 0;
  for (let step = 0; step < mostSteps && damping < 1; step += 1) {
    const next = newtonStep(correlations, at, damping);
    if (next && isBetter(next, at)) {
      at = next;
      damping = damping < firstDamping ? 0 : damping / 10;
    } else {
      if (next && distance(next.loadings, at.loadings) <= shortest) break;
      damping = Math.max(firstDamping, damping * 10);
    }
  }
  return at.loadings;
}

interface State {
  readonly loadings: readonly number[];
  readonly residual: number;
  /** Derivatives, 0 for a loading that is held. */
  readonly slopes: readonly number[];
  readonly steepest: number;
}

function stateOf(correlations: Matrix, loadings: readonly number[]): State {
  const slopes = slopesOf(correlations, loadings).map((slope, item) =>
    wantsBeyond(loadings[item] ?? 0, slope, 0) ? 0 : slope,
  );
  return {
    loadings,
    residual: residualOf(correlations, loadings),
    slopes,
    steepest: Math.max(...slopes.map(Math.abs)),
  };
}

/** Lower by more than rounding, or no higher and flatter. */
function isBetter(next: State, before: State): boolean {
  const rounding = 1e-15 * (1 + before.residual);
  if (next.residual < before.residual - rounding) return true;
  return next.residual <= before.residual + rounding && next.steepest < before.steepest;
}

const distance = (first: readonly number[], second: readonly number[]) =>
  Math.max(...first.map((value, item) => Math.abs(value - (second[item] ?? 0))));

/** @returns null where the damped second derivatives lead nowhere */
function newtonStep(correlations: Matrix, { loadings, slopes }: State, damping: number): State | null {
  const held = slopes.map((slope, item) => slope === 0 && Math.abs(loadings[item] ?? 0) === 1);
  const curvature = curvatureOf(correlations, loadings).map((row, i) =>
    row.map((value, j) => {
      if (held[i] || held[j]) return i === j ? 1 : 0;
      return i === j ? value + damping : value;
    }),
  );
  const triangle = cholesky(curvature, 0);
  if (!triangle) return null;
  const moves = solveCholesky(triangle, slopes);
  return stateOf(
    correlations,
    loadings.map((loading, item) => within(loading - (moves[item] ?? 0))),
  );
}

const within = (loading: number) => Math.max(-1, Math.min(1, loading));

/** Whether a loading at ±1 would leave less beyond. @param steeper  than this, for certain */
export function wantsBeyond(loading: number, slope: number, steeper: number): boolean {
  return Math.abs(loading) === 1 && -slope * loading > steeper;
}

function sweeps(correlations: Matrix, start: readonly number[]): readonly number[] {
  const loadings = [...start];
  for (let sweep = 0; sweep < mostSweeps; sweep += 1) {
    let moved = 0;
    for (const [item, before] of loadings.entries()) {
      const loading = within(bestLoading(correlations, loadings, item));
      loadings[item] = loading;
      moved = Math.max(moved, Math.abs(loading - before));
    }
    if (moved < settled) break;
  }
  return loadings;
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
