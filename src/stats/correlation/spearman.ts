import type { JointDistribution } from '../../measures/joint-distribution.ts';
import { marginals } from '../../measures/joint-distribution.ts';
import type { ScoreDistribution } from '../../measures/score-distribution.ts';
import { type CorrelationTest, correlationOf, correlationTest } from './correlation-of-sums.ts';
import { jointSums } from './joint-sums.ts';

/** Spearman's correlation; its test has reasons of its own not to be there. */
export interface SpearmanCorrelation {
  readonly n: number;
  readonly estimate: number;
  /** @throws NotComputable for two people, and for a correlation of ±1 */
  readonly test: () => CorrelationTest;
}

/**
 * Spearman's rank correlation: Pearson's of the ranks, tied values sharing the mean of theirs. Ranks are of exact values, and
 * twice a rank is whole. Its p-value is that of t with n − 2 degrees of freedom.
 *
 * @throws NotComputable for fewer than two people, and where everybody has the same value of one of both
 * Source: Spearman (1904), Am. J. Psychol. 15:72–101; Kendall & Stuart (1973), The Advanced Theory of Statistics 2, 31.19.
 * Reference: fixtures/reference/correlations.json, R cor.test(x, y, method = "spearman", exact = FALSE)
 */
export function spearmanCorrelation(joint: JointDistribution): SpearmanCorrelation {
  const [firstRank, secondRank] = marginals(joint).map(twiceRanks);
  const sums = jointSums({
    pairs: joint.pairs.map(({ first, second, people }) => ({
      first: firstRank?.get(first) ?? 0n,
      second: secondRank?.get(second) ?? 0n,
      people,
    })),
  });
  return { n: Number(sums.n), estimate: correlationOf(sums), test: () => correlationTest(sums) };
}

/** Twice the mean rank of those with each value. */
function twiceRanks({ values, counts }: ScoreDistribution): Map<bigint, bigint> {
  const ranks = new Map<bigint, bigint>();
  let below = 0n;
  for (const [index, value] of values.entries()) {
    const people = counts[index] ?? 0n;
    ranks.set(value, 2n * below + people + 1n);
    below += people;
  }
  return ranks;
}
