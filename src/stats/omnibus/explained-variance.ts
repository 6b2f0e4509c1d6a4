import type { ExactSums } from '../../measures/score-distribution.ts';
import { nearestNumber } from '../distributions/nearest-number.ts';
import { fNoncentralityRange } from '../distributions/noncentral/noncentrality-range.ts';
import { type SumsOfSquares, sumsOfSquares } from './sums-of-squares.ts';

/** The share of the variance that the groups explain, 0 to 1; the estimate of omega² may lie below 0. */
export interface ExplainedVariance {
  readonly estimate: number;
  readonly confidenceLow: number;
  readonly confidenceHigh: number;
}

/**
 * Eta squared, between / total, with a two-sided interval from the noncentral F distribution: λ / (λ + df2) at both limits.
 *
 * @param groups  over one denominator
 * @throws NotComputable as `sumsOfSquares`
 * Source: Pearson (1911), Biometrika 8:254–256; interval: Steiger (2004), Psychological Methods 9:164–182.
 * Reference: fixtures/reference/groups.json, R effectsize::F_to_eta2(alternative = "two.sided")
 */
export function etaSquared(groups: readonly ExactSums[], confidenceLevel: number): ExplainedVariance {
  const sums = sumsOfSquares(groups);
  const estimate = nearestNumber(sums.between, sums.between + sums.within);
  const f = nearestNumber(sums.degreesOfFreedom2 * sums.between, sums.degreesOfFreedom1 * sums.within);
  return { estimate, ...limitsAt(f, sums, confidenceLevel) };
}

/**
 * Omega squared, (between − df1 · MS within) / (total + MS within): eta squared less what chance adds. A negative estimate
 * stands as it is; the interval is that of the F at which eta squared would be omega squared, at least 0.
 *
 * @param groups  over one denominator
 * @throws NotComputable as `sumsOfSquares`
 * Source: Hays (1963), Statistics for Psychologists.
 * Reference: fixtures/reference/groups.json, R effectsize::F_to_omega2(alternative = "two.sided"), which prints 0 for a negative one
 */
export function omegaSquared(groups: readonly ExactSums[], confidenceLevel: number): ExplainedVariance {
  const sums = sumsOfSquares(groups);
  const { between, within, degreesOfFreedom1: df1, degreesOfFreedom2: df2 } = sums;
  const excess = df2 * between - df1 * within;
  const rest = (df2 + df1 + 1n) * within;
  const f = excess > 0n ? nearestNumber(df2 * excess, df1 * rest) : 0;
  return { estimate: nearestNumber(excess, excess + rest), ...limitsAt(f, sums, confidenceLevel) };
}

function limitsAt(f: number, sums: SumsOfSquares, confidenceLevel: number) {
  const degreesOfFreedom2 = Number(sums.degreesOfFreedom2);
  const degreesOfFreedom1 = Number(sums.degreesOfFreedom1);
  const { low, high } = fNoncentralityRange({ f, degreesOfFreedom1, degreesOfFreedom2, confidenceLevel });
  return {
    confidenceLow: low / (low + degreesOfFreedom2),
    confidenceHigh: high / (high + degreesOfFreedom2),
  };
}
