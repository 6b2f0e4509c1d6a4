import { normalised } from '../../codebook/words/normalised.ts';
import { wholeNumber } from '../../codebook/words/whole-number.ts';
import { type FileColumn, plainColumn } from '../../read/data-table.ts';
import { type BandedLevels, wholeNumberLevels } from './banded-levels.ts';
import type { How } from './how.ts';

/** What one cell of a column of levels means. */
export interface LevelMeaning {
  /** `none` of the column where the cell has no level. */
  readonly level: number;
  /** Invalid where the cell has no level, be it empty or not listed. */
  readonly how: How;
  /** The cell without the spaces around it; empty where the file declares it missing. */
  readonly text: string;
}

/** What the cells of a column mean that sorts people into levels: the grouping or a characteristic. */
export interface LevelColumn {
  readonly column: string;
  readonly position: number;
  /** Every cell text that needs no second look. */
  readonly written: ReadonlyMap<string, LevelMeaning>;
  /** Levels by texts as they are compared; a text that two levels share is none. */
  readonly matched: ReadonlyMap<string, number>;
  /** Levels by texts that are numbers: 1.0 and 01 are 1; a number that two levels share is none. */
  readonly numbers: ReadonlyMap<number, number>;
  /** A value that the codebook lists for another level than the file's own label of it; null where there is none. */
  readonly contradiction: { readonly cell: string; readonly label: string } | null;
  /** What a cell without a level gives. */
  readonly none: number;
  readonly isMissing: FileColumn['isMissing'];
  /** Where numbers make the levels: then texts but those of `written` are read as numbers. */
  readonly banded: BandedLevels | null;
}

/** The levels of a column of numbers. */
export function bandedColumn(
  place: { readonly column: string; readonly none: number },
  banded: BandedLevels,
): LevelColumn {
  const { position, isMissing } = banded.numbers;
  const whole = wholeNumberLevels(banded);
  return {
    ...place,
    position,
    written: new Map(whole.map(([text, level]) => [text, { level, how: 'written', text }])),
    matched: new Map(),
    numbers: new Map(),
    contradiction: null,
    isMissing,
    banded,
  };
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
  const matched = levelsBy(normalised, [...levels]);
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
    written: new Map([...levels].map(([text, level]) => [text, { level, how: 'written', text }])),
    matched,
    numbers: levelsBy(exactNumber, [...levels]),
    isMissing,
    banded: null,
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

/** Beyond 2^53, different numbers would be one. */
export function exactNumber(text: string): number | undefined {
  const number = wholeNumber(text);
  return Number.isSafeInteger(number) ? number : undefined;
}
