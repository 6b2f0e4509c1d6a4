import { standardNormalQuantile } from './numerics.ts';
import { studentTMass } from './student-t-mass.ts';

/**
 * The t below which `probability` of Student's distribution lies, for a probability of one half or more.
 *
 * Newton steps in log t on the log of the tail, or of the middle where that is smaller; both are concave, so the steps
 * cannot diverge. Relative error below 1e-12.
 *
 * @param probability  0.5 ≤ probability < 1: 0.975 for a 95 % interval
 * @param degreesOfFreedom  0.5 or more, not necessarily whole; Infinity gives the normal quantile
 * @throws RangeError outside that domain
 * Source: start from Wallace (1959), Annals of Mathematical Statistics 30:1121–1130.
 * Reference: fixtures/reference/distributions.json, R qt(probability, df)
 */
export function studentTQuantile(probability: number, degreesOfFreedom: number): number {
  if (!(probability >= 0.5 && probability < 1 && degreesOfFreedom > 0)) {
    throw new RangeError(
      `a t quantile needs 0.5 ≤ probability < 1 and positive df, not ${probability}, ${degreesOfFreedom}`,
    );
  }
  if (probability === 0.5) return 0;
  const inside = 2 * probability - 1;
  const outside = 2 * (1 - probability);
  const central = inside < outside;
  let t = central
    ? inside / (2 * studentTMass(0, degreesOfFreedom).density)
    : wallace(standardNormalQuantile(probability), degreesOfFreedom);
  for (let step = 0; step < 100; step++) {
    const mass = studentTMass(t, degreesOfFreedom);
    const perLogT = 2 * t * mass.density;
    const change = central
      ? (Math.log(inside / mass.inside) * mass.inside) / perLogT
      : (Math.log(mass.outside / outside) * mass.outside) / perLogT;
    t *= Math.exp(change);
    if (Math.abs(change) < 1e-9) break;
  }
  return t;
}

function wallace(z: number, degreesOfFreedom: number): number {
  const df = Math.min(degreesOfFreedom, 1e9);
  const scaled = (z * (8 * df + 3)) / (8 * df + 1);
  return Math.sqrt(df * Math.expm1((scaled * scaled) / df));
}
