import type { Warning } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import { placed } from '../../read/row-count.ts';
import type { CellCounts } from '../cells/cell-counts.ts';
import type { Columns } from '../columns/find-columns.ts';

/** Of each column of numbers: cells that are none, and numbers that were read by their form. */
export function numberWarnings(
  { numbers }: Columns,
  counts: CellCounts,
  file: string,
  rowsDropped: boolean,
): Warning[] {
  return numbers.flatMap((column, index): Warning[] => {
    const count = counts.numbers[index];
    if (!column || !count) return [];
    const { invalid, matched } = count;
    const place = { file, column: column.numeric.column };
    return [
      ...(invalid.rows === 0
        ? []
        : [
            {
              code: 'number_invalid' as const,
              ...place,
              ...placed(invalid.firstLine),
              count: invalid.rows,
              message: messages.numbers.cellsNoNumber({ rows: invalid.rows, rowsDropped }),
            },
          ]),
      ...(matched.rows === 0
        ? []
        : [
            {
              code: 'number_normalised' as const,
              ...place,
              ...placed(matched.firstLine),
              count: matched.rows,
              message: messages.numbers.numbersReadLoosely({ rows: matched.rows }),
            },
          ]),
    ];
  });
}
