import { normalised } from '../instrument/normalised.ts';
import { wholeNumber } from '../instrument/whole-number.ts';
import { type FileColumn, plainColumn } from './data-table.ts';
import { type LineOf, RowCount } from './row-count.ts';
import { UnlistedValues } from './unlisted-values.ts';

/** Reads the cells of a column that sorts people into levels: the grouping or a characteristic. */
export interface LevelColumn {
  readonly column: string;
  readonly position: number;
  readonly levels: ReadonlyMap<string, number>;
  /** The same for texts as they are compared; a text that two levels share is none. */
  readonly comparable: ReadonlyMap<string, number>;
  /** The same for texts that are numbers: 1.0 and 01 are 1; a number that two levels share is none. */
  readonly numbers: ReadonlyMap<number, number>;
  /** A value that the codebook lists for another level than the file's own label of it; null where there is none. */
  readonly contradiction: { readonly cell: string; readonly label: string } | null;
  /** What a cell without a level gives. */
  readonly none: number;
  readonly isMissing: FileColumn['isMissing'];
  readonly unlisted: UnlistedValues;
  /** Cells that were read only by comparison. */
  readonly loose: RowCount;
}

/**
 * @param values  the cell texts of each level
 * @param labels  what the codebook calls each level, by which a file may label its values
 * @param none  what a cell without a level gives
 */
export function levelColumn(
  place: { readonly column: string; readonly position: number; readonly none: number },
  values: readonly (readonly string[])[],
  labels: readonly (readonly string[])[] = [],
  { valueLabels, isMissing }: FileColumn = plainColumn(place.column),
): LevelColumn {
  const levels = new Map(values.flatMap((aliases, level) => aliases.map((alias) => [alias, level] as const)));
  const comparable = levelsBy(normalised, [...levels]);
  const named = levelsBy(normalised, [
    ...levels,
    ...labels.flatMap((names, level) => names.map((name) => [name, level] as const)),
  ]);
  let contradiction: LevelColumn['contradiction'] = null;
  for (const [cell, label] of valueLabels) {
    const level = named.get(normalised(label));
    if (level === undefined || isMissing(cell)) continue;
    if ((levels.get(cell) ?? level) !== level) contradiction ??= { cell, label };
    levels.set(cell, level);
  }
  return {
    contradiction,
    ...place,
    levels,
    comparable,
    numbers: levelsBy(exactNumber, [...levels]),
    isMissing,
    unlisted: new UnlistedValues(),
    loose: new RowCount(),
  };
}

/** Levels by what their texts are compared by; what two of them share is left out. */
function levelsBy<Compared>(
  comparing: (text: string) => Compared | undefined,
  levels: readonly (readonly [text: string, level: number])[],
): Map<Compared, number> {
  const comparable = new Map<Compared, number>();
  const shared = new Set<Compared>();
  for (const [text, level] of levels) {
    const compared = comparing(text);
    if (compared === undefined) continue;
    if ((comparable.get(compared) ?? level) !== level) shared.add(compared);
    comparable.set(compared, level);
  }
  for (const text of shared) comparable.delete(text);
  return comparable;
}

/**
 * The level of a row, `none` where it has none; what is not as listed is counted for the warnings.
 *
 * @param rows  how many rows have this cell
 */
export function readLevel(column: LevelColumn, cells: readonly string[], line: LineOf, rows = 1): number {
  const cell = cells[column.position] ?? '';
  const text = column.isMissing(cell) ? '' : cell.trim();
  const level = column.levels.get(text);
  if (level !== undefined) return level;
  const compared = comparedLevel(column, text);
  if (compared === undefined) column.unlisted.add(text, line, rows);
  else column.loose.add(line, rows);
  return compared ?? column.none;
}

/** The same for a row that is left out: nothing is counted. */
export function peekLevel(column: LevelColumn, cells: readonly string[]): number {
  const cell = cells[column.position] ?? '';
  const text = column.isMissing(cell) ? '' : cell.trim();
  return column.levels.get(text) ?? comparedLevel(column, text) ?? column.none;
}

/** Beyond 2^53, different numbers would be one. */
function exactNumber(text: string): number | undefined {
  const number = wholeNumber(text);
  return Number.isSafeInteger(number) ? number : undefined;
}

function comparedLevel({ comparable, numbers }: LevelColumn, text: string): number | undefined {
  const compared = normalised(text);
  const number = exactNumber(compared);
  return comparable.get(compared) ?? (number === undefined ? undefined : numbers.get(number));
}
