import type { ScoreDistribution } from '../measures/score-distribution.ts';
import { NotComputable } from './not-computable.ts';

/** All that rank statistics need of two groups. */
export interface RankComparison {
  readonly n1: bigint;
  readonly n2: bigint;
  /** Twice Mann–Whitney's U of the first group: pairs in which it is higher count 2, ties 1. */
  readonly twiceU: bigint;
  /** Σ (t³ − t) over the sets of t tied people. */
  readonly ties: bigint;
}

/**
 * Compares every person of one group with every person of the other, exactly.
 *
 * @param first, second  over one denominator
 * @throws NotComputable when a group is empty
 */
export function compareRanks(first: ScoreDistribution, second: ScoreDistribution): RankComparison {
  let n1 = 0n;
  let n2 = 0n;
  let twiceU = 0n;
  let ties = 0n;
  for (let [at1, at2] = [0, 0]; ; ) {
    const value1 = first.values[at1];
    const value2 = second.values[at2];
    if (value1 === undefined && value2 === undefined) break;
    const comesFirst = value2 === undefined || (value1 !== undefined && value1 <= value2);
    const comesSecond = value1 === undefined || (value2 !== undefined && value2 <= value1);
    const inFirst = comesFirst ? (first.counts[at1++] ?? 0n) : 0n;
    const inSecond = comesSecond ? (second.counts[at2++] ?? 0n) : 0n;
    const tied = inFirst + inSecond;
    twiceU += inFirst * (2n * n2 + inSecond);
    ties += tied * (tied * tied - 1n);
    n1 += inFirst;
    n2 += inSecond;
  }
  if (n1 === 0n || n2 === 0n) throw new NotComputable('empty_group');
  return { n1, n2, twiceU, ties };
}
