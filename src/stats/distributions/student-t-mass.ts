import { gammaHalfRatio } from './gamma-half-ratio.ts';

/** How Student's t distribution lies around a value. */
export interface StudentTMass {
  /** P(|T| < |t|). */
  readonly inside: number;
  /** P(|T| ≥ |t|), the two-sided p-value. */
  readonly outside: number;
  /** The density at t. */
  readonly density: number;
}

/**
 * Student's t distribution inside and outside ±t; df = Infinity is the standard normal.
 *
 * Both are regularised incomplete beta functions I(½, df/2): a series of positive terms near the centre, a continued
 * fraction elsewhere. The fraction is written in t² and 2/df, so that nothing cancels for a large df. Relative error
 * below 1e-12, down to a p of 1e-300.
 *
 * @param t  |t| ≤ 1e150
 * @param degreesOfFreedom  0.5 or more, not necessarily whole; Infinity allowed
 * @throws RangeError when t is not a number or df is not positive
 * Source: DLMF 8.17.8 (series); DiDonato & Morris (1992), ACM TOMS 18:360–373, eq. 9 (fraction).
 * Reference: fixtures/reference/distributions.json, studentTTwoSidedP and normalTwoSidedP
 */
export function studentTMass(t: number, degreesOfFreedom: number): StudentTMass {
  if (Number.isNaN(t) || !(degreesOfFreedom > 0)) {
    throw new RangeError(
      `Student's t needs a number and positive df, not t = ${t}, df = ${degreesOfFreedom}`,
    );
  }
  const square = t * t;
  const q = square / degreesOfFreedom;
  const x = 1 / (1 + q);
  const exponent = degreesOfFreedom === Infinity ? square / 2 : (degreesOfFreedom / 2) * Math.log1p(q);
  const height = (gammaHalfRatio(degreesOfFreedom / 2) * Math.exp(-exponent)) / Math.sqrt(2 * Math.PI);
  if (height === 0) return { inside: 1, outside: 0, density: 0 };
  const density = height * Math.sqrt(x);
  const timesT = height * Math.sqrt(x * square);
  if (square < 2) {
    const inside = 2 * timesT * centralSeries((x * square) / 2, q * x);
    return { inside, outside: 1 - inside, density };
  }
  const outside = timesT / tailFraction(square, x, 2 / degreesOfFreedom);
  return { inside: 1 - outside, outside, density };
}

/** Σ (a + ½)ₙ yⁿ / (3/2)ₙ with a = df/2, given ay and y. */
function centralSeries(ay: number, y: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 0; term > sum * 1e-17; n++) {
    term *= (ay + (n + 0.5) * y) / (n + 1.5);
    sum += term;
  }
  return sum;
}

/** The denominator of the continued fraction, by the modified Lentz method; x = df / (df + t²), k = 2/df. */
function tailFraction(square: number, x: number, k: number): number {
  const first = 1 + (x * (square - 1)) / 2;
  let value = first / (1 + k);
  let c = value;
  let d = 0;
  for (let n = 1; n < 10_000; n++) {
    const middle = 1 + (2 * n - 1) * k;
    const numerator = (n * (0.5 - n) * x * x * (1 + (n - 1) * k) * (1 + (n - 0.5) * k)) / (middle * middle);
    const denominator =
      n + (n * (0.5 - n) * x * k) / middle + ((1 + n * k) * (first + n * (2 - x))) / (1 + (2 * n + 1) * k);
    d = 1 / (denominator + numerator * d);
    c = denominator + numerator / c;
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return value;
}
