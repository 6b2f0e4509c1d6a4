/**
 * log Γ(a) − ((a − ½) log a − a + ½ log 2π): what Stirling's formula lacks.
 *
 * @param a  above 0
 * Source: DLMF 5.11.1; below 10 by Γ(a + 1) = a Γ(a).  Absolute error below 1e-15 for a of ½ or more.
 */
export function gammaCorrection(a: number): number {
  if (a < 10) return gammaCorrection(a + 1) + (a + 0.5) * Math.log1p(1 / a) - 1;
  const u = 1 / a;
  const v = u * u;
  return (
    u *
    (1 / 12 +
      v *
        (-1 / 360 +
          v *
            (1 / 1260 +
              v * (-1 / 1680 + v * (1 / 1188 + v * (-691 / 360360 + v * (1 / 156 - (v * 3617) / 122400)))))))
  );
}
