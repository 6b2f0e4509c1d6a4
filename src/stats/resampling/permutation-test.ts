import { type ScoreDistribution, withCommonDenominator } from '../../measures/score-distribution.ts';
import { NotComputable } from '../not-computable.ts';
import { drawnParts } from './drawn-parts.ts';
import type { Draws, PermutationResult } from './draws.ts';
import { exactParts } from './exact-parts.ts';
import { type PooledValues, poolValues } from './pooled-values.ts';

/**
 * Permutation test of the difference of two means: everyone may have been in the other group. Exact where all ways to part the
 * people can be counted in about a tenth of a second, else of drawn ones.
 *
 * @throws NotComputable when a group is empty
 * Source: Fisher (1935); Pitman (1937), JRSS Suppl. 4:119–130.  Reference: fixtures/reference/permutations.json, exact rationals
 */
export function permutationTest(
  first: ScoreDistribution,
  second: ScoreDistribution,
  draws: Draws,
): PermutationResult {
  if (first.n === 0n || second.n === 0n) throw new NotComputable('empty_group');
  const pooled = poolValues(...smallerFirst(...withCommonDenominator(first, second)));
  const { low, high } = asFarAs(pooled);
  const isAsFar = (sum: number) => sum <= low || sum >= high;
  const exact = exactParts(pooled, isAsFar);
  return exact === null
    ? { pValue: drawnParts(pooled, isAsFar, draws), method: 'monte_carlo' }
    : { pValue: exact, method: 'exact' };
}

/** Sums of the first group up to `low` and from `high` on are as far from their expectation as the one at hand, or farther. */
function asFarAs({ values, counts, size, sum }: PooledValues): {
  readonly low: number;
  readonly high: number;
} {
  let people = 0n;
  let total = 0n;
  for (const [index, value] of values.entries()) {
    const count = BigInt(counts[index] ?? 0);
    people += count;
    total += BigInt(value) * count;
  }
  // The sum that is as far on the other side, times the people: not always a whole sum.
  const mirrored = 2n * BigInt(size) * total - BigInt(sum) * people;
  const above = ((mirrored % people) + people) % people;
  const below = Number((mirrored - above) / people);
  return { low: Math.min(sum, below), high: Math.max(sum, above === 0n ? below : below + 1) };
}

/** The test is the same for both orders, and needs less for a small first group. */
function smallerFirst(
  first: ScoreDistribution,
  second: ScoreDistribution,
): readonly [ScoreDistribution, ScoreDistribution] {
  return second.n < first.n ? [second, first] : [first, second];
}
