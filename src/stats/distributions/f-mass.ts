import type { DistributionMass } from './distribution-mass.ts';
import { fLowerTail } from './f-lower-tail.ts';
import type { FDegreesOfFreedom } from './f-quantile.ts';

/**
 * Fisher's F distribution below and above a value.
 *
 * The smaller part is a continued fraction of positive terms: 1 / F is distributed as F with its df exchanged. Relative
 * error of the upper part below 1e-11, down to 1e-300.
 *
 * @param f  0 or more; Infinity allowed
 * @param of  positive and finite, not necessarily whole
 * @throws RangeError outside that domain
 * Reference: fixtures/reference/distributions.json, fUpperTail: R pf(f, df1, df2, lower.tail = FALSE)
 */
export function fMass(
  f: number,
  { degreesOfFreedom1, degreesOfFreedom2 }: FDegreesOfFreedom,
): DistributionMass {
  const finite = Number.isFinite(degreesOfFreedom1) && Number.isFinite(degreesOfFreedom2);
  if (!(f >= 0 && degreesOfFreedom1 > 0 && degreesOfFreedom2 > 0 && finite)) {
    throw new RangeError(
      `F needs a value of 0 or more and positive df, not ${f}, ${degreesOfFreedom1}, ${degreesOfFreedom2}`,
    );
  }
  if (f === 0) return { below: 0, above: 1, perLog: 0 };
  if (f === Infinity) return { below: 1, above: 0, perLog: 0 };
  if (f <= 1) {
    const { below, perLog } = fLowerTail(f, degreesOfFreedom1, degreesOfFreedom2);
    return { below, above: 1 - below, perLog };
  }
  const { below: above, perLog } = fLowerTail(1 / f, degreesOfFreedom2, degreesOfFreedom1);
  return { below: 1 - above, above, perLog };
}

/** P(F ≥ f): the p-value of an analysis of variance. */
export function fUpperTail(f: number, of: FDegreesOfFreedom): number {
  return fMass(f, of).above;
}
