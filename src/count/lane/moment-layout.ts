import type { Population } from '../../codebook/codebook.ts';
import type { MeasurePlan } from '../../measures/measure-plan.ts';
import type { KernelMemory } from './kernel-memory.ts';

/** As in kernel/co-moments.ts. */
const rowsKept = 64;
/** Sums of products of all groups: 32 MB. */
const mostSums = 4_000_000;

/** Whether the sums of products of a population's items have room beside each other. */
export function momentsHaveRoom({ items }: Pick<Population, 'items'>, groups: number): boolean {
  return groups * widthOf(items.length) ** 2 <= mostSums;
}

/** Lays out what kernel/co-moments.ts counts; zeros where no moments are counted. */
export function momentLayout(
  memory: KernelMemory,
  { items, scales }: Pick<Population, 'items' | 'scales'>,
  counted: { groups: number; itemWidth: number; complete: boolean; plan: MeasurePlan },
) {
  const { groups, itemWidth, complete, plan } = counted;
  const pairs = plan.coMoments === true;
  const moments = pairs || plan.itemMoments === true;
  const width = widthOf(items.length);
  const blockStarts = momentBlockStarts(scales, pairs ? 'pairs' : { itemWidth });
  const blocks = blockStarts.at(-1) ?? 0;
  const room = (bytes: number) => (moments ? memory.room(bytes) : 0);
  const roomOfComplete = (bytes: number) => (complete && pairs ? memory.room(bytes) : 0);
  /** Of each item the column of the last one that an outermost scale has together with it. */
  const last = items.map(() => 0);
  for (const { items: own } of scales.filter(({ parent }) => parent === null)) {
    const column = Math.max(...own.map(({ index }) => index + 1));
    for (const { index } of own) last[index] = Math.max(last[index] ?? 0, column);
  }
  const records = scales.flatMap(({ items: own, parent }, scale) => [
    own.length,
    moments ? memory.ints(own.map(({ index }) => 2 * index)) : 0,
    scales.findIndex(({ id }) => id === parent),
    blockStarts[scale] ?? 0,
  ]);
  return {
    momentRows: roomOfComplete(groups * rowsKept * width * 2),
    momentWidth: width,
    momentItems: items.length,
    momentLast: pairs ? memory.ints([items.length, ...last]) : 0,
    momentRowsKept: room(groups * 4),
    // Read 64 bytes at a time, beyond the last item of the last row.
    momentPairs: roomOfComplete(rowsKept * width * 2 + 64),
    momentSums: roomOfComplete(groups * width * width * 8),
    momentScales: moments ? memory.ints(records) : 0,
    momentScaleCount: moments ? scales.length : 0,
    answersOfScales: memory.room(4 * scales.length),
    momentCells: pairs ? 0 : room(groups * blocks * 4),
    momentBlocks: pairs ? room(groups * blocks * 8) : 0,
    momentBlocksOfGroup: blocks,
  };
}

/** Where the block of each scale begins: people, sums of items, sums of products, or the cells of its items; and behind the last one. */
export function momentBlockStarts(
  scales: Population['scales'],
  of: 'pairs' | { readonly itemWidth: number },
): number[] {
  const starts = [0];
  for (const { items } of scales) {
    const length = of === 'pairs' ? 1 + (items.length * (items.length + 3)) / 2 : items.length * of.itemWidth;
    starts.push((starts.at(-1) ?? 0) + length);
  }
  return starts;
}

const widthOf = (items: number) => 8 * Math.ceil((items + 1) / 8);
