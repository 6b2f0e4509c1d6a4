import type { Population, Scale } from '../codebook/codebook.ts';
import type { TalliedMeasure } from './measure.ts';
import {
  addBlock,
  countValues,
  emptyBlock,
  keyedBlock,
  type MomentBlock,
  readValues,
  restricted,
} from './moment-block.ts';
import { onceForEach } from './once-for-each.ts';

/**
 * A block a scale, in the population's order, of those complete cases that are none of the scale around it; null where there
 * are none. Most people answer everything, and are counted once so.
 */
export type CoMoments = (MomentBlock | null)[];

/** Sums over all complete cases of one scale, answers as scored and counted from the lowest one. */
export interface ScaleCoMoments {
  readonly n: number;
  readonly sums: readonly number[];
  /** Of items 1·1, 2·1, 2·2, 3·1, … */
  readonly products: readonly number[];
}

export interface CoMomentsMeasure extends TalliedMeasure<CoMoments, readonly ScaleCoMoments[]> {
  readonly ofScale: (state: CoMoments, scale: number) => ScaleCoMoments;
  /** All complete cases of a scale, as answered. */
  readonly casesOf: (state: CoMoments, scale: number) => MomentBlock;
  /** The block that a scale's own complete cases are added to. */
  readonly blockOf: (state: CoMoments, scale: number) => MomentBlock;
}

/** The measure of a population: one for all that counts it. */
export const coMomentsOf = onceForEach(measureOf);

/** How many people there were, and the sums of answers and of their products by pair: what alpha and correlations need. */
function measureOf({ scales }: Population): CoMomentsMeasure {
  const parents = scales.map(({ parent }) => scales.findIndex(({ id }) => id === parent));
  const values = new Float64Array(Math.max(0, ...scales.map(({ items }) => items.length)));
  const complete = new Uint8Array(scales.length);

  const blockOf = (state: CoMoments, scale: number): MomentBlock => {
    const of = scales[scale];
    if (!of) throw new RangeError(`no scale ${scale}`);
    const block = state[scale] ?? emptyBlock(of);
    state[scale] = block;
    return block;
  };

  const casesOf = (state: CoMoments, scale: number): MomentBlock => {
    const of = scales[scale];
    if (!of) throw new RangeError(`no scale ${scale}`);
    const total = emptyBlock(of);
    const around = parents[scale] ?? -1;
    if (around >= 0) addBlock(total, restricted(casesOf(state, around), positionsIn(of, scales[around])));
    const own = state[scale];
    if (own) addBlock(total, own);
    return total;
  };

  const ofScale = (state: CoMoments, scale: number): ScaleCoMoments => {
    const of = scales[scale];
    const all = casesOf(state, scale);
    const { n, sums, products } = of ? keyedBlock(all, of) : all;
    return { n, sums: [...sums], products: [...products] };
  };

  return {
    empty: () => scales.map(() => null),
    add(state, { answers }) {
      for (let scale = 0; scale < scales.length; scale += 1) {
        const of = scales[scale];
        const around = parents[scale] ?? -1;
        complete[scale] = around >= 0 ? (complete[around] ?? 0) : 0;
        if (!of || complete[scale] === 1) continue;
        if (!readValues(of, answers, values)) continue;
        complete[scale] = 1;
        const block = blockOf(state, scale);
        block.n += 1;
        countValues(block, values);
      }
    },
    merge(into, other) {
      for (const [scale, block] of other.entries()) if (block) addBlock(blockOf(into, scale), block);
    },
    toJson: (state) => scales.map((_, scale) => ofScale(state, scale)),
    fromJson(json) {
      const state: CoMoments = scales.map(() => null);
      for (const [scale, { n, sums, products }] of json.entries()) {
        const of = scales[scale];
        if (!of) continue;
        const written = { n, sums: Float64Array.from(sums), products: Float64Array.from(products) };
        // Less those of the scale around it, of which nothing stands in this one's own block.
        const around = casesOf(state, scale);
        const block = blockOf(state, scale);
        addBlock(block, keyedBlock(written, of));
        addBlock(block, around, -1);
      }
      return state;
    },
    ofScale,
    casesOf,
    blockOf,
  };
}

function positionsIn({ items }: Scale, around: Scale | undefined): number[] {
  return items.map(({ index }) => around?.items.findIndex((item) => item.index === index) ?? -1);
}
