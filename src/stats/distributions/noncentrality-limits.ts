import { type ChiScaleNode, chiScaleNodes } from './chi-scale-nodes.ts';
import { noncentralTTail } from './noncentral-t-tail.ts';
import { standardNormalQuantile } from './numerics.ts';

/** Beyond this multiple of √df the limits are extrapolated. */
const farRatio = 1000;

/**
 * The confidence interval of the noncentrality of an observed t: the values for which t is the upper and the lower
 * (1 ± level)/2 quantile. Swapping the sign of t swaps and negates the limits.
 *
 * Relative error below 1e-9, absolute where a limit is near 0. Any finite t has limits.
 *
 * @param observed.degreesOfFreedom  0.5 or more, not necessarily whole
 * @param observed.confidenceLevel  between 0 and 1, up to 0.9999
 * @throws RangeError outside that domain
 * Source: Steiger & Fouladi (1997), in Harlow, Mulaik & Steiger (eds), What if there were no significance tests?, 221–257.
 * Reference: fixtures/reference/distributions.json, noncentralityLimits
 */
export function noncentralityLimits(observed: {
  readonly t: number;
  readonly degreesOfFreedom: number;
  readonly confidenceLevel: number;
}): { readonly low: number; readonly high: number } {
  const { t, degreesOfFreedom, confidenceLevel } = observed;
  if (!(Number.isFinite(t) && confidenceLevel > 0 && confidenceLevel < 1)) {
    throw new RangeError(
      `noncentrality limits need a finite t and 0 < level < 1, not ${t}, ${confidenceLevel}`,
    );
  }
  const tail = (1 - confidenceLevel) / 2;
  const far = Math.sign(t) * farRatio * Math.sqrt(degreesOfFreedom);
  if (Math.abs(t) <= Math.abs(far)) return limitsAt(t, degreesOfFreedom, tail);
  const atFar = limitsAt(far, degreesOfFreedom, tail);
  const atHalf = limitsAt(far / 2, degreesOfFreedom, tail);
  // Out there limit / t is a constant plus a multiple of 1 / t².
  const extrapolate = (full: number, half: number): number =>
    (t / far) * (full + ((full - 2 * half) / 3) * (1 - (far / t) ** 2));
  return { low: extrapolate(atFar.low, atHalf.low), high: extrapolate(atFar.high, atHalf.high) };
}

function limitsAt(t: number, degreesOfFreedom: number, tail: number): { low: number; high: number } {
  const nodes = chiScaleNodes(t, degreesOfFreedom);
  const centre = t * (1 - 1 / (4 * degreesOfFreedom));
  const margin = standardNormalQuantile(tail) * Math.sqrt(1 + (t * t) / (2 * degreesOfFreedom));
  return {
    low: noncentralityAtTail(nodes, t, tail, centre + margin),
    high: -noncentralityAtTail(nodes, -t, tail, margin - centre),
  };
}

/** The noncentrality at which P(T ≥ t) is `tail`: Halley's method on the log of the tail, kept inside a bracket. */
function noncentralityAtTail(nodes: readonly ChiScaleNode[], t: number, tail: number, start: number): number {
  let low = Infinity;
  let high = -Infinity;
  for (const { scale } of nodes) {
    low = Math.min(low, t * scale - 9);
    high = Math.max(high, t * scale + 9);
  }
  let limit = start;
  for (let step = 0; step < 200; step++) {
    const reached = noncentralTTail(nodes, t, limit);
    const excess = Math.log(reached.tail / tail);
    const curvature = 1 - (reached.curve * reached.tail) / reached.slope ** 2;
    const change = (-excess * reached.tail) / (reached.slope * Math.max(0.5, 1 + (excess * curvature) / 2));
    // The steps are cubic: this one leaves about 1e-12.
    if (Math.abs(change) <= 3e-4) return limit + change;
    if (excess > 0) high = limit;
    else low = limit;
    const next = limit + change;
    limit = next >= low && next <= high ? next : (low + high) / 2;
  }
  return limit;
}
