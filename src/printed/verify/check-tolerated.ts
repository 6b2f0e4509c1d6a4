import { InputError } from '../../errors.ts';
import type { PrintedCell } from '../printed-cell.ts';
import type { ToleratedCell } from '../published-tables.ts';

/** Whether a cell has this address. */
export function isAt(cell: PrintedCell, { table, row, column }: ToleratedCell): boolean {
  return cell.table === table && cell.row === row && cell.column === column;
}

/** @throws InputError listing every tolerated address that no cell has */
export function checkTolerated(
  tolerated: readonly ToleratedCell[],
  cells: readonly PrintedCell[],
  file: string,
): void {
  const problems = tolerated.flatMap((excuse, index) => {
    if (cells.some((cell) => isAt(cell, excuse))) return [];
    const inTable = cells.filter(({ table }) => table === excuse.table);
    const inRow = inTable.filter(({ row }) => row === excuse.row);
    const names = inRow.length > 0 ? inRow.map(({ column }) => column) : inTable.map(({ row }) => row);
    const shown = [...new Set(names)].slice(0, 12).join(', ') || cells.map(({ table }) => table).join(', ');
    const address = `${excuse.table} / ${excuse.row} / ${excuse.column}`;
    return {
      file,
      path: `tolerated[${index}]`,
      message: { ko: `그런 칸이 없습니다: ${address}`, en: `there is no such cell: ${address}` },
      hint: { ko: `있는 이름: ${shown}`, en: `there are: ${shown}` },
    };
  });
  if (problems.length > 0) throw new InputError(problems);
}
