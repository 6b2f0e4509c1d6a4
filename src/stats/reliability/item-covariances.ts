import type { ScaleCoMoments } from '../../measures/co-moments.ts';
import { pairAt } from '../../measures/moment-block.ts';
import type { ItemsAndSum } from './items-and-sum.ts';

/** How the items of a scale vary together, in whole numbers: n (n − 1) times each covariance. */
export interface ItemCovariances extends ItemsAndSum {
  /** Of the answers to each item, counted from the lowest one. */
  readonly sums: readonly bigint[];
  /** nΣxy − ΣxΣy of every two items. */
  readonly matrix: readonly (readonly bigint[])[];
  /** Of each item with the sum of all. */
  readonly withSum: readonly bigint[];
}

/** @param moments  of the complete cases, items as scored */
export function itemCovariances({ n, sums, products }: ScaleCoMoments): ItemCovariances {
  const people = BigInt(n);
  const ofItem = sums.map(BigInt);
  const matrix = ofItem.map((first, i) =>
    ofItem.map((second, j) => people * BigInt(products[pairAt(i, j)] ?? 0) - first * second),
  );
  const withSum = matrix.map(sumOf);
  const spread = sumOf(matrix.map((row, item) => row[item] ?? 0n));
  return { n, items: matrix.length, sums: ofItem, matrix, withSum, spread, total: sumOf(withSum) };
}

/** n (n − 1) times the variance of an item. */
export const spreadOf = ({ matrix }: ItemCovariances, item: number): bigint => matrix[item]?.[item] ?? 0n;

const sumOf = (values: readonly bigint[]): bigint => values.reduce((total, value) => total + value, 0n);
