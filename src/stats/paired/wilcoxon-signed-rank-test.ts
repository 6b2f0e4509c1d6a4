import { nearestNumber } from '../distributions/nearest-number.ts';
import { normalTwoSidedP } from '../distributions/normal-two-sided-p.ts';
import { NotComputable } from '../not-computable.ts';
import { exactSignFlips } from '../resampling/exact-sign-flips.ts';
import type { SignedRanks } from './signed-ranks.ts';

export interface SignedRankResult {
  /** Sum of the ranks of positive differences (R's V). */
  readonly statistic: number;
  readonly z: number;
  /** Two-sided, normal approximation with the variance corrected for ties. */
  readonly pValue: number;
  /** The same after moving the statistic half a rank towards its expectation. */
  readonly pValueContinuity: number;
  /** Two-sided, of all signs that the ranks could have, ties included; null where more than about 120 people differ. */
  readonly pValueExact: number | null;
}

/** Every table of pairs has it: a few milliseconds. With more people the normal approximation is as good. */
const mostSteps = 2e6;

/**
 * Wilcoxon's signed-rank test; people whose scores do not differ are left out.
 *
 * z² = (V − n (n + 1) / 4)² / (n (n + 1) (2n + 1) / 24 − Σ (t³ − t) / 48), rounded once.
 *
 * @throws NotComputable when no one's scores differ
 * Source: Wilcoxon (1945), Biometrics Bulletin 1:80–83; Lehmann (1975), Nonparametrics, 129–130; exact p with ties:
 * Streitberg & Röhmel (1986), Statistical Software Newsletter 12:10–17.
 * Reference: fixtures/reference/paired.json, R wilcox.test(paired = TRUE, exact = FALSE, correct = FALSE | TRUE) of whole numbers
 */
export function wilcoxonSignedRankTest({ n, twiceRanks }: SignedRanks): SignedRankResult {
  if (n === 0n) throw new NotComputable('no_variance');
  let twicePositive = 0n;
  let ties = 0n;
  for (const { size, positive, negative } of twiceRanks) {
    const tied = positive + negative;
    twicePositive += size * positive;
    ties += tied ** 3n - tied;
  }
  // Four times the statistic's distance from its expectation.
  const excess = 2n * twicePositive - n * (n + 1n);
  const distance = excess < 0n ? -excess : excess;
  const zAt = (four: bigint) =>
    Math.sqrt(nearestNumber(3n * four * four, 2n * n * (n + 1n) * (2n * n + 1n) - ties));
  const z = zAt(distance);
  return {
    statistic: nearestNumber(twicePositive, 2n),
    z: excess < 0n ? -z : z,
    pValue: normalTwoSidedP(z),
    pValueContinuity: normalTwoSidedP(zAt(distance > 2n ? distance - 2n : 0n)),
    pValueExact: exactSignFlips(twiceRanks, mostSteps),
  };
}
