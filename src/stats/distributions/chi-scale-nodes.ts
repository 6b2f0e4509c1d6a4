/** One node of a quadrature rule: a value of S = √(χ²/df) and its probability weight; the weights add up to 1. */
export interface ChiScaleNode {
  readonly scale: number;
  readonly weight: number;
}

const stepInStandardDeviations = 0.75;
const leftTailStretch = 3;
const negligible = 1e-16;

/**
 * Quadrature nodes for the mean over S = √(χ²/df) of a function that varies with tS as smoothly as the normal cdf does.
 *
 * The trapezoidal rule, which converges exponentially here. It runs over w with S = c·ln(1 + exp(w/c)), which is w
 * itself but for small S, where it makes the power S^(df − 1) harmless for any df. About 25·√(1 + t²/2df) nodes;
 * absolute error of such a mean below 1e-13.
 *
 * @param t  |t| ≤ 10⁴·√df
 * @param degreesOfFreedom  0.5 to 1e9, not necessarily whole
 * @throws RangeError outside the domain of t, or when df is not positive and finite
 * Source: Trefethen & Weideman (2014), SIAM Review 56:385–458 (trapezoidal rule); the weights are normalised by their sum.
 */
export function chiScaleNodes(t: number, degreesOfFreedom: number): readonly ChiScaleNode[] {
  if (
    !(Math.abs(t) <= 1e4 * Math.sqrt(degreesOfFreedom) && degreesOfFreedom > 0 && degreesOfFreedom < Infinity)
  ) {
    throw new RangeError(
      `the noncentral t needs |t| ≤ 10⁴·√df and positive df, not t = ${t}, df = ${degreesOfFreedom}`,
    );
  }
  const step = stepInStandardDeviations / Math.sqrt(t * t + 2 * degreesOfFreedom);
  const stretch = leftTailStretch * step;
  const nodes: ChiScaleNode[] = [];
  let total = 0;
  for (const direction of [-1, 1]) {
    for (let k = direction === 1 ? 0 : 1; ; k++) {
      const aboveOne = direction * k * step;
      const w = 1 + aboveOne;
      const decay = Math.exp(-Math.abs(w) / stretch);
      const bend = stretch * Math.log1p(decay);
      const scale = Math.max(w, 0) + bend;
      const fromOne = w > 0 ? aboveOne + bend : scale - 1;
      const logScale = scale < 0.5 ? Math.log(scale) : Math.log1p(fromOne);
      const logDensity = degreesOfFreedom * (logScale - fromOne * (1 + fromOne / 2));
      const scalePerW = (w > 0 ? 1 : decay) / (1 + decay);
      const weight = (Math.exp(logDensity) * scalePerW) / scale;
      if (weight < negligible) break;
      nodes.push({ scale, weight });
      total += weight;
    }
  }
  return nodes.map(({ scale, weight }) => ({ scale, weight: weight / total }));
}
