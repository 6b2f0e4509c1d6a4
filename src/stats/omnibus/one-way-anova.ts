import type { ExactSums } from '../../measures/score-distribution.ts';
import { nearestNumber } from '../distributions/nearest-number.ts';
import { type FTestResult, fTestResult } from './f-test-result.ts';
import { sumsOfSquares } from './sums-of-squares.ts';

/**
 * One-way analysis of variance: F = (between / (k − 1)) / (within / (n − k)), one fraction of whole numbers rounded once.
 *
 * @param groups  over one denominator
 * @throws NotComputable as `sumsOfSquares`
 * Source: Fisher (1925), Statistical Methods for Research Workers.
 * Reference: fixtures/reference/groups.json, R summary(aov())
 */
export function oneWayAnova(groups: readonly ExactSums[]): FTestResult {
  const { between, within, degreesOfFreedom1: df1, degreesOfFreedom2: df2 } = sumsOfSquares(groups);
  return fTestResult(nearestNumber(df2 * between, df1 * within), Number(df1), Number(df2));
}
