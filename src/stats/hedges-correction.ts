import { gammaHalfRatio } from './distributions/gamma-half-ratio.ts';

/**
 * Hedges' exact small-sample correction J = Γ(df/2) / (√(df/2) Γ((df − 1)/2)): J times Cohen's d is Hedges' g.
 *
 * Relative error below 1e-14.
 *
 * @param degreesOfFreedom  above 1, not necessarily whole
 * @throws RangeError outside that domain
 * Source: Hedges (1981), Journal of Educational Statistics 6:107–128.
 * Reference: fixtures/reference/distributions.json, hedgesCorrection
 */
export function hedgesCorrection(degreesOfFreedom: number): number {
  if (!(degreesOfFreedom > 1))
    throw new RangeError(`Hedges' correction needs df above 1, not ${degreesOfFreedom}`);
  return gammaHalfRatio((degreesOfFreedom - 1) / 2) * Math.sqrt(1 - 1 / degreesOfFreedom);
}
