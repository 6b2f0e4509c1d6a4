import type { ItemColumn } from '../columns/item-column.ts';
import { cellNumber } from './cell-number.ts';
import { type LabelReading, readLabels } from './label-reading.ts';
import { bare } from './ladder.ts';

type Labelled = Pick<ItemColumn, 'profile' | 'cells'>;

/** How often each number was met. */
export function numberCounts({ cells }: Pick<ItemColumn, 'cells'>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const [cell, n] of cells.answers) {
    const value = cells.numbers.get(cell);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + n);
  }
  return counts;
}

/** The words that stand for each number, declared by the file or beside it in cells; null where they contradict. */
export function labelsOf(items: readonly Labelled[]): ReadonlyMap<number, string> | null {
  const labels = new Map<number, string>();
  for (const [value, text] of items.flatMap(wordsBeside)) {
    const before = labels.get(value);
    if (before !== undefined && bare(before) !== bare(text)) return null;
    if (before === undefined) labels.set(value, text);
  }
  return labels;
}

function wordsBeside({ profile, cells }: Labelled): (readonly [number, string])[] {
  const declared = [...profile.valueLabels].flatMap(([cell, label]) => {
    const value = cells.missing.includes(cell) ? undefined : cellNumber(cell)?.value;
    return value === undefined ? [] : [[value, cellNumber(label)?.label ?? label] as const];
  });
  const beside = [...cells.numbers].flatMap(([cell, value]) => {
    const words = profile.valueLabels.has(cell) || cells.code ? null : (cellNumber(cell)?.label ?? null);
    return words === null || words === '' ? [] : [[value, words] as const];
  });
  return [...declared, ...beside];
}

/** What the words beside the numbers of one item, or of several that are answered alike, say. */
export function itemReading(...items: readonly Labelled[]): LabelReading | null {
  const labels = labelsOf(items);
  if (!labels) return null;
  const met = items.flatMap((item) => [...numberCounts(item).keys()]);
  const everyLabelled = items.every((item) =>
    [...item.cells.answers.keys()].every((cell) => {
      const value = item.cells.numbers.get(cell);
      const own = item.profile.valueLabels.has(cell) || Boolean(cellNumber(cell)?.label);
      return own && value !== undefined && labels.has(value);
    }),
  );
  const declared = items.some(({ profile }) => profile.valueLabels.size > 0);
  return readLabels(labels, met, { everyLabelled, declared });
}
