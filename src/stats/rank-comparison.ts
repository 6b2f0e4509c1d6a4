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
  const people = new Map<bigint, { inFirst: bigint; inSecond: bigint }>();
  const at = (value: bigint) => {
    const known = people.get(value) ?? { inFirst: 0n, inSecond: 0n };
    people.set(value, known);
    return known;
  };
  for (const [index, value] of first.values.entries()) at(value).inFirst = first.counts[index] ?? 0n;
  for (const [index, value] of second.values.entries()) at(value).inSecond = second.counts[index] ?? 0n;

  let n1 = 0n;
  let n2 = 0n;
  let twiceU = 0n;
  let ties = 0n;
  const ascending = [...people.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [, { inFirst, inSecond }] of ascending) {
    const tied = inFirst + inSecond;
    twiceU += inFirst * (2n * n2 + inSecond);
    ties += tied ** 3n - tied;
    n1 += inFirst;
    n2 += inSecond;
  }
  if (n1 === 0n || n2 === 0n) throw new NotComputable('empty_group');
  return { n1, n2, twiceU, ties };
}
