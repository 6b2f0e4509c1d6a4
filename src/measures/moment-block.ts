import type { Scale } from '../codebook/codebook.ts';
import { noAnswer } from '../responses/people/respondent.ts';
import { addCells } from './add-cells.ts';

/**
 * Of people with every answer of a scale: how many, the sum of each item, and of each product of two items. An answer counts
 * from the scale's lowest one, as answered.
 */
export interface MomentBlock {
  n: number;
  readonly sums: Float64Array;
  /** Of items i and j ≤ i at `pairAt(i, j)`. */
  readonly products: Float64Array;
}

/** Where the product of two items stands among those of their scale. */
export const pairAt = (i: number, j: number): number =>
  i < j ? (j * (j + 1)) / 2 + i : (i * (i + 1)) / 2 + j;

export function emptyBlock({ items: { length } }: Scale): MomentBlock {
  return {
    n: 0,
    sums: new Float64Array(length),
    products: new Float64Array((length * (length + 1)) / 2),
  };
}

/** Reads what somebody answered to a scale, from its lowest answer on. @returns whether every item is answered */
export function readValues({ items, min }: Scale, answers: Int32Array, values: Float64Array): boolean {
  for (let position = 0; position < items.length; position += 1) {
    const item = items[position];
    const answer = item ? (answers[item.index] ?? noAnswer) : noAnswer;
    if (answer === noAnswer) return false;
    values[position] = answer - min;
  }
  return true;
}

/** Counts one person by the values of all items of the scale. */
export function countValues({ sums, products }: MomentBlock, values: Float64Array): void {
  for (let i = 0, at = 0; i < sums.length; i += 1) {
    const value = values[i] ?? 0;
    sums[i] = (sums[i] ?? 0) + value;
    for (let j = 0; j <= i; j += 1, at += 1) products[at] = (products[at] ?? 0) + value * (values[j] ?? 0);
  }
}

export function addBlock(into: MomentBlock, { n, sums, products }: MomentBlock, times = 1): void {
  into.n += times * n;
  addCells(into.sums, sums, times);
  addCells(into.products, products, times);
}

/** The same people and fewer items. @param positions  of each item that is wanted, where it stands in the block */
export function restricted({ n, sums, products }: MomentBlock, positions: readonly number[]): MomentBlock {
  return {
    n,
    sums: Float64Array.from(positions, (position) => sums[position] ?? 0),
    products: ofPairs(positions, (first, second) => products[pairAt(first, second)] ?? 0),
  };
}

/** Items as scored instead of as answered, or the other way round: range − value where the item is reversed. */
export function keyedBlock(block: MomentBlock, { items, min, max }: Scale): MomentBlock {
  if (!items.some(({ reverse }) => reverse)) return block;
  const { n, sums, products } = block;
  const [asAnswered, reversed] = [
    { start: 0, sign: 1 },
    { start: max - min, sign: -1 },
  ] as const;
  const key = (item: number) => (items[item]?.reverse ? reversed : asAnswered);
  return {
    n,
    sums: sums.map((sum, item) => n * key(item).start + key(item).sign * sum),
    products: ofPairs([...items.keys()], (i, j) => {
      const [first, second] = [key(i), key(j)];
      return (
        n * first.start * second.start +
        first.start * second.sign * (sums[j] ?? 0) +
        second.start * first.sign * (sums[i] ?? 0) +
        first.sign * second.sign * (products[pairAt(i, j)] ?? 0)
      );
    }),
  };
}

/** A figure of each pair of items, in the order of `pairAt`. */
function ofPairs(items: readonly number[], figure: (first: number, second: number) => number): Float64Array {
  const figures = new Float64Array((items.length * (items.length + 1)) / 2);
  let at = 0;
  for (const [position, first] of items.entries()) {
    for (const second of items.slice(0, position + 1)) figures[at++] = figure(first, second);
  }
  return figures;
}
