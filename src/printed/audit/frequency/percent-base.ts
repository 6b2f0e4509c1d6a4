import type { PrintedCell } from '../../printed-cells.ts';
import type { PercentOf } from '../../published-tables.ts';
import { roundingInterval, wholeNumber } from '../rounding-interval.ts';
import type { CountCells, FrequencyBlock, FrequencyTable } from './frequency-block.ts';

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

/** Whether so many of so many print as this percent with what follows cut off. */
export function percentIsCut(percent: string, n: number, divisor: number): boolean {
  const interval = roundingInterval(percent);
  if (!interval || divisor <= 0) return true;
  const scaled = 100n * BigInt(n) * interval.per;
  const middle = interval.low + 1n;
  return middle * BigInt(divisor) <= scaled && scaled < (interval.high + 1n) * BigInt(divisor);
}

/** The counts whose sum a percent is of, by its place; none where one of them is not printed. */
export function divisorOf(
  block: FrequencyBlock,
  { row, column }: { readonly row: number; readonly column: number },
  table: FrequencyTable,
  { base, totals }: { readonly base: PercentBase; readonly totals: Totals },
): readonly PrintedCell[] {
  const all = table.columns.indexOf('all');
  const groups = table.columns.flatMap((_, index) => (index === all ? [] : [index]));
  const isGroup = column !== all;
  if (base === 'row' && isGroup) {
    const cells = block.rows[row] ?? [];
    return printed(all >= 0 ? [cells[all]?.n] : groups.map((group) => cells[group]?.n));
  }
  const of = base === 'column' && isGroup ? [column] : all >= 0 ? [all] : groups;
  if (totals === 'levels') return printed(block.rows.flatMap((cells) => of.map((one) => cells[one]?.n)));
  const [line = []] = table.total.rows;
  const ofEverybody = !isGroup || base !== 'column';
  if (ofEverybody && all >= 0 && line[all]?.n) return printed([line[all].n]);
  if (ofEverybody && table.people) return [table.people];
  return printed(of.map((one) => line[one]?.n));
}

function printed(cells: readonly (PrintedCell | null | undefined)[]): readonly PrintedCell[] {
  const known = cells.flatMap((cell) => cell ?? []);
  return known.length === cells.length ? known : [];
}

/** How many percents of a block, or of one column of it, fit, and how many were looked at; nobody of anybody is always 0 %. */
export function fitting(
  block: FrequencyBlock,
  table: FrequencyTable,
  reading: { readonly base: PercentBase; readonly totals: Totals; readonly column?: number },
): { readonly fit: number; readonly of: number } {
  let [fit, of] = [0, 0];
  for (const [row, cells] of block.rows.entries()) {
    for (const [column, { n, percent }] of cells.entries()) {
      if (!n || !percent || (reading.column ?? column) !== column || Number(n.plain) === 0) continue;
      const divisor = divisorOf(block, { row, column }, table, reading);
      of += 1;
      if (divisor.length > 0 && percentIsPossible(percent.plain, wholeNumber(n.plain) ?? 0, sumOf(divisor)))
        fit += 1;
    }
  }
  return { fit, of };
}

/** The counts that are printed with their percents; nobody is 0 % of anybody, and says nothing. */
export function sharesOf(
  cells: readonly (CountCells | undefined)[],
): { readonly count: number; readonly percent: string }[] {
  return cells.flatMap((cell) => {
    const count = wholeNumber(cell?.n?.plain ?? '') ?? 0;
    return cell?.percent && count > 0 ? [{ count, percent: cell.percent.plain }] : [];
  });
}

export function sumOf(cells: readonly PrintedCell[]): number {
  return cells.reduce((added, cell) => added + (wholeNumber(cell.plain) ?? 0), 0);
}

/** The base that the table declares, or else the one that most of its percents fit; everybody where that does as well. */
export function tableBase(table: FrequencyTable, declared: PercentOf | undefined): PercentBase {
  if (declared) return declared === 'all' ? 'everybody' : declared === 'row' ? 'row' : 'column';
  const score = (base: PercentBase) =>
    [...table.blocks, table.total].reduce((sum, block) => {
      const by = (totals: Totals) => fitting(block, table, { base, totals }).fit;
      return sum + Math.max(by('printed'), block.variable === null ? 0 : by('levels'));
    }, 0);
  const bases: readonly PercentBase[] = ['everybody', 'column', 'row'];
  return bases.reduce((best, other) => (score(other) > score(best) ? other : best));
}
