import type { FrequencyBlock, FrequencyTable } from './frequency-block.ts';
import { divisorOf, fitting, type PercentBase, percentIsPossible, sharesOf, sumOf } from './percent-base.ts';

/** Who makes up 100 % in a column of a characteristic: those of the printed total, those of its levels, or some that are not printed. */
export type WhoAnswered = 'printed' | 'levels' | 'others';

/** Who answered, by what most percents of the column fit: a part of those in the total, as where answers are missing. */
export function whoAnswered(
  block: FrequencyBlock,
  table: FrequencyTable,
  { base, column }: { readonly base: PercentBase; readonly column: number },
): WhoAnswered {
  const by = (totals: 'printed' | 'levels') => fitting(block, table, { base, totals, column });
  const [printed, levels] = [by('printed'), by('levels')];
  if (printed.fit === printed.of) return 'printed';
  const total = sumOf(divisorOf(block, { row: 0, column }, table, { base, totals: 'printed' }));
  const answers = sumOf(divisorOf(block, { row: 0, column }, table, { base, totals: 'levels' }));
  const isPart = total === 0 || answers <= total;
  if (isPart && levels.fit > printed.fit && levels.fit * 2 > levels.of) return 'levels';
  if (base === 'row' || printed.fit * 2 >= printed.of) return 'printed';
  const { fit } = mostFitting(block, column, total);
  return fit > 1 && fit * 2 > printed.of && fit > Math.max(printed.fit, levels.fit) ? 'others' : 'printed';
}

/** The number up to the total of which most percents of a column are. */
function mostFitting(block: FrequencyBlock, column: number, total: number): { readonly fit: number } {
  const shares = sharesOf(block.rows.map((cells) => cells[column]));
  // Around what the first percents say of it.
  const tried = shares.flatMap(({ count, percent }) => {
    const middle = (100 * count) / Number(percent);
    return Number.isFinite(middle) ? [-2, -1, 0, 1, 2].map((by) => Math.round(middle) + by) : [];
  });
  const fits = [...new Set(tried)]
    .filter((one) => one > 0 && one < total)
    .map((one) => shares.filter(({ count, percent }) => percentIsPossible(percent, count, one)).length);
  return { fit: Math.max(0, ...fits) };
}

/** Whether a percent is one of nearly all of the total, as where a few gave no answer. */
export function lacksFew(percent: string, count: number, total: number): boolean {
  const middle = (100 * count) / Number(percent);
  return [-1, 0, 1].some((by) => {
    const answered = Math.round(middle) + by;
    return answered < total && answered * 5 >= total * 4 && percentIsPossible(percent, count, answered);
  });
}
