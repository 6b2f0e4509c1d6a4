import { fLowerTail } from './f-lower-tail.ts';

/** Degrees of freedom of Fisher's F. */
export interface FDegreesOfFreedom {
  readonly degreesOfFreedom1: number;
  readonly degreesOfFreedom2: number;
}

/**
 * The f below which a small `probability` of Fisher's distribution lies; the upper quantile is fUpperQuantile.
 *
 * Newton steps in log f on the log of the tail, which is concave, so the steps cannot diverge. Relative error below 1e-12.
 *
 * @param probability  0 < probability ≤ 0.5: 0.025 for a 95 % interval
 * @throws RangeError outside that domain, or for df that are not positive and finite
 * Reference: fixtures/reference/distributions.json, R qf(probability, df1, df2)
 */
export function fLowerQuantile(
  probability: number,
  { degreesOfFreedom1, degreesOfFreedom2 }: FDegreesOfFreedom,
): number {
  const finite = Number.isFinite(degreesOfFreedom1) && Number.isFinite(degreesOfFreedom2);
  if (!(probability > 0 && probability <= 0.5 && degreesOfFreedom1 > 0 && degreesOfFreedom2 > 0 && finite)) {
    throw new RangeError(
      `an F quantile needs a tail of up to one half and positive df, not ${probability}, ${degreesOfFreedom1}, ${degreesOfFreedom2}`,
    );
  }
  let f = 1;
  let before = f;
  for (let step = 0; step < 200; step++) {
    const { below, perLog } = fLowerTail(f, degreesOfFreedom1, degreesOfFreedom2);
    if (below === 0) {
      // A first step that went so far that the tail underflows.
      f = Math.sqrt(f * before);
      continue;
    }
    before = f;
    const change = ((Math.log(probability) - Math.log(below)) * below) / perLog;
    f *= Math.exp(Math.max(-4, change));
    if (Math.abs(change) < 1e-13) break;
  }
  return f;
}

/**
 * The f above which `probability` lies: 1 / F is distributed as F with its df exchanged.
 *
 * @param probability  0 < probability ≤ 0.5
 * Reference: fixtures/reference/distributions.json, R qf(probability, df1, df2, lower.tail = FALSE)
 */
export function fUpperQuantile(probability: number, of: FDegreesOfFreedom): number {
  const exchanged = { degreesOfFreedom1: of.degreesOfFreedom2, degreesOfFreedom2: of.degreesOfFreedom1 };
  return 1 / fLowerQuantile(probability, exchanged);
}
