import { studentTMass } from './student-t-mass.ts';

/**
 * Two-sided p-value of Student's t, P(|T| ≥ |t|). The upper tail of F(1, df) at f is the same with t = √f.
 *
 * Relative error below 1e-12, down to a p of 1e-300.
 *
 * @param t  |t| ≤ 1e150
 * @param degreesOfFreedom  0.5 or more, not necessarily whole
 * @throws RangeError when t is not a number or df is not positive
 * Reference: fixtures/reference/distributions.json, R 2 * pt(-abs(t), df)
 */
export function studentTTwoSidedP(t: number, degreesOfFreedom: number): number {
  return studentTMass(t, degreesOfFreedom).outside;
}
