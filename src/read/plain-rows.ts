import type { Delimiter, PlainLines } from './data-table.ts';
import type { Columns } from './find-columns.ts';
import type { RowsByGroup } from './row-ledger.ts';

/** Counts rows without cutting them into cells; what it takes means the same to the reader of rows. */
export interface PlainRows extends PlainLines {
  /** Rows taken, by group. */
  readonly rows: () => Readonly<RowsByGroup>;
}

/** @returns null where the bytes of such rows do not tell enough */
export type PlainRowsFor = (columns: Columns, delimiter: Delimiter) => PlainRows | null;

/** Below so many bytes, getting ready takes longer than reading. */
export const worthwhileBytes = 128 * 1024;

/** Who takes the plain rows of a file, and from how many bytes on. */
export interface PlainRowTaking {
  readonly rowsFor: PlainRowsFor;
  readonly fromBytes: number;
}

const trial = 1000;
const fewestPerStop = 4;

/** The same rows, left alone where most are not plain: then each try is wasted. */
export function whereMostArePlain(plain: PlainRows): PlainRows {
  let stops = 0;
  let taken = 0;
  const wasted = () => stops > trial && taken < fewestPerStop * stops;
  return {
    rows: plain.rows,
    wouldTake: (lines, from) => !wasted() && plain.wouldTake(lines, from),
    take: (lines, from) => {
      if (wasted()) return { end: from, rows: 0 };
      const outcome = plain.take(lines, from);
      taken += outcome.rows;
      stops += 1;
      return outcome;
    },
  };
}
