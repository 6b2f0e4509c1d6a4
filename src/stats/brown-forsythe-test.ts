import type { ScoreDistribution } from '../measures/score-distribution.ts';
import { twiceMedian } from './median.ts';
import { absoluteDeviations, type SpreadTestResult, spreadTest } from './spread-test.ts';

/**
 * Brown and Forsythe's test of equal variances: deviations from each group's median.
 *
 * @param first, second  over one denominator
 * @throws NotComputable as `spreadTest`
 * Source: Brown & Forsythe (1974), JASA 69:364–367.  Reference: fixtures/reference, R car::leveneTest(center = median)
 */
export function brownForsytheTest(first: ScoreDistribution, second: ScoreDistribution): SpreadTestResult {
  // |x − median| in units of 1/2
  return spreadTest(
    absoluteDeviations(first, 2n, twiceMedian(first)),
    absoluteDeviations(second, 2n, twiceMedian(second)),
  );
}
