import { standardNormalCdf, standardNormalQuantile } from '../distributions/numerics.ts';
import type { Interval } from '../two-samples.ts';

/**
 * Bias-corrected and accelerated limits of bootstrap replicates. Replicates that equal the estimate count half on either side,
 * which matters for scores of few values; between two replicates a limit is interpolated as R's quantile type 7.
 *
 * @param bootstrap.replicates  ascending, at least one
 * @param bootstrap.estimate  in the units of the replicates
 * @param bootstrap.acceleration  a sixth of the skewness of the influence values over √n
 * Source: Efron (1987), JASA 82:171–185; Efron & Tibshirani (1993), An Introduction to the Bootstrap, 184–188.
 * Reference: fixtures/reference/bootstrap.json, the same formulas in R; R boot::boot.ci(type = "bca") beside it
 */
export function bcaLimits(bootstrap: {
  readonly replicates: Float64Array;
  readonly estimate: number;
  readonly acceleration: number;
  readonly confidenceLevel: number;
}): Interval {
  const { replicates, estimate, acceleration, confidenceLevel } = bootstrap;
  const times = replicates.length;
  let halvesBelow = 0;
  for (const replicate of replicates)
    halvesBelow += replicate < estimate ? 2 : replicate === estimate ? 1 : 0;
  // Half a replicate at least on either side: the quantile of 0 or 1 is infinite.
  const share = Math.min(Math.max(halvesBelow, 1), 2 * times - 1) / (2 * times);
  const bias = standardNormalQuantile(share);
  const limitAt = (probability: number) => {
    const shifted = bias + standardNormalQuantile(probability);
    return quantileR7(replicates, standardNormalCdf(bias + shifted / (1 - acceleration * shifted)));
  };
  const tail = (1 - confidenceLevel) / 2;
  return { low: limitAt(tail), high: limitAt(1 - tail) };
}

/** @param ascending  at least one */
function quantileR7(ascending: Float64Array, probability: number): number {
  const position = (ascending.length - 1) * probability;
  const before = Math.floor(position);
  const low = ascending[before] ?? 0;
  const high = ascending[before + 1] ?? low;
  return low + (position - before) * (high - low);
}
