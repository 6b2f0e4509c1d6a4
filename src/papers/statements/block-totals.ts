import { percentIsPossible } from '../../printed/audit/frequency/percent-base.ts';
import { wholeNumber } from '../../printed/audit/rounding-interval.ts';
import type { Figures } from './statement.ts';

/** Counts and percents of a row, by column. */
export type CountRow = readonly Figures<'n' | 'percent'>[];

/** How many people the levels of a block are of, and those levels. */
export interface Counted<Level> {
  readonly levels: readonly Level[];
  readonly totals: CountRow;
}

/**
 * The n of the head of a block is that of its levels; the table's, where the head has none, and for levels whose percents are of that one
 * alone: where no further head says that the block has ended.
 */
export function byTotals<Level extends { readonly cells: CountRow }>(
  levels: readonly Level[],
  ofHead: CountRow | undefined,
  ofTable: CountRow,
): Counted<Level>[] {
  if (!ofHead?.some(({ n }) => n)) return [{ levels, totals: ofTable }];
  const isOfTable = ({ cells }: Level) => !isOf(cells, ofHead) && isOf(cells, ofTable);
  return [
    { levels: levels.filter((level) => !isOfTable(level)), totals: ofHead },
    { levels: levels.filter(isOfTable), totals: ofTable },
  ].filter((counted) => counted.levels.length > 0);
}

function isOf(cells: CountRow, totals: CountRow): boolean {
  return cells.every(({ n, percent }, column) => {
    const own = wholeNumber(n?.plain ?? '') ?? 0;
    const all = wholeNumber(totals[column]?.n?.plain ?? '') ?? 0;
    return !percent || own === 0 || (own <= all && percentIsPossible(percent.plain, own, all));
  });
}
