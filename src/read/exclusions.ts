import type { Warning } from '../errors.ts';
import type { Exclusion } from '../instrument/instrument.ts';
import { counted } from '../localized.ts';
import type { FileColumn } from './data-table.ts';
import { type LevelColumn, levelColumn, peekLevel } from './level-column.ts';
import { placed, RowCount } from './row-count.ts';
import { shown } from './shown.ts';

/** A column by which the codebook leaves rows out, where it stands, and how many rows it left out. */
export interface ExcludingColumn {
  readonly column: LevelColumn;
  readonly values: readonly string[];
  readonly rows: RowCount;
}

const kept = -1;

export function excludingColumn(rule: Exclusion, position: number, column: FileColumn): ExcludingColumn {
  const place = { column: rule.column, position, none: kept };
  return {
    column: levelColumn(place, [rule.values], [], column),
    values: rule.values,
    rows: new RowCount(),
  };
}

/** Whether a cell is one of those whose rows are left out. */
export function isExcluded({ column }: ExcludingColumn, cell: string): boolean {
  return peekLevel({ ...column, position: 0 }, [cell]) !== kept;
}

/** The first column that leaves a row out. */
export function excludedBy(
  columns: readonly ExcludingColumn[],
  cells: readonly string[],
): ExcludingColumn | undefined {
  return columns.find(({ column }) => peekLevel(column, cells) !== kept);
}

/** One for each column that left rows out. */
export function exclusionWarnings(columns: readonly ExcludingColumn[], file: string): Warning[] {
  return columns
    .filter(({ rows }) => rows.rows > 0)
    .map(({ column, values, rows }) => ({
      code: 'rows_excluded' as const,
      file,
      ...placed(rows.firstLine),
      column: column.column,
      count: rows.rows,
      message: {
        ko: `코드북의 \`exclude\`(${values.map(shown).join(', ')})에 따라 행 ${rows.rows}개를 제외했습니다`,
        en: `${counted(rows.rows, 'row')} left out by \`exclude\` in the codebook (${values.map(shown).join(', ')})`,
      },
    }));
}
