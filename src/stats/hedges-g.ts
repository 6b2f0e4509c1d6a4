import type { StandardizedDifference } from './cohens-d.ts';
import { hedgesCorrection } from './hedges-correction.ts';
import { NotComputable } from './not-computable.ts';

/**
 * Hedges' g: Cohen's d and its interval times the exact small-sample correction J(df).
 *
 * @throws NotComputable for one degree of freedom, where the correction has no value
 * Source: Hedges (1981), J. Educational Statistics 6:107–128.  Reference: fixtures/reference, R effectsize::hedges_g()
 */
export function hedgesG(cohensD: StandardizedDifference, degreesOfFreedom: number): StandardizedDifference {
  if (degreesOfFreedom < 2) throw new NotComputable('too_few_respondents');
  const correction = hedgesCorrection(degreesOfFreedom);
  return {
    estimate: cohensD.estimate * correction,
    confidenceLow: cohensD.confidenceLow * correction,
    confidenceHigh: cohensD.confidenceHigh * correction,
  };
}
