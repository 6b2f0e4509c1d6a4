import type { NumericCharacteristic } from '../../codebook/codebook.ts';
import { type Decimal, decimalOf } from '../../codebook/words/decimal.ts';
import { normalised } from '../../codebook/words/normalised.ts';
import type { WrittenNumber } from '../../codebook/words/written-number.ts';
import { type FileColumn, plainColumn } from '../../read/data-table.ts';
import type { How } from './how.ts';

/** What one cell of a column of numbers means. */
export interface NumberMeaning {
  /** Null where the cell is empty, holds a missing code, or is invalid. */
  readonly number: Decimal | null;
  readonly how: How;
  /** What a comma in it was taken for. */
  readonly comma: WrittenNumber['comma'];
}

/** What the cells of a column of numbers mean, and where they stand in a row. */
export interface NumberColumn {
  readonly numeric: NumericCharacteristic;
  readonly position: number;
  /** Cells that mean "no answer", as they are compared. */
  readonly missing: ReadonlySet<string>;
  /** Numbers that do, as `Decimal` has their text. */
  readonly missingNumbers: ReadonlySet<string>;
  readonly isMissing: FileColumn['isMissing'];
  /** Cells that were read before, so that each text is looked at once. */
  readonly known: Map<string, NumberMeaning>;
}

export function numberColumn(
  numeric: NumericCharacteristic,
  position: number,
  { valueLabels, isMissing }: FileColumn = plainColumn(numeric.column),
): NumberColumn {
  const codes = new Set(numeric.missing.map(normalised));
  // What the file labels so: 99 may mean "no answer" in one column and be an age in another.
  const labelled = [...valueLabels].flatMap(([cell, label]) => (codes.has(normalised(label)) ? cell : []));
  const texts = [...numeric.missing, ...labelled];
  return {
    numeric,
    position,
    missing: new Set(texts.map(normalised)),
    missingNumbers: new Set(texts.flatMap((text) => decimalOf(text.trim())?.text ?? [])),
    isMissing,
    known: new Map(),
  };
}
