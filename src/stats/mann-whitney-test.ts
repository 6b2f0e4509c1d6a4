import { nearestNumber } from './distributions/nearest-number.ts';
import { normalTwoSidedP } from './distributions/normal-two-sided-p.ts';
import { NotComputable } from './not-computable.ts';
import type { RankComparison } from './rank-comparison.ts';

export interface MannWhitneyResult {
  /** U of the first group: pairs in which its person scores higher, ties counted as a half (R's W). */
  readonly statistic: number;
  readonly z: number;
  /** Two-sided, normal approximation with the variance corrected for ties. */
  readonly pValue: number;
  /** The same after moving U half a pair towards its expectation. */
  readonly pValueContinuity: number;
}

/**
 * Mann–Whitney U test (Wilcoxon rank-sum), large-sample form.
 *
 * z² = (U − n1 n2 / 2)² / (n1 n2 / 12 · (N + 1 − Σ(t³ − t) / (N (N − 1)))), rounded once.
 *
 * @throws NotComputable when all people are tied
 * Source: Mann & Whitney (1947), Ann. Math. Stat. 18:50–60; Lehmann (1975), Nonparametrics, 20.
 * Reference: fixtures/reference, R wilcox.test(exact = FALSE, correct = FALSE | TRUE)
 */
export function mannWhitneyTest(comparison: RankComparison): MannWhitneyResult {
  const { n1, n2, twiceU } = comparison;
  const twiceExcess = twiceU - n1 * n2;
  const twiceDistance = twiceExcess < 0n ? -twiceExcess : twiceExcess;
  const distance = mannWhitneyZ(comparison, twiceDistance);
  return {
    statistic: nearestNumber(twiceU, 2n),
    z: twiceExcess < 0n ? -distance : distance,
    pValue: normalTwoSidedP(distance),
    pValueContinuity: normalTwoSidedP(mannWhitneyZ(comparison, twiceDistance > 0n ? twiceDistance - 1n : 0n)),
  };
}

/** z where twice U lies `twiceExcess` above its expectation, n1 n2. */
export function mannWhitneyZ({ n1, n2, ties }: RankComparison, twiceExcess: bigint): number {
  const n = n1 + n2;
  const untied = n ** 3n - n - ties;
  if (untied === 0n) throw new NotComputable('no_variance');
  const distance = Math.sqrt(nearestNumber(3n * twiceExcess * twiceExcess * n * (n - 1n), n1 * n2 * untied));
  return twiceExcess < 0n ? -distance : distance;
}
