import type { ScaleCoMoments } from '../../measures/co-moments.ts';
import { pairAt } from '../../measures/moment-block.ts';
import { NotComputable } from '../not-computable.ts';

/** How the items of a scale vary together, in whole numbers: n (n − 1) times each covariance. */
export interface ItemCovariances {
  /** Complete cases. */
  readonly n: number;
  /** Of the answers to each item, counted from the lowest one. */
  readonly sums: readonly bigint[];
  /** nΣxy − ΣxΣy of every two items. */
  readonly matrix: readonly (readonly bigint[])[];
  /** Of each item with the sum of all. */
  readonly withSum: readonly bigint[];
  /** Of that sum with itself. */
  readonly total: bigint;
}

/** @param moments  of the complete cases, items as scored */
export function itemCovariances({ n, sums, products }: ScaleCoMoments): ItemCovariances {
  const people = BigInt(n);
  const ofItem = sums.map(BigInt);
  const matrix = ofItem.map((first, i) =>
    ofItem.map((second, j) => people * BigInt(products[pairAt(i, j)] ?? 0) - first * second),
  );
  const withSum = matrix.map(sumOf);
  return { n, sums: ofItem, matrix, withSum, total: sumOf(withSum) };
}

/**
 * The items of the covariances, where there are two of them and two people.
 *
 * @throws NotComputable where there are not
 */
export function itemsThatVaryTogether({ n, matrix }: ItemCovariances): number {
  if (matrix.length < 2) throw new NotComputable('one_item');
  if (n < 2) throw new NotComputable(n === 0 ? 'no_respondents' : 'one_respondent');
  return matrix.length;
}

/** n (n − 1) times the variance of an item. */
export const spreadOf = ({ matrix }: ItemCovariances, item: number): bigint => matrix[item]?.[item] ?? 0n;

export const sumOf = (values: readonly bigint[]): bigint =>
  values.reduce((total, value) => total + value, 0n);
