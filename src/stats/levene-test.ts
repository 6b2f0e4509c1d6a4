import type { ScoreDistribution } from '../measures/score-distribution.ts';
import { absoluteDeviations, type SpreadTestResult, spreadTest } from './spread-test.ts';

/**
 * Levene's test of equal variances: deviations from each group's mean, as SPSS does.
 *
 * @param first, second  over one denominator
 * @throws NotComputable as `spreadTest`
 * Source: Levene (1960), in Olkin, Contributions to Probability and Statistics, 278–292.
 * Reference: fixtures/reference, R car::leveneTest(center = mean)
 */
export function leveneTest(first: ScoreDistribution, second: ScoreDistribution): SpreadTestResult {
  // |x − S/n| in units of 1 / (n1 n2), common to both groups
  return spreadTest(
    absoluteDeviations(first, first.n * second.n, second.n * first.sum),
    absoluteDeviations(second, first.n * second.n, first.n * second.sum),
  );
}
