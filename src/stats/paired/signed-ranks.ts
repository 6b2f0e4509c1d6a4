import type { ScoreDistribution } from '../../measures/score-distribution.ts';
import { type SignedSize, signedSizes } from '../resampling/signed-sizes.ts';

/** All that the signed-rank test needs of paired scores: the ranks of the absolute differences, zeros left out. */
export interface SignedRanks {
  /** People whose scores differ. */
  readonly n: bigint;
  /** People whose two scores are the same. */
  readonly zeros: bigint;
  /** Of twice their ranks, which are whole: tied people have their middle one. */
  readonly twiceRanks: readonly SignedSize[];
}

/**
 * Ranks the differences by their size, exactly.
 *
 * @param differences  of each person
 * @throws NotComputable without people
 */
export function signedRanks(differences: ScoreDistribution): SignedRanks {
  let n = 0n;
  const twiceRanks = signedSizes(differences).map(({ positive, negative }) => {
    const tied = positive + negative;
    const size = 2n * n + tied + 1n;
    n += tied;
    return { size, positive, negative };
  });
  return { n, zeros: differences.n - n, twiceRanks };
}
