import { nearestNumber } from '../distributions/nearest-number.ts';
import { studentTTwoSidedP } from '../distributions/student-t-two-sided-p.ts';
import { NotComputable } from '../not-computable.ts';
import type { JointSums } from './joint-sums.ts';

/** r, the root of one fraction of whole numbers; ±1 exactly where both values lie on a line. */
export function correlationOf({
  covariance,
  firstSpread,
  secondSpread,
}: Pick<JointSums, 'covariance' | 'firstSpread' | 'secondSpread'>): number {
  return signOf(covariance) * Math.sqrt(nearestNumber(covariance ** 2n, firstSpread * secondSpread));
}

export interface CorrelationTest {
  /** t = r √(n − 2) / √(1 − r²) */
  readonly statistic: number;
  readonly degreesOfFreedom: number;
  /** Two-sided. */
  readonly pValue: number;
}

/**
 * The t-test of no correlation, df n − 2: t² is one fraction of whole numbers.
 *
 * @throws NotComputable for two people, and for a correlation of ±1
 */
export function correlationTest(sums: JointSums): CorrelationTest {
  const degreesOfFreedom = Number(sums.n - 2n);
  if (degreesOfFreedom < 1) throw new NotComputable('too_few_respondents');
  const statistic = signOf(sums.covariance) * Math.sqrt(ratioToRest(sums, sums.n - 2n));
  return { statistic, degreesOfFreedom, pValue: studentTTwoSidedP(statistic, degreesOfFreedom) };
}

/** r² / (1 − r²), so many times. @throws NotComputable for a correlation of ±1 */
export function ratioToRest({ covariance, firstSpread, secondSpread }: JointSums, times: bigint): number {
  const rest = firstSpread * secondSpread - covariance ** 2n;
  if (rest === 0n) throw new NotComputable('perfect_correlation');
  return nearestNumber(times * covariance ** 2n, rest);
}

export const signOf = (whole: bigint) => (whole < 0n ? -1 : 1);
