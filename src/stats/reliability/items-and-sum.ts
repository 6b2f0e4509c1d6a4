import type { ItemMoments } from '../../measures/item-moments.ts';
import { exactSums } from '../../measures/score-distribution.ts';
import type { ScoreHistogram } from '../../measures/score-histogram.ts';
import { NotComputable } from '../not-computable.ts';

/** What alpha is made of, in whole numbers: n (n − 1) times variances. */
export interface ItemsAndSum {
  /** Complete cases. */
  readonly n: number;
  readonly items: number;
  /** The sum of the items' variances. */
  readonly spread: bigint;
  /** The variance of the items' sum. */
  readonly total: bigint;
}

/** Of the complete cases of one scale: their items, and their sums from the scores of everybody. */
export function itemsAndSum({ n, sums, squares }: ItemMoments, scores: ScoreHistogram): ItemsAndSum {
  const people = BigInt(n);
  const spread = [...sums].reduce(
    (total, sum, item) => total + people * BigInt(squares[item] ?? 0) - BigInt(sum) ** 2n,
    0n,
  );
  const cells = scores.people[sums.length] ?? new Float64Array();
  const { sum, sumOfSquares } = exactSums([...cells.keys()].map(BigInt), [...cells].map(BigInt));
  return { n, items: sums.length, spread, total: people * sumOfSquares - sum * sum };
}

/**
 * How many items there are, where there are two of them and two people.
 *
 * @throws NotComputable where there are not
 */
export function itemsThatVaryTogether({ n, items }: Pick<ItemsAndSum, 'n' | 'items'>): number {
  if (items < 2) throw new NotComputable('one_item');
  if (n < 2) throw new NotComputable(n === 0 ? 'no_respondents' : 'one_respondent');
  return items;
}
