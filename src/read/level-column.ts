import { normalised } from '../instrument/normalised.ts';
import { type FileColumn, plainColumn } from './data-table.ts';
import { RowCount } from './row-count.ts';
import { UnlistedValues } from './unlisted-values.ts';

/** Reads the cells of a column that sorts people into levels: the grouping or a characteristic. */
export interface LevelColumn {
  readonly column: string;
  readonly position: number;
  readonly levels: ReadonlyMap<string, number>;
  /** The same for texts as they are compared; a text that two levels share is none. */
  readonly comparable: ReadonlyMap<string, number>;
  /** What a cell without a level gives. */
  readonly none: number;
  readonly isMissing: FileColumn['isMissing'];
  readonly unlisted: UnlistedValues;
  /** Cells that were read only by comparison. */
  readonly loose: RowCount;
}

/**
 * @param values  the cell texts of each level
 * @param none  what a cell without a level gives
 */
export function levelColumn(
  place: { readonly column: string; readonly position: number; readonly none: number },
  values: readonly (readonly string[])[],
  { valueLabels, isMissing }: FileColumn = plainColumn(place.column),
): LevelColumn {
  const levels = new Map(values.flatMap((aliases, level) => aliases.map((alias) => [alias, level] as const)));
  const comparable = comparableLevels(levels);
  for (const [cell, label] of valueLabels) {
    const level = levels.get(label) ?? comparable.get(normalised(label));
    if (level !== undefined && !levels.has(cell)) levels.set(cell, level);
  }
  return { ...place, levels, comparable, isMissing, unlisted: new UnlistedValues(), loose: new RowCount() };
}

function comparableLevels(levels: ReadonlyMap<string, number>): Map<string, number> {
  const comparable = new Map<string, number>();
  const shared = new Set<string>();
  for (const [text, level] of levels) {
    const compared = normalised(text);
    if ((comparable.get(compared) ?? level) !== level) shared.add(compared);
    comparable.set(compared, level);
  }
  for (const text of shared) comparable.delete(text);
  return comparable;
}

/** The level of a row, `none` where it has none; what is not as listed is counted for the warnings. */
export function readLevel(column: LevelColumn, cells: readonly string[], line: () => number): number {
  const cell = cells[column.position] ?? '';
  const level = column.levels.get(cell) ?? column.levels.get(cell.trim());
  if (level !== undefined) return level;
  const text = column.isMissing(cell) ? '' : cell.trim();
  const compared = column.comparable.get(normalised(text));
  if (compared === undefined) column.unlisted.add(text, line);
  else column.loose.add(line);
  return compared ?? column.none;
}

/** The same for a row that is left out: nothing is counted. */
export function peekLevel(column: LevelColumn, cells: readonly string[]): number {
  const cell = cells[column.position] ?? '';
  return column.levels.get(cell.trim()) ?? column.comparable.get(normalised(cell)) ?? column.none;
}
