import type { ScoreDistribution } from '../../measures/score-distribution.ts';
import { NotComputable } from '../not-computable.ts';

/** People whose differences (or ranks) are alike but for the sign. */
export interface SignedSize {
  /** Above 0. */
  readonly size: bigint;
  readonly positive: bigint;
  readonly negative: bigint;
}

/**
 * The differences of people whose two scores differ, by their size, ascending.
 *
 * @param differences  of each person
 * @throws NotComputable without people
 */
export function signedSizes(differences: ScoreDistribution): SignedSize[] {
  if (differences.n === 0n) throw new NotComputable('no_pairs');
  const people = new Map<bigint, { positive: bigint; negative: bigint }>();
  for (const [index, value] of differences.values.entries()) {
    if (value === 0n) continue;
    const count = differences.counts[index] ?? 0n;
    const size = value < 0n ? -value : value;
    const alike = people.get(size) ?? { positive: 0n, negative: 0n };
    if (value > 0n) alike.positive += count;
    else alike.negative += count;
    people.set(size, alike);
  }
  return [...people.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([size, { positive, negative }]) => ({ size, positive, negative }));
}
