import type { Scale } from '../../codebook/codebook.ts';
import { addBlock, type MomentBlock, pairAt } from '../../measures/moment-block.ts';
import type { GroupTally } from '../../measures/population-tally.ts';
import type { KernelSettings } from './lane-memory.ts';
import { momentBlockStarts } from './moment-layout.ts';

/** Adds the co-moments that a kernel has counted of one group, where the run counts them. */
export function addLaneMoments(
  { coMoments, scales: histograms }: GroupTally,
  group: number,
  settings: KernelSettings,
  sums: (at: number, length: number) => Float64Array,
): void {
  if (!coMoments || settings.momentScaleCount === 0) return;
  const { momentSums, momentWidth: width, momentBlocks, momentBlocksOfGroup } = settings;
  const scales = histograms.map(({ scale }) => scale);
  const starts = momentBlockStarts(scales);
  const blocks = sums(momentBlocks + 8 * group * momentBlocksOfGroup, momentBlocksOfGroup);
  const matrix = momentSums === 0 ? null : sums(momentSums + 8 * group * width * width, width * width);
  for (const [index, scale] of scales.entries()) {
    const own = blockAt(blocks, starts[index] ?? 0, scale);
    const parts = matrix && scale.parent === null ? [own, blockIn(matrix, width, scale)] : [own];
    for (const part of parts)
      if (part.n > 0) addBlock(coMoments.measure.blockOf(coMoments.state, index), part);
  }
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
