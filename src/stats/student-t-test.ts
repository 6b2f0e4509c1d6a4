import { pooledVariance } from './pooled-variance.ts';
import { type TTestResult, tTestResult } from './t-test-result.ts';
import type { TwoSamples } from './two-samples.ts';

/**
 * Student's t-test of two independent groups, variances taken as equal; df = n1 + n2 − 2.
 *
 * @throws NotComputable when a group is empty, when there are fewer than three people, or when nothing varies
 * Source: Student (1908), Biometrika 6:1–25; Fisher (1925).  Reference: fixtures/reference, R t.test(var.equal = TRUE)
 */
export function studentTTest(samples: TwoSamples, confidenceLevel: number): TTestResult {
  const { n1, n2, difference } = samples;
  return tTestResult({
    difference,
    standardError: Math.sqrt(pooledVariance(samples) * (1 / n1 + 1 / n2)),
    degreesOfFreedom: n1 + n2 - 2,
    confidenceLevel,
  });
}
