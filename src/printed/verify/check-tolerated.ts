import { InputError } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
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
      message: messages.verify.noSuchCell({ address }),
      hint: messages.verify.noSuchCellHint({ shown }),
    };
  });
  if (problems.length > 0) throw new InputError(problems);
}
