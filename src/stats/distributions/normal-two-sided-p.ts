import { studentTMass } from './student-t-mass.ts';

/**
 * Two-sided p-value of a standard normal z, P(|Z| ≥ |z|): Student's t with infinite df.
 *
 * Relative error below 1e-12, down to a p of 1e-300.
 *
 * @throws RangeError when z is not a number
 * Reference: fixtures/reference/distributions.json, R 2 * pnorm(-abs(z))
 */
export function normalTwoSidedP(z: number): number {
  return studentTMass(z, Infinity).outside;
}
