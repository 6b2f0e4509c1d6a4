import { wholeNumber } from '../rounding-interval.ts';
import type { CountCells, FrequencyBlock, FrequencyTable } from './frequency-block.ts';
import { type PercentBase, percentIsPossible, sharesOf, sumOf } from './percent-base.ts';

/** Columns of the rows of a block, by `row column`, whose percents are all of another number that the table prints or that its counts add up to. */
export function ofAnotherBase(
  block: FrequencyBlock,
  table: FrequencyTable,
  base: PercentBase,
): ReadonlySet<string> {
  const all = table.columns.indexOf('all');
  const groups = table.columns.flatMap((_, column) => (column === all ? [] : [column]));
  const places =
    base === 'row'
      ? block.rows.map((_, row) => groups.map((column) => ({ row, column })))
      : table.columns.map((_, column) => block.rows.map((_, row) => ({ row, column })));
  const known = knownCounts(table, base === 'row' ? groups : []);
  return new Set(
    places.flatMap((own) => {
      const cells = own.map(({ row, column }) => block.rows[row]?.[column]);
      return fitsOne(cells, known) ? own.map(({ row, column }) => `${row} ${column}`) : [];
    }),
  );
}

/** The ratio of two percents is that of their counts only where neither is wrong: one percent fits any base. */
function fitsOne(cells: readonly (CountCells | undefined)[], known: readonly number[]): boolean {
  const shares = sharesOf(cells);
  return (
    shares.length > 1 &&
    known.some((of) =>
      shares.every(({ count, percent }) => count <= of && percentIsPossible(percent, count, of)),
    )
  );
}

/** Totals that are printed, and those of the levels of a characteristic or of the groups of a row. */
function knownCounts(
  { blocks, total, people, columns }: FrequencyTable,
  groups: readonly number[],
): readonly number[] {
  const [line = []] = total.rows;
  const printed = [people, ...line.map(({ n }) => n)].flatMap((cell) => wholeNumber(cell?.plain ?? '') ?? []);
  const sum = (cells: readonly (CountCells | undefined)[]) => sumOf(cells.flatMap((cell) => cell?.n ?? []));
  const added = blocks.flatMap(({ rows }) => [
    ...columns.map((_, column) => sum(rows.map((row) => row[column]))),
    ...rows.map((row) => sum(groups.map((column) => row[column]))),
  ]);
  return [...new Set([...printed, ...added])].filter((count) => count > 0);
}
