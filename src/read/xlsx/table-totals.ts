import type { Archive } from './archive.ts';
import { type CellRange, parseRange } from './cell-reference.ts';
import { parseXml } from './parse-xml.ts';
import { relationshipsOf } from './relationships.ts';

/** The rows of totals of the tables on a sheet, where Excel shows them. */
export async function readTableTotals(archive: Archive, part: string): Promise<readonly CellRange[]> {
  const totals: CellRange[] = [];
  for (const related of await relationshipsOf(archive, part)) {
    if (related.kind !== 'table' || !archive.has(related.part)) continue;
    await parseXml(archive, related.part, {
      open: (name, { ref, totalsRowCount = '0' }, depth) => {
        const rows = Number(totalsRowCount);
        if (name !== 'table' || depth !== 1 || ref === undefined || !(rows > 0)) return;
        const range = parseRange(ref);
        totals.push({ ...range, firstRow: Math.max(range.firstRow + 1, range.lastRow - rows + 1) });
      },
    });
  }
  return totals;
}

/** The columns of these ranges in one row; undefined where there are none. */
export function columnsIn(ranges: readonly CellRange[], row: number): ReadonlySet<number> | undefined {
  const columns = ranges
    .filter(({ firstRow, lastRow }) => firstRow <= row && row <= lastRow)
    .flatMap(({ firstColumn, lastColumn }) =>
      Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) => firstColumn + index),
    );
  return columns.length === 0 ? undefined : new Set(columns);
}
