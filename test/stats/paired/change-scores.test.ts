import { describe, expect, test } from 'vitest';
import { withCommonDenominator } from '../../../src/measures/score-distribution.ts';
import { meanDifference, sampleVariance } from '../../../src/stats/moments.ts';
import { studentTTest } from '../../../src/stats/student-t-test.ts';
import { welchTTest } from '../../../src/stats/welch-t-test.ts';
import { distributionOfValues, errorOf, pairedReference } from './paired-cases.ts';

/** Difference in differences: the t-test of change scores, and the interaction of R's lm(change ~ group). */
describe.each(pairedReference.did)('R 4.2.2, $name ($source)', (expected) => {
  const [first, second] = withCommonDenominator(
    distributionOfValues(expected.changes1, expected.denominator),
    distributionOfValues(expected.changes2, expected.denominator),
  );
  const samples = {
    n1: expected.n1,
    n2: expected.n2,
    difference: meanDifference(first, second),
    variance1: sampleVariance(first),
    variance2: sampleVariance(second),
  };

  test.each([
    ['var.equal = TRUE', studentTTest, expected.student],
    ['var.equal = FALSE', welchTTest, expected.welch],
  ] as const)('t.test(%s): estimate, t, df, p, standard error and both limits', (_, tTest, reference) => {
    const found = tTest(samples, pairedReference.conf_level);
    expect(errorOf(samples.difference, expected.estimate)).toBeLessThanOrEqual(1e-15);
    expect(errorOf(found.statistic, reference.statistic)).toBeLessThanOrEqual(1e-12);
    expect(errorOf(found.degreesOfFreedom, reference.df)).toBeLessThanOrEqual(1e-12);
    expect(errorOf(found.pValue, reference.p_value)).toBeLessThanOrEqual(1e-10);
    expect(errorOf(found.standardError, reference.std_error)).toBeLessThanOrEqual(1e-12);
    expect(errorOf(found.confidenceLow, reference.conf_low)).toBeLessThanOrEqual(1e-11);
    expect(errorOf(found.confidenceHigh, reference.conf_high)).toBeLessThanOrEqual(1e-11);
  });
});
