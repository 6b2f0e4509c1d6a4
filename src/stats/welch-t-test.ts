import { NotComputable } from './not-computable.ts';
import { type TTestResult, tTestResult } from './t-test-result.ts';
import type { TwoSamples } from './two-samples.ts';

/**
 * Welch's unequal-variances t-test with Welch–Satterthwaite degrees of freedom.
 *
 * @throws NotComputable when a group has fewer than two people, or when nothing varies
 * Source: Welch (1947), Biometrika 34:28–35.  Reference: fixtures/reference, R t.test(var.equal = FALSE)
 */
export function welchTTest(samples: TwoSamples, confidenceLevel: number): TTestResult {
  const { n1, n2, difference, variance1, variance2 } = samples;
  if (n1 === 0 || n2 === 0) throw new NotComputable('empty_group');
  if (n1 < 2 || n2 < 2) throw new NotComputable('too_few_respondents');
  const squaredError1 = variance1 / n1;
  const squaredError2 = variance2 / n2;
  const squaredError = squaredError1 + squaredError2;
  if (squaredError === 0) throw new NotComputable('no_variance');
  return tTestResult({
    difference,
    standardError: Math.sqrt(squaredError),
    degreesOfFreedom: squaredError ** 2 / (squaredError1 ** 2 / (n1 - 1) + squaredError2 ** 2 / (n2 - 1)),
    confidenceLevel,
  });
}
