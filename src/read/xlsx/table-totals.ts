import type { Archive } from './archive.ts';
import { type CellRange, parseRange } from './cell-reference.ts';
import { parseXml } from './parse-xml.ts';
import { relationshipsOf } from './relationships.ts';

/** By row, the tables on a sheet whose row of totals it is: Excel shows one or none for each. */
type TableTotals = ReadonlyMap<number, readonly CellRange[]>;

export async function readTableTotals(archive: Archive, part: string): Promise<TableTotals> {
  const totals = new Map<number, CellRange[]>();
  for (const related of await relationshipsOf(archive, part)) {
    if (related.kind !== 'table' || !archive.has(related.part)) continue;
    await parseXml(archive, related.part, {
      open: (name, { ref, totalsRowCount = '0' }, depth) => {
        if (name !== 'table' || depth !== 1 || ref === undefined || !(Number(totalsRowCount) > 0)) return;
        const range = parseRange(ref);
        const { firstRow, lastRow } = range;
        if (lastRow > firstRow) totals.set(lastRow, [...(totals.get(lastRow) ?? []), range]);
      },
    });
  }
  return totals;
}

/** The columns of these ranges in front of `width`; undefined where there are no ranges. */
export function columnsIn(ranges: readonly CellRange[] | undefined, width: number): Set<number> | undefined {
  if (!ranges) return undefined;
  const columns = new Set<number>();
  for (const { firstColumn, lastColumn } of ranges)
    for (let column = firstColumn; column <= Math.min(lastColumn, width - 1); column += 1)
      columns.add(column);
  return columns;
}
