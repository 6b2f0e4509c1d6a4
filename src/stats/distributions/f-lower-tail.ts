import { gammaCorrection } from './gamma-correction.ts';
import { logExcess } from './log-excess.ts';

/** How Fisher's F distribution lies below a value. */
export interface FLowerTail {
  /** P(F ≤ f). */
  readonly below: number;
  /** The density at f, times f: how fast `below` grows with log f. */
  readonly perLog: number;
}

/**
 * Fisher's F distribution below a value of up to about its median.
 *
 * The regularised incomplete beta function I(df1/2, df2/2) as a continued fraction. Its height is written by the distance
 * from the mode's neighbourhood f = 1, so that nothing cancels for large df.
 *
 * @param f  positive
 * @param degreesOfFreedom1, degreesOfFreedom2  positive and finite, not necessarily whole
 * Source: DiDonato & Morris (1992), ACM TOMS 18:360–373, eq. 9.
 * Reference: fixtures/reference/distributions.json, fQuantile
 */
export function fLowerTail(f: number, degreesOfFreedom1: number, degreesOfFreedom2: number): FLowerTail {
  const a = degreesOfFreedom1 / 2;
  const b = degreesOfFreedom2 / 2;
  const whole = a * f + b;
  /** In the sum over both ends the first-order terms cancel out, a·aboveX = −b·aboveY. How far x = af / (af + b) lies from a / (a + b), and y = 1 − x from b / (a + b), relative to these. */
  const aboveX = (b * (f - 1)) / whole;
  const aboveY = (a * (1 - f)) / whole;
  const height =
    Math.exp(
      a * logExcess(aboveX, ((a + b) * f) / whole) +
        b * logExcess(aboveY, (a + b) / whole) +
        gammaCorrection(a + b) -
        gammaCorrection(a) -
        gammaCorrection(b),
    ) * Math.sqrt(((a / (a + b)) * b) / (2 * Math.PI));
  const at = { a, b, x: (a * f) / whole, y: b / whole, distance: -a * aboveX };
  return { below: height * fraction(at), perLog: height };
}

/** @param at.distance  a − (a + b) x */
function fraction(at: {
  readonly a: number;
  readonly b: number;
  readonly x: number;
  readonly y: number;
  readonly distance: number;
}): number {
  const { a, b, x, y, distance } = at;
  const c = 1 + distance;
  const c0 = b / a;
  const c1 = 1 + 1 / a;
  let p = 1;
  let s = a + 1;
  let [numeratorBefore, denominatorBefore] = [0, 1];
  let [numerator, denominator] = [1, c / c1];
  let value = c1 / c;
  for (let n = 1; n < 100_000; n++) {
    const t = n / a;
    const e = a / s;
    const alpha = p * (p + c0) * e * e * (n * (b - n) * x * x);
    const beta = n + (n * (b - n) * x) / s + ((1 + t) / (c1 + t + t)) * (c + n * (y + 1));
    p = 1 + t;
    s += 2;
    [numeratorBefore, numerator] = [numerator, alpha * numeratorBefore + beta * numerator];
    [denominatorBefore, denominator] = [denominator, alpha * denominatorBefore + beta * denominator];
    const before = value;
    value = numerator / denominator;
    if (Math.abs(value - before) <= 3e-16 * value) break;
    numeratorBefore /= denominator;
    denominatorBefore /= denominator;
    numerator = value;
    denominator = 1;
  }
  return value;
}
