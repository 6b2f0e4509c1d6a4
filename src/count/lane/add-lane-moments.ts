import type { Scale } from '../../codebook/codebook.ts';
import { addItemMoments, addItemsOfPairs, type ItemMoments } from '../../measures/item-moments.ts';
import { addBlock, type MomentBlock, pairAt } from '../../measures/moment-block.ts';
import type { GroupTally } from '../../measures/population-tally.ts';
import type { LaneMemory } from './lane-memory.ts';
import { momentBlockStarts } from './moment-layout.ts';

/** Adds the moments that a kernel has counted of one group, where the run counts them. */
export function addLaneMoments(
  { coMoments, itemMoments, scales: histograms }: GroupTally,
  group: number,
  { memory, settings }: Pick<LaneMemory, 'memory' | 'settings'>,
): void {
  const { momentSums, momentWidth: width, momentBlocksOfGroup, itemWidth, itemCellsOfPart } = settings;
  const scales = histograms.map(({ scale }) => scale);
  if (coMoments) {
    const { measure } = coMoments;
    const state = measure.empty();
    const starts = momentBlockStarts(scales, 'pairs');
    const sums = (at: number, length: number) => new Float64Array(memory.memory.buffer, at, length);
    const blocks = sums(settings.momentBlocks + 8 * group * momentBlocksOfGroup, momentBlocksOfGroup);
    const matrix = momentSums === 0 ? null : sums(momentSums + 8 * group * width * width, width * width);
    for (const [index, scale] of scales.entries()) {
      const own = blockAt(blocks, starts[index] ?? 0, scale);
      const parts = matrix && scale.parent === null ? [own, blockIn(matrix, width, scale)] : [own];
      for (const part of parts) if (part.n > 0) addBlock(measure.blockOf(state, index), part);
    }
    measure.merge(coMoments.state, state);
    if (itemMoments) addItemsOfPairs(itemMoments.state, { measure, state });
  } else if (itemMoments) {
    const { measure } = itemMoments;
    const state = measure.empty();
    const starts = momentBlockStarts(scales, { itemWidth });
    const blocks = memory.counts(settings.momentCells + 4 * group * momentBlocksOfGroup, momentBlocksOfGroup);
    const ofAll = memory.counts(settings.itemCells + 8 * group * itemCellsOfPart, itemCellsOfPart);
    const cellsOfItem = (cells: Uint32Array, item: number) =>
      cells.subarray(item * itemWidth + 1, (item + 1) * itemWidth);
    for (const [index, { items, parent }] of scales.entries()) {
      const own = blocks.subarray(starts[index]);
      const place = scales.findIndex(({ id }) => id === parent);
      const [around, ofAround] = [scales[place], state[place]];
      const others =
        around && ofAround
          ? momentsWithin(items, around, ofAround)
          : momentsOf(items.map((item) => cellsOfItem(ofAll, item.index)));
      addItemMoments(state[index], others);
      addItemMoments(state[index], momentsOf(items.map((_, item) => cellsOfItem(own, item))));
    }
    measure.merge(itemMoments.state, state);
  }
}

/** @param items  people by answer, from the lowest one on, of each item */
function momentsOf(items: readonly Uint32Array[]): ItemMoments {
  const powers = (power: number) =>
    Float64Array.from(items, (people) => people.reduce((sum, n, value) => sum + n * value ** power, 0));
  return { n: powers(0)[0] ?? 0, sums: powers(1), squares: powers(2) };
}

/** Those of items of the scale around. */
function momentsWithin(items: Scale['items'], around: Scale, { n, sums, squares }: ItemMoments): ItemMoments {
  const places = items.map(({ index }) => around.items.findIndex((item) => item.index === index));
  const of = (figures: Float64Array) => Float64Array.from(places, (place) => figures[place] ?? 0);
  return { n, sums: of(sums), squares: of(squares) };
}

function blockAt(blocks: Float64Array, start: number, { items: { length } }: Scale): MomentBlock {
  const products = start + 1 + length;
  return {
    n: blocks[start] ?? 0,
    sums: blocks.slice(start + 1, products),
    products: blocks.slice(products, products + (length * (length + 1)) / 2),
  };
}

/** Of people with every answer of the population: sums of products by 1 or item, the lower one first. */
function blockIn(matrix: Float64Array, width: number, { items }: Scale): MomentBlock {
  const at = (first: number, second: number) =>
    matrix[Math.min(first, second) * width + Math.max(first, second)] ?? 0;
  const products = new Float64Array((items.length * (items.length + 1)) / 2);
  for (const [i, first] of items.entries()) {
    for (const [j, second] of items.slice(0, i + 1).entries())
      products[pairAt(i, j)] = at(1 + first.index, 1 + second.index);
  }
  return {
    n: at(0, 0),
    sums: Float64Array.from(items, ({ index }) => at(0, 1 + index)),
    products,
  };
}
