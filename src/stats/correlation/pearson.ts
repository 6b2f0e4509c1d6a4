import type { JointDistribution } from '../../measures/joint-distribution.ts';
import { criticalT } from '../distributions/critical-t.ts';
import { NotComputable } from '../not-computable.ts';
import type { Interval } from '../two-samples.ts';
import {
  type CorrelationTest,
  correlationOf,
  correlationTest,
  ratioToRest,
  signOf,
} from './correlation-of-sums.ts';
import { type JointSums, jointSums } from './joint-sums.ts';

/** Pearson's correlation; its test and its interval have reasons of their own not to be there. */
export interface PearsonCorrelation {
  readonly n: number;
  readonly estimate: number;
  /** @throws NotComputable for two people, and for a correlation of ±1 */
  readonly test: () => CorrelationTest;
  /** Fisher's. @throws NotComputable for fewer than four people, and for a correlation of ±1 */
  readonly interval: (confidenceLevel: number) => Interval;
}

/**
 * Pearson's product-moment correlation of two values of the same people.
 *
 * r = (n Σxy − Σx Σy) / √((n Σx² − (Σx)²) (n Σy² − (Σy)²)), of whole numbers, rounded once under the root.
 *
 * @throws NotComputable for fewer than two people, and where everybody has the same value of one of both
 * Source: Pearson (1896), Phil. Trans. R. Soc. A 187:253–318; Fisher (1921), Metron 1:3–32.
 * Reference: fixtures/reference/correlations.json, R cor.test(x, y)
 */
export function pearsonCorrelation(joint: JointDistribution): PearsonCorrelation {
  const sums = jointSums(joint);
  return {
    n: Number(sums.n),
    estimate: correlationOf(sums),
    test: () => correlationTest(sums),
    interval: (confidenceLevel) => fisherInterval(sums, confidenceLevel),
  };
}

/** tanh(artanh r ± z / √(n − 3)); artanh r is arsinh(r / √(1 − r²)), which does not cancel near ±1. */
function fisherInterval(sums: JointSums, confidenceLevel: number): Interval {
  if (sums.n < 4n) throw new NotComputable('too_few_respondents');
  const middle = signOf(sums.covariance) * Math.asinh(Math.sqrt(ratioToRest(sums, 1n)));
  const half = criticalT(confidenceLevel, Number.POSITIVE_INFINITY) / Math.sqrt(Number(sums.n - 3n));
  return { low: Math.tanh(middle - half), high: Math.tanh(middle + half) };
}
