import { fUpperTail } from '../distributions/f-mass.ts';
import { studentTTwoSidedP } from '../distributions/student-t-two-sided-p.ts';

/** F with its degrees of freedom and upper-tail p. */
export interface FTestResult {
  readonly statistic: number;
  readonly degreesOfFreedom1: number;
  readonly degreesOfFreedom2: number;
  readonly pValue: number;
}

export function fTestResult(
  statistic: number,
  degreesOfFreedom1: number,
  degreesOfFreedom2: number,
): FTestResult {
  // F(1, df) is the square of t(df), so its upper tail is both tails of t.
  const pValue =
    degreesOfFreedom1 === 1
      ? studentTTwoSidedP(Math.sqrt(statistic), degreesOfFreedom2)
      : fUpperTail(statistic, { degreesOfFreedom1, degreesOfFreedom2 });
  return { statistic, degreesOfFreedom1, degreesOfFreedom2, pValue };
}
