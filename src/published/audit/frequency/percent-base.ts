import { roundingInterval, wholeNumber } from '../rounding-interval.ts';
import type { FrequencyBlock, FrequencyTable } from './frequency-block.ts';

/** Of what a group's percents are percents: of everybody, of the group, or of the level. */
export type PercentBase = 'everybody' | 'column' | 'row';
/** Whether people without an answer count in the totals (`printed`) or not (`levels`: the levels make up 100 %). */
export type Totals = 'printed' | 'levels';

/** Whether so many of so many print as this percent, rounded in any of the usual ways. */
export function percentIsPossible(percent: string, n: number, divisor: number): boolean {
  const interval = roundingInterval(percent);
  if (!interval || divisor <= 0) return true;
  const scaled = 100n * BigInt(n) * interval.per;
  return interval.low * BigInt(divisor) <= scaled && scaled <= interval.high * BigInt(divisor);
}

/**
 * The number that a percent is of, by its place; 0 where it is not known.
 *
 * @param totals  n of everybody and of each column, as the total line has them
 */
export function divisorOf(
  block: FrequencyBlock,
  place: { readonly row: number; readonly column: number },
  base: PercentBase,
  totals: { readonly from: Totals; readonly columns: readonly number[] },
): number {
  const { row, column } = place;
  const cell = (at: number, of: number) => wholeNumber(block.rows[at]?.[of]?.n.plain ?? '') ?? 0;
  if (base === 'row' && column > 0) return cell(row, 0);
  const of = base === 'column' ? column : 0;
  if (totals.from === 'printed') return totals.columns[of] ?? 0;
  return block.rows.reduce((sum, _, at) => sum + cell(at, of), 0);
}

/** How many percents of a block fit. */
export function fitting(
  block: FrequencyBlock,
  base: PercentBase,
  totals: { readonly from: Totals; readonly columns: readonly number[] },
): number {
  let count = 0;
  for (const [row, cells] of block.rows.entries()) {
    for (const [column, { n, percent }] of cells.entries()) {
      const divisor = divisorOf(block, { row, column }, base, totals);
      if (percentIsPossible(percent.plain, wholeNumber(n.plain) ?? 0, divisor)) count += 1;
    }
  }
  return count;
}

/** The base that most percents of the table fit; everybody where that does as well. */
export function tableBase(table: FrequencyTable, columns: readonly number[]): PercentBase {
  const blocks = [...table.blocks, ...(table.total ? [table.total] : [])];
  const score = (base: PercentBase) =>
    blocks.reduce((sum, block) => {
      const by = (from: Totals) => fitting(block, base, { from, columns });
      return sum + Math.max(by('printed'), block.variable === null ? 0 : by('levels'));
    }, 0);
  const bases: readonly PercentBase[] = ['everybody', 'column', 'row'];
  return bases.reduce((best, other) => (score(other) > score(best) ? other : best));
}
