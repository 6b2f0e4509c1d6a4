import type { Warning } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import { placed, type RowCount } from '../../read/row-count.ts';
import { shown } from '../../read/shown.ts';
import type { ExcludingColumn } from '../cells/excluding-column.ts';

/**
 * One for each column that left rows out.
 *
 * @param excluded  the rows of each
 */
export function exclusionWarnings(
  columns: readonly ExcludingColumn[],
  excluded: readonly RowCount[],
  file: string,
): Warning[] {
  return columns.flatMap(({ column, values }, index): Warning[] => {
    const { rows, firstLine } = excluded[index] ?? { rows: 0, firstLine: null };
    if (rows === 0) return [];
    return [
      {
        code: 'rows_excluded',
        file,
        ...placed(firstLine),
        column: column.column,
        count: rows,
        message: messages.reading.rowsLeftOutByExclude({ rows, values: values.map(shown).join(', ') }),
      },
    ];
  });
}
