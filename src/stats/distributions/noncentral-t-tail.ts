import type { ChiScaleNode } from './chi-scale-nodes.ts';
import { standardNormalCdf } from './numerics.ts';

const rootTwoPi = Math.sqrt(2 * Math.PI);

/**
 * The upper tail of the noncentral t distribution, P(T ≥ t) = P(Z + noncentrality ≥ tS), and its first two derivatives with
 * respect to the noncentrality.
 *
 * Absolute error below 1e-12.
 *
 * @param nodes  `chiScaleNodes(t, degreesOfFreedom)`: kept while the noncentrality varies
 * Source: Johnson, Kotz & Balakrishnan (1995), Continuous Univariate Distributions 2, eq. 31.11.
 */
export function noncentralTTail(
  nodes: readonly ChiScaleNode[],
  t: number,
  noncentrality: number,
): { readonly tail: number; readonly slope: number; readonly curve: number } {
  let tail = 0;
  let slope = 0;
  let curve = 0;
  for (const { scale, weight } of nodes) {
    const z = noncentrality - t * scale;
    if (z > 8.5) {
      tail += weight;
    } else if (z > -8.5) {
      tail += weight * standardNormalCdf(z);
      const density = weight * Math.exp((-z * z) / 2);
      slope += density;
      curve -= density * z;
    }
  }
  return { tail, slope: slope / rootTwoPi, curve: curve / rootTwoPi };
}
