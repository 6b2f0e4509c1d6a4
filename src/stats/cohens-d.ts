import { noncentralityLimits } from './distributions/noncentrality-limits.ts';
import { pooledVariance } from './pooled-variance.ts';
import type { TwoSamples } from './two-samples.ts';

/** A standardized mean difference, in standard deviations. */
export interface StandardizedDifference {
  readonly estimate: number;
  readonly confidenceLow: number;
  readonly confidenceHigh: number;
}

/**
 * Cohen's d: difference of the means over the pooled SD, with an interval from the noncentral t distribution.
 *
 * @throws NotComputable as `pooledVariance`
 * Source: Cohen (1988), 66–67; interval: Steiger & Fouladi (1997), in Harlow et al., 221–257.
 * Reference: fixtures/reference, R effectsize::cohens_d(pooled_sd = TRUE)
 */
export function cohensD(samples: TwoSamples, confidenceLevel: number): StandardizedDifference {
  const { n1, n2, difference } = samples;
  const estimate = difference / Math.sqrt(pooledVariance(samples));
  const perNoncentrality = Math.sqrt(1 / n1 + 1 / n2);
  const limits = noncentralityLimits({
    t: estimate / perNoncentrality,
    degreesOfFreedom: n1 + n2 - 2,
    confidenceLevel,
  });
  return {
    estimate,
    confidenceLow: limits.low * perNoncentrality,
    confidenceHigh: limits.high * perNoncentrality,
  };
}
