import type { Population } from '../../../codebook/codebook.ts';
import type { PrintedCell } from '../../printed-cell.ts';

/** Cells with the scores that they are of, and the scales whose scores were not declared to be sums but can only be that. */
export interface ScoredCells {
  readonly cells: readonly PrintedCell[];
  readonly sums: readonly string[];
}

/** Takes the scores of a row for sums of items where a mean lies beyond the end points of means, and all within those of sums. */
export function withSums(cells: readonly PrintedCell[], { scales }: Population): ScoredCells {
  const rowOf = ({ table, row }: PrintedCell) => JSON.stringify([table, row]);
  const rows = new Map<string, { readonly scale: string; readonly means: number[] }>();
  for (const cell of cells) {
    const { subject } = cell;
    if (subject.of !== 'scale' || subject.figure !== 'mean' || subject.score) continue;
    const row = rows.get(rowOf(cell)) ?? { scale: subject.scale, means: [] };
    row.means.push(Number(cell.plain));
    rows.set(rowOf(cell), row);
  }
  const ofSums = new Map(
    [...rows].filter(([, { scale: id, means }]) => {
      const scale = scales.find((one) => one.id === id);
      if (!scale || scale.items.length === 1) return false;
      const { min, max, items } = scale;
      const within = (mean: number, times: number) => mean >= min * times && mean <= max * times;
      return means.some((mean) => !within(mean, 1)) && means.every((mean) => within(mean, items.length));
    }),
  );
  return {
    cells: cells.map((cell): PrintedCell => {
      const { subject } = cell;
      const isScored = subject.of === 'scale' || subject.of === 'comparison';
      return isScored && ofSums.has(rowOf(cell)) ? { ...cell, subject: { ...subject, score: 'sum' } } : cell;
    }),
    sums: [...new Set([...ofSums.values()].map(({ scale }) => scale))],
  };
}
