import { expect, test } from 'vitest';
import { printedCells } from '../../../src/printed/printed-cells.ts';
import { jejuTables } from '../jeju-tables.ts';
import { put, verified, type Written, writtenJeju } from './verified.ts';

const paper = await verified(writtenJeju());

test('a changed last digit, mark or significance of any testable cell is caught, N of N', async () => {
  const cells = printedCells(jejuTables);
  let changed = 0;
  const missed: string[] = [];
  for (const [index, cell] of cells.entries()) {
    const before = paper.cells[index];
    if (!before || before.verdict === 'not_testable') continue;
    const copy = writtenJeju();
    const printed = change(copy, cell, before.rounded);
    const after = (await verified(copy)).cells.find(
      ({ table, row, column }) => table === cell.table && row === cell.row && column === cell.column,
    );
    changed += 1;
    if (after?.verdict !== 'mismatch' || after.printed !== printed) missed.push(`${before.path} ${printed}`);
  }
  console.log(`changed cells caught: ${changed - missed.length} of ${changed}`);
  expect(missed).toEqual([]);
  expect(changed).toBe(509);
}, 240_000);

/** Puts another digit, mark or significance into the copy, neither the printed nor the right one, and returns it. */
function change(copy: Written, cell: ReturnType<typeof printedCells>[number], right: string | null): string {
  if (cell.column === 'significant') {
    const table = copy.tables[Number(cell.path[1])] as Record<string, string[]>;
    const [from, to] =
      cell.printed === 'yes' ? ['significant', 'not_significant'] : ['not_significant', 'significant'];
    table[from as string] = (table[from as string] ?? []).filter((scale) => scale !== cell.row);
    table[to as string] = [...(table[to as string] ?? []), cell.row];
    return cell.printed === 'yes' ? 'no' : 'yes';
  }
  const candidates =
    cell.column === 'stars'
      ? ['', '*', '**', '***']
      : [...'0123456789'].map((digit) => cell.printed.slice(0, -1) + digit);
  const at = candidates.indexOf(cell.printed);
  const other =
    [...candidates.slice(at + 1), ...candidates.slice(0, at)].find((text) => text !== right) ?? '';
  put(copy, cell.path, cell.subject.of === 'themes' ? Number(other) : other);
  return cell.subject.of === 'themes' ? String(Number(other)) : other;
}
