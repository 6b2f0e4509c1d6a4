import { leastCommonMultiple, type ScoreDistribution } from '../../measures/score-distribution.ts';
import { chiSquareUpperTail } from '../distributions/chi-square-mass.ts';
import { nearestNumber } from '../distributions/nearest-number.ts';
import { NotComputable } from '../not-computable.ts';

export interface ChiSquareTestResult {
  readonly statistic: number;
  readonly degreesOfFreedom: number;
  readonly pValue: number;
}

/**
 * Kruskal and Wallis's test by ranks, corrected for ties, with the chi-square approximation.
 *
 * Ranks are of exact fractions. With r twice a group's rank sum and P a multiple of the group sizes,
 * H = 3 (N − 1) (Σ r²P/n − N (N + 1)² P) / (P (N³ − N − Σ(t³ − t))), rounded once. Of two groups it is Mann–Whitney's z,
 * squared.
 *
 * @param groups  over one denominator
 * @throws NotComputable for fewer than two groups, an empty group, and when all people are tied
 * Source: Kruskal & Wallis (1952), JASA 47:583–621.  Reference: fixtures/reference/groups.json, R kruskal.test()
 */
export function kruskalWallisTest(groups: readonly ScoreDistribution[]): ChiSquareTestResult {
  if (groups.length < 2 || groups.some(({ n }) => n === 0n)) throw new NotComputable('empty_group');
  const { twiceRankOf, n, ties } = rankAll(groups);
  const untied = n ** 3n - n - ties;
  if (untied === 0n) throw new NotComputable('no_variance');
  const multiple = groups.reduce((common, group) => leastCommonMultiple(common, group.n), 1n);
  let ofGroups = 0n;
  for (const { values, counts, n: size } of groups) {
    let twiceRanks = 0n;
    for (const [index, value] of values.entries())
      twiceRanks += (counts[index] ?? 0n) * (twiceRankOf.get(value) ?? 0n);
    ofGroups += twiceRanks * twiceRanks * (multiple / size);
  }
  const statistic = nearestNumber(
    3n * (n - 1n) * (ofGroups - n * (n + 1n) ** 2n * multiple),
    multiple * untied,
  );
  const degreesOfFreedom = groups.length - 1;
  return { statistic, degreesOfFreedom, pValue: chiSquareUpperTail(statistic, degreesOfFreedom) };
}

/** Twice the mid-rank of each value among everybody, and Σ (t³ − t) over the sets of t tied people. */
function rankAll(groups: readonly ScoreDistribution[]) {
  const people = new Map<bigint, bigint>();
  for (const { values, counts } of groups)
    for (const [index, value] of values.entries())
      people.set(value, (people.get(value) ?? 0n) + (counts[index] ?? 0n));
  const twiceRankOf = new Map<bigint, bigint>();
  let n = 0n;
  let ties = 0n;
  for (const [value, tied] of [...people].sort(([a], [b]) => (a < b ? -1 : 1))) {
    twiceRankOf.set(value, 2n * n + tied + 1n);
    ties += tied ** 3n - tied;
    n += tied;
  }
  return { twiceRankOf, n, ties };
}
