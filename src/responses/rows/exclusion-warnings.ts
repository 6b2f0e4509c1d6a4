import type { Warning } from '../../errors.ts';
import { counted } from '../../localized.ts';
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
        message: {
          ko: `코드북의 \`exclude\`(${values.map(shown).join(', ')})에 따라 행 ${rows}개를 제외했습니다`,
          en: `${counted(rows, 'row')} left out by \`exclude\` in the codebook (${values.map(shown).join(', ')})`,
        },
      },
    ];
  });
}
