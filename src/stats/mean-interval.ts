import { criticalT } from './distributions/critical-t.ts';
import { NotComputable } from './not-computable.ts';
import type { Interval } from './two-samples.ts';

/**
 * Confidence interval of a mean: mean ± t(1 − α/2, n − 1) · SD / √n, in scale points.
 *
 * @throws NotComputable for fewer than two people
 * Source: Student (1908), Biometrika 6:1–25.  Reference: fixtures/reference, R t.test(x)$conf.int
 */
export function meanInterval(sample: {
  readonly n: number;
  readonly mean: number;
  readonly standardError: number;
  readonly confidenceLevel: number;
}): Interval {
  if (sample.n < 2) throw new NotComputable('one_respondent');
  const half = criticalT(sample.confidenceLevel, sample.n - 1) * sample.standardError;
  return { low: sample.mean - half, high: sample.mean + half };
}
