import type { ScoreDistribution } from '../../measures/score-distribution.ts';
import { twiceMedian } from '../median.ts';
import { absoluteDeviations } from './absolute-deviations.ts';
import type { FTestResult } from './f-test-result.ts';
import { oneWayAnova } from './one-way-anova.ts';

/**
 * Brown and Forsythe's test of equal variances: deviations from each group's median.
 *
 * @param groups  over one denominator
 * @throws NotComputable as `leveneTest`
 * Source: Brown & Forsythe (1974), JASA 69:364–367.  Reference: fixtures/reference, R car::leveneTest(center = median)
 */
export function brownForsytheTest(groups: readonly ScoreDistribution[]): FTestResult {
  // |x − median| in units of 1/2
  return oneWayAnova(groups.map((group) => absoluteDeviations(group, 2n, twiceMedian(group))));
}
