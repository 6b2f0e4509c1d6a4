import { chiScaleNodes } from './chi-scale-nodes.ts';
import { noncentralTTail } from './noncentral-t-tail.ts';

/**
 * P(T ≤ t) of the noncentral t distribution.
 *
 * Absolute error below 1e-12.
 *
 * @param at.t  |t| ≤ 10⁴·√df
 * @param at.degreesOfFreedom  0.5 or more, not necessarily whole
 * @throws RangeError outside that domain
 * Reference: fixtures/reference/distributions.json, noncentralTCdf
 */
export function noncentralTCdf(at: {
  readonly t: number;
  readonly degreesOfFreedom: number;
  readonly noncentrality: number;
}): number {
  const nodes = chiScaleNodes(at.t, at.degreesOfFreedom);
  return noncentralTTail(nodes, -at.t, -at.noncentrality).tail;
}
