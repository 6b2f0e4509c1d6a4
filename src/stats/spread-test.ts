import { type ExactSums, exactSums, type ScoreDistribution } from '../measures/score-distribution.ts';
import { nearestNumber } from './distributions/nearest-number.ts';
import { studentTTwoSidedP } from './distributions/student-t-two-sided-p.ts';
import { NotComputable } from './not-computable.ts';

/** A test of equal spread in two groups: F with its degrees of freedom and upper-tail p. */
export interface SpreadTestResult {
  readonly statistic: number;
  readonly degreesOfFreedom1: number;
  readonly degreesOfFreedom2: number;
  readonly pValue: number;
}

/**
 * One-way analysis of variance of two groups' absolute deviations, exact up to the last division.
 *
 * With Z the sum and ZZ the sum of squares of deviations, F = (N − 2) (n2 Z1 − n1 Z2)² / (N (n1 n2 ZZ − n2 Z1² − n1 Z2²)).
 *
 * @param first, second  sums of absolute deviations, in one unit (which cancels out)
 * @throws NotComputable when a group is empty, when there are fewer than three people, or when the deviations within
 *   both groups are all alike
 */
export function spreadTest(first: ExactSums, second: ExactSums): SpreadTestResult {
  const { n: n1, sum: z1, sumOfSquares: zz1 } = first;
  const { n: n2, sum: z2, sumOfSquares: zz2 } = second;
  const n = n1 + n2;
  if (n1 === 0n || n2 === 0n) throw new NotComputable('empty_group');
  if (n < 3n) throw new NotComputable('too_few_respondents');
  const within = n1 * n2 * (zz1 + zz2) - n2 * z1 * z1 - n1 * z2 * z2;
  if (within === 0n) throw new NotComputable('no_variance');
  const statistic = nearestNumber((n - 2n) * (n2 * z1 - n1 * z2) ** 2n, n * within);
  const degreesOfFreedom2 = Number(n - 2n);
  // F(1, df) is the square of t(df), so its upper tail is both tails of t.
  const pValue = studentTTwoSidedP(Math.sqrt(statistic), degreesOfFreedom2);
  return { statistic, degreesOfFreedom1: 1, degreesOfFreedom2, pValue };
}

/** Sums of the absolute deviations |value × factor − centre| over people. */
export function absoluteDeviations(
  { values, counts }: ScoreDistribution,
  factor: bigint,
  centre: bigint,
): ExactSums {
  const deviations = values.map((value) => {
    const deviation = value * factor - centre;
    return deviation < 0n ? -deviation : deviation;
  });
  return exactSums(deviations, counts);
}
