import type { Population, Scale } from '../codebook/codebook.ts';
import { addCells } from './add-cells.ts';
import type { CoMoments, CoMomentsMeasure } from './co-moments.ts';
import type { Measure } from './measure.ts';
import { pairAt, readValues } from './moment-block.ts';
import { onceForEach } from './once-for-each.ts';

/** Of people with every answer of a scale: how many, and of each item the sum of answers, from the lowest one on, and of their squares. */
export interface ItemMoments {
  n: number;
  readonly sums: Float64Array;
  readonly squares: Float64Array;
}

type ItemMomentsMeasure = Measure<readonly ItemMoments[]>;

/** The measure of a population: one for all that counts it. */
export const itemMomentsOf = onceForEach(measureOf);

/** What Cronbach's alpha needs beside scores, of each scale: its items as answered, without their products. */
function measureOf({ scales }: Population): ItemMomentsMeasure {
  const values = new Float64Array(Math.max(0, ...scales.map(({ items }) => items.length)));
  return {
    empty: () => scales.map(emptyMoments),
    add(state, { answers }) {
      for (let index = 0; index < state.length; index += 1) {
        const scale = scales[index];
        const moments = state[index];
        if (!scale || !moments || !readValues(scale, answers, values)) continue;
        moments.n += 1;
        const { sums, squares } = moments;
        for (let item = 0; item < sums.length; item += 1) {
          const value = values[item] ?? 0;
          sums[item] = (sums[item] ?? 0) + value;
          squares[item] = (squares[item] ?? 0) + value * value;
        }
      }
    },
    merge(into, others) {
      for (const [index, other] of others.entries()) addItemMoments(into[index], other);
    },
  };
}

export function addItemMoments(into: ItemMoments | undefined, { n, sums, squares }: ItemMoments): void {
  if (!into) return;
  into.n += n;
  addCells(into.sums, sums);
  addCells(into.squares, squares);
}

/** Adds those of people whose products of items have been counted. */
export function addItemsOfPairs(
  into: readonly ItemMoments[],
  { measure, state }: { readonly measure: CoMomentsMeasure; readonly state: CoMoments },
): void {
  for (const [scale, moments] of into.entries()) {
    const { n, sums, products } = measure.casesOf(state, scale);
    addItemMoments(moments, { n, sums, squares: sums.map((_, item) => products[pairAt(item, item)] ?? 0) });
  }
}

function emptyMoments({ items: { length } }: Scale): ItemMoments {
  return { n: 0, sums: new Float64Array(length), squares: new Float64Array(length) };
}
