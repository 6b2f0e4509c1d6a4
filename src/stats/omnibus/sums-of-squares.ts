import { type ExactSums, leastCommonMultiple } from '../../measures/score-distribution.ts';
import { NotComputable } from '../not-computable.ts';

/** How values vary between and within groups, as whole numbers in one unit. */
export interface SumsOfSquares {
  readonly n: bigint;
  /** k − 1 and n − k. */
  readonly degreesOfFreedom1: bigint;
  readonly degreesOfFreedom2: bigint;
  readonly between: bigint;
  /** Above 0. */
  readonly within: bigint;
  /** How many of the units make one square of the values' own unit. */
  readonly perSquare: bigint;
}

/**
 * The analysis of variance of groups, exact: with P the least common multiple of the group sizes, between groups
 * N Σ S²P/n − P (ΣS)², within them N (P ΣQ − Σ S²P/n), in units of 1 / NP.
 *
 * @param groups  sums of values over people, in one unit
 * @throws NotComputable for fewer than two groups, an empty group, no more people than groups, and where no one differs from
 *   their group
 */
export function sumsOfSquares(groups: readonly ExactSums[]): SumsOfSquares {
  if (groups.length < 2 || groups.some(({ n }) => n === 0n)) throw new NotComputable('empty_group');
  const multiple = groups.reduce((common, { n }) => leastCommonMultiple(common, n), 1n);
  let n = 0n;
  let sum = 0n;
  let squares = 0n;
  let ofGroups = 0n;
  for (const group of groups) {
    n += group.n;
    sum += group.sum;
    squares += group.sumOfSquares;
    ofGroups += group.sum * group.sum * (multiple / group.n);
  }
  const k = BigInt(groups.length);
  if (n <= k) throw new NotComputable('too_few_respondents');
  const within = n * (multiple * squares - ofGroups);
  if (within === 0n) throw new NotComputable('no_variance');
  return {
    n,
    degreesOfFreedom1: k - 1n,
    degreesOfFreedom2: n - k,
    between: n * ofGroups - multiple * sum * sum,
    within,
    perSquare: n * multiple,
  };
}
