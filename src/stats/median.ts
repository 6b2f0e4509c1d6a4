import type { ScoreDistribution } from '../measures/score-distribution.ts';

/** Twice the median, in the distribution's own units (so that it is whole); 0 for an empty distribution. */
export function twiceMedian({ n, values, counts }: ScoreDistribution): bigint {
  const valueAtRank = (rank: bigint): bigint => {
    let seen = 0n;
    const index = counts.findIndex((count) => {
      seen += count;
      return seen >= rank;
    });
    return values[index] ?? 0n;
  };
  return valueAtRank((n + 1n) / 2n) + valueAtRank(n / 2n + 1n);
}
