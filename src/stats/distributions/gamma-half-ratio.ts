/**
 * Γ(a + ½) / (√a · Γ(a)): tends to 1 as a grows, and is 1 at a = Infinity.
 *
 * A quotient of gamma functions overflows and a difference of log-gammas loses digits as a grows, so the ratio has
 * its own series: relative error below 1e-14.
 *
 * @param a  above 0; Infinity allowed
 * Source: DLMF 5.11.13, as exp Σ (2^(−2k) − 1) B(2k) / (k (2k − 1) a^(2k − 1)); below 20 the recurrence Γ(a + 1) = a Γ(a).
 * Reference: fixtures/reference/distributions.json, hedgesCorrection
 */
export function gammaHalfRatio(a: number): number {
  if (a < 20) return (gammaHalfRatio(a + 1) * Math.sqrt(a * (a + 1))) / (a + 0.5);
  const u = 1 / a;
  const v = u * u;
  return Math.exp(u * (-1 / 8 + v * (1 / 192 + v * (-1 / 640 + v * (17 / 14336 - (v * 31) / 18432)))));
}
