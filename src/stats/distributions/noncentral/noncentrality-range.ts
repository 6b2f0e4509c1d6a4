import type { Interval } from '../../two-samples.ts';
import { chiSquareFamily } from './noncentral-chi-square.ts';
import { fFamily } from './noncentral-f.ts';
import { type CentralFamily, noncentralMass } from './noncentral-mass.ts';

/** Beyond this noncentrality, and this multiple of df2, the limits of an F are extrapolated: a longer sum adds nothing. */
const farNoncentrality = 1e7;
const farRatio = 100;

/**
 * The two-sided confidence interval of the noncentrality λ of an observed F: the values for which f is the upper and the
 * lower (1 ± level)/2 quantile, 0 where there is none. The smallest effect is 0, so both may be 0.
 *
 * Relative error below 1e-9.
 *
 * @param observed.f  0 or more
 * @param observed.confidenceLevel  between 0 and 1, up to 0.9999
 * @throws RangeError outside that domain
 * Source: Steiger (2004), Psychological Methods 9:164–182.
 * Reference: fixtures/reference/distributions.json, fNoncentralityRange: roots of R pf(f, df1, df2, ncp)
 */
export function fNoncentralityRange(observed: {
  readonly f: number;
  readonly degreesOfFreedom1: number;
  readonly degreesOfFreedom2: number;
  readonly confidenceLevel: number;
}): Interval {
  const { f, degreesOfFreedom1, degreesOfFreedom2, confidenceLevel } = observed;
  const rangeAt = (at: number): Interval =>
    noncentralityRange(fFamily(at, observed), degreesOfFreedom1 * at, confidenceLevel);
  const far = Math.max(farNoncentrality, farRatio * degreesOfFreedom2) / degreesOfFreedom1;
  if (!(f > far && f < Infinity)) return rangeAt(f);
  const full = rangeAt(far);
  const half = rangeAt(far / 2);
  // Out there limit / f is a constant plus a multiple of 1 / f.
  const extrapolate = (atFull: number, atHalf: number): number =>
    (f / far) * (2 * (atFull - atHalf) + (2 * atHalf - atFull) * (far / f));
  return { low: extrapolate(full.low, half.low), high: extrapolate(full.high, half.high) };
}

/**
 * The same for an observed chi-square.
 *
 * Reference: fixtures/reference/distributions.json, chiSquareNoncentralityRange: roots of R pchisq(x, df, ncp)
 */
export function chiSquareNoncentralityRange(observed: {
  readonly chiSquare: number;
  readonly degreesOfFreedom: number;
  readonly confidenceLevel: number;
}): Interval {
  const { chiSquare, degreesOfFreedom, confidenceLevel } = observed;
  return noncentralityRange(chiSquareFamily(chiSquare, degreesOfFreedom), chiSquare, confidenceLevel);
}

function noncentralityRange(family: CentralFamily, start: number, confidenceLevel: number): Interval {
  if (!(Number.isFinite(start) && confidenceLevel > 0 && confidenceLevel < 1)) {
    throw new RangeError(
      `a noncentrality needs a finite statistic and 0 < level < 1, not ${start}, ${confidenceLevel}`,
    );
  }
  const tail = (1 - confidenceLevel) / 2;
  const central = family.mass(family.shape);
  return {
    low: central.above >= tail ? 0 : noncentralityAt(family, 'above', tail, start),
    high: central.below <= tail ? 0 : noncentralityAt(family, 'below', tail, start),
  };
}

/** The λ at which that side of the distribution is `tail`: Newton steps in √λ on the log of the side, kept in a bracket. */
function noncentralityAt(
  family: CentralFamily,
  side: 'below' | 'above',
  tail: number,
  start: number,
): number {
  const direction = side === 'above' ? 1 : -1;
  let low = 0;
  let high = Infinity;
  let root = Math.sqrt(start);
  for (let step = 0; step < 200; step++) {
    const reached = noncentralMass(family, root * root);
    const excess = Math.log(reached[side] / tail);
    const change = (-excess * reached[side]) / (direction * 2 * root * reached.slope);
    if (Math.abs(change) <= 1e-7 * root) return (root + change) ** 2;
    if (direction * excess > 0) high = root;
    else low = root;
    const next = root + change;
    if (next > low && next < high) root = next;
    else root = high === Infinity ? 2 * root + 1 : (low + high) / 2;
  }
  return root * root;
}
