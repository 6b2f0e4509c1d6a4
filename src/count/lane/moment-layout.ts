import type { Population } from '../../codebook/codebook.ts';
import type { KernelMemory } from './kernel-memory.ts';

/** As in kernel/co-moments.ts. */
const rowsKept = 64;
/** Sums of products of all groups: 32 MB. */
const mostSums = 4_000_000;

/** Whether the sums of products of a population's items have room beside each other. */
export function momentsHaveRoom({ items }: Pick<Population, 'items'>, groups: number): boolean {
  return groups * widthOf(items.length) ** 2 <= mostSums;
}

/** Lays out what kernel/co-moments.ts counts; zeros where co-moments are not counted. */
export function momentLayout(
  memory: KernelMemory,
  { items, scales }: Pick<Population, 'items' | 'scales'>,
  counted: { readonly groups: number; readonly complete: boolean; readonly coMoments: boolean },
) {
  const { groups, complete, coMoments } = counted;
  const width = widthOf(items.length);
  const blockStarts = momentBlockStarts(scales);
  const blocks = blockStarts.at(-1) ?? 0;
  const room = (bytes: number) => (coMoments ? memory.room(bytes) : 0);
  const roomOfComplete = (bytes: number) => (complete ? room(bytes) : 0);
  /** Of each item the column of the last one that an outermost scale has together with it. */
  const last = items.map(() => 0);
  for (const { items: own } of scales.filter(({ parent }) => parent === null)) {
    const column = Math.max(...own.map(({ index }) => index + 1));
    for (const { index } of own) last[index] = Math.max(last[index] ?? 0, column);
  }
  const records = scales.flatMap(({ items: own, parent }, scale) => [
    own.length,
    coMoments ? memory.ints(own.map(({ index }) => 2 * index)) : 0,
    scales.findIndex(({ id }) => id === parent),
    blockStarts[scale] ?? 0,
  ]);
  return {
    momentRows: roomOfComplete(groups * rowsKept * width * 2),
    momentWidth: width,
    momentItems: items.length,
    momentLast: coMoments ? memory.ints([items.length, ...last]) : 0,
    momentRowsKept: room(groups * 4),
    // Read 64 bytes at a time, beyond the last item of the last row.
    momentPairs: roomOfComplete(rowsKept * width * 2 + 64),
    momentSums: roomOfComplete(groups * width * width * 8),
    momentScales: coMoments ? memory.ints(records) : 0,
    momentScaleCount: coMoments ? scales.length : 0,
    momentComplete: room(4 * scales.length),
    momentBlocks: room(groups * blocks * 8),
    momentBlocksOfGroup: blocks,
  };
}

/** Where the block of each scale begins: people, sums of items, sums of products; and behind the last one. */
export function momentBlockStarts(scales: Population['scales']): number[] {
  const starts = [0];
  for (const { items } of scales)
    starts.push((starts.at(-1) ?? 0) + 1 + items.length + (items.length * (items.length + 1)) / 2);
  return starts;
}

const widthOf = (items: number) => 8 * Math.ceil((items + 1) / 8);
