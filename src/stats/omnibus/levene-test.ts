import { leastCommonMultiple, type ScoreDistribution } from '../../measures/score-distribution.ts';
import { absoluteDeviations } from './absolute-deviations.ts';
import type { FTestResult } from './f-test-result.ts';
import { oneWayAnova } from './one-way-anova.ts';

/**
 * Levene's test of equal variances: analysis of variance of deviations from each group's mean, as SPSS does.
 *
 * @param groups  over one denominator
 * @throws NotComputable as `sumsOfSquares`: also where the deviations within every group are all alike
 * Source: Levene (1960), in Olkin, Contributions to Probability and Statistics, 278–292.
 * Reference: fixtures/reference, R car::leveneTest(center = mean)
 */
export function leveneTest(groups: readonly ScoreDistribution[]): FTestResult {
  // |x − S/n| in units of 1 over a multiple of all n
  const multiple = groups.reduce((common, { n }) => (n === 0n ? common : leastCommonMultiple(common, n)), 1n);
  return oneWayAnova(
    groups.map((group) =>
      absoluteDeviations(group, multiple, group.n === 0n ? 0n : (multiple / group.n) * group.sum),
    ),
  );
}
