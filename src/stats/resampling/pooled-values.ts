import { greatestCommonDivisor, type ScoreDistribution } from '../../measures/score-distribution.ts';

/** The scores of two groups together, as small whole numbers: differences from the lowest one, in units that all share. */
export interface PooledValues {
  /** Ascending from 0. */
  readonly values: readonly number[];
  /** People of both groups with each value. */
  readonly counts: Float64Array;
  /** People of the first group, and the sum of their values. */
  readonly size: number;
  readonly sum: number;
}

/** @param first, second  over one denominator */
export function poolValues(first: ScoreDistribution, second: ScoreDistribution): PooledValues {
  const people = new Map<bigint, bigint>();
  for (const { values, counts } of [first, second]) {
    for (const [index, value] of values.entries()) {
      people.set(value, (people.get(value) ?? 0n) + (counts[index] ?? 0n));
    }
  }
  const scores = [...people.keys()].sort((a, b) => (a < b ? -1 : 1));
  const lowest = scores[0] ?? 0n;
  const shared = scores.reduce((divisor, score) => greatestCommonDivisor(score - lowest, divisor), 0n);
  const unit = shared === 0n ? 1n : shared;
  return {
    values: scores.map((score) => Number((score - lowest) / unit)),
    counts: Float64Array.from(scores, (score) => Number(people.get(score) ?? 0n)),
    size: Number(first.n),
    sum: Number((first.sum - first.n * lowest) / unit),
  };
}
