import type { CellSeparator, PlainLines } from '../read/data-table.ts';
import type { Columns } from './columns/find-columns.ts';
import type { RowsByGroup } from './rows/row-ledger.ts';
import type { RowObserver } from './rows/row-observer.ts';
import type { TextMeanings } from './rows/text-meanings.ts';

/** Counts rows without cutting them into cells; what it takes means the same to the reader of rows. */
export interface PlainRows extends PlainLines {
  /** Rows taken, by group. */
  readonly rows: () => RowsByGroup;
  /** Counts the further rows of texts whose first row was counted; after the last row. */
  readonly finish: () => void;
}

/** The rows of one file of text. */
export interface TextRows {
  readonly file: string;
  readonly columns: Columns;
  readonly delimiter: CellSeparator;
  readonly meanings: TextMeanings;
  /** Who looks at each row, too. */
  readonly observer: RowObserver | null;
}

/** @returns null where the bytes of such rows do not tell enough */
export type PlainRowsFor = (rows: TextRows) => PlainRows | null;

/** Below so many bytes, getting ready takes longer than reading. */
export const worthwhileBytes = 128 * 1024;

/** Who takes the plain rows of a file, and from how many bytes on. */
export interface PlainRowTaking {
  readonly rowsFor: PlainRowsFor;
  readonly fromBytes: number;
}
