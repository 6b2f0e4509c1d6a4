import type { Exclusion } from '../../codebook/codebook.ts';
import type { FileColumn } from '../../read/data-table.ts';
import { type LevelColumn, levelColumn } from './level-column.ts';
import { readLevel } from './read-level.ts';

/** A column by which the codebook leaves rows out, and where it stands. */
export interface ExcludingColumn {
  readonly column: LevelColumn;
  readonly values: readonly string[];
}

const kept = -1;

export function excludingColumn(rule: Exclusion, position: number, column: FileColumn): ExcludingColumn {
  const place = { column: rule.column, position, none: kept };
  return { column: levelColumn(place, [rule.values], [], column), values: rule.values };
}

/** The first column that leaves a row out, by its place in the list; -1 where none does. */
export function excludingRule(columns: readonly ExcludingColumn[], cells: readonly string[]): number {
  return columns.findIndex((rule) => isExcluded(rule, cells[rule.column.position] ?? ''));
}

/** Whether a cell is one of those whose rows are left out. */
export function isExcluded({ column }: ExcludingColumn, cell: string): boolean {
  return readLevel(column, cell).how !== 'invalid';
}
