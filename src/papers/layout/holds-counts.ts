import { percentIsCut, percentIsPossible } from '../../printed/audit/frequency/percent-base.ts';
import type { DecimalMark } from '../../printed/figures/decimal-mark.ts';
import type { PaperGrid } from '../paper.ts';
import type { Column } from './column.ts';
import { figuresIn } from './figures-in.ts';

const fewestFitting = 4;

/** Rounded, or cut off. */
const isShare: typeof percentIsPossible = (...of) => percentIsPossible(...of) || percentIsCut(...of);

/**
 * Whether cells such as "91 (67.9%)", of which neither head nor label says what they hold, are counts with their percents: three
 * in four of them are, to the last digit, percents of the n that the head of their column gives.
 *
 * @param rows  those of the body whose labels name no statistic
 */
export function holdsCounts(
  grid: PaperGrid,
  rows: readonly number[],
  columns: readonly Column[],
  mark: DecimalMark,
): boolean {
  const fits = columns.flatMap(({ column, roles, given }) => {
    const n = Number(given.find(({ statistic }) => statistic === 'n')?.text);
    if (roles.length > 0 || !(n > 0)) return [];
    return rows.flatMap((row) => {
      const [count, percent, further] = figuresIn(grid.rows[row]?.[column]?.text ?? '', mark) ?? [];
      if (!count || !percent?.percent || count.percent || further) return [];
      return [/^\d+$/u.test(count.plain) && isShare(percent.plain, Number(count.plain), n)];
    });
  });
  const fitting = fits.filter((fit) => fit).length;
  return fitting >= fewestFitting && fitting * 4 >= fits.length * 3;
}
