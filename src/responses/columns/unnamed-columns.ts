import type { Warning } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import type { FileColumn } from '../../read/data-table.ts';
import { columnLetters } from '../../read/xlsx/cell-reference.ts';

/**
 * Where columns without a name hold something; a column that only counts the rows, as R and pandas write one, does not.
 *
 * @param rows  the first ones
 */
export function unnamedColumns(
  columns: readonly FileColumn[],
  rows: readonly (readonly string[])[],
): readonly number[] {
  return columns.flatMap(({ name }, position) => {
    if (name.trim() !== '') return [];
    const cells = rows.map((row) => row[position]?.trim() ?? '');
    return cells.every((cell) => cell === '') || countsRows(cells) ? [] : [position];
  });
}

function countsRows(cells: readonly string[]): boolean {
  const first = Number(cells[0]);
  return (
    (first === 0 || first === 1) && cells.every((cell, row) => cell !== '' && Number(cell) === first + row)
  );
}

/** A column without a name, as a spreadsheet calls it. */
export const columnPlace = (position: number) => columnLetters(position);

export function unnamedWarning(positions: readonly number[], file: string, line: number): Warning {
  const places = positions.map(columnPlace).join(', ');
  return {
    code: 'columns_unnamed',
    file,
    line,
    count: positions.length,
    message: messages.reading.columnsWithoutNameHold({ places, positionCount: positions.length }),
  };
}
