import { expect, test } from 'vitest';
import { parseRange } from '../../../src/read/xlsx/cell-reference.ts';
import { MergedCells, withTextAbove } from '../../../src/read/xlsx/merged-cells.ts';
import { readXlsx } from '../../../src/read/xlsx/read-xlsx.ts';
import { collectTable, sourceOf } from '../collect-table.ts';
import { sheetRow, workbookFile } from '../small-workbook.ts';

function filled(merges: readonly string[], rows: ReadonlyMap<number, readonly string[]>) {
  const merged = new MergedCells(merges.map(parseRange));
  return [...rows].map(([row, cells]) => withTextAbove(cells, merged.covering(cells, row), row).join());
}

test('each row of a merge has its text, up to its last row', () => {
  const rows = new Map([
    [2, ['a', '1']],
    [3, ['', '2']],
    [5, ['', '3']],
    [6, ['', '4']],
  ]);
  expect(filled(['B9:B10', 'A2:A5'], rows)).toEqual(['a,1', 'a,2', 'a,3', ',4']);
});

test('a merge whose first row is wholly empty has no text; one beyond the last cell makes room', () => {
  expect(filled(['A1:A3'], new Map([[2, ['x', '1']]]))).toEqual(['x,1']);
  const rows = new Map([
    [1, ['a', 'b', 'c']],
    [2, ['d']],
  ]);
  expect(filled(['C1:C2'], rows)).toEqual(['a,b,c', 'd,,c']);
});

test('a name under a merge without a text stays', async () => {
  const rows = sheetRow('', 'scores') + sheetRow('id', 'q1') + sheetRow('a', 4);
  const after = '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>';
  const { columns } = await collectTable(readXlsx, sourceOf('a.xlsx', workbookFile({ rows, after })));
  expect(columns.map(({ name }) => name)).toEqual(['id', 'q1']);
});
