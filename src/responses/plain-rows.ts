import type { Delimiter, LineSink, PlainLines } from '../read/data-table.ts';
import type { Columns } from './columns/find-columns.ts';
import type { RowsByGroup } from './rows/row-ledger.ts';

/** Counts rows without cutting them into cells; what it takes means the same to the reader of rows. */
export interface PlainRows extends PlainLines {
  /** Rows taken, by group. */
  readonly rows: () => RowsByGroup;
  /** Has a second thread take rows; it is done without where none can start. */
  readonly startBeside: (how: SecondThread) => void;
}

/** @returns null where the bytes of such rows do not tell enough */
export type PlainRowsFor = (columns: Columns, delimiter: Delimiter) => PlainRows | null;

/** Below so many bytes, getting ready takes longer than reading. */
export const worthwhileBytes = 128 * 1024;
/** Below so many bytes of a file, a second thread takes longer to start (25 ms at the end of a run) than it saves (0.5 ms a MB). */
export const worthwhileBytesBeside = 64 * 1024 * 1024;

/** How rows are counted on a second thread. */
export interface SecondThread {
  /** From how many bytes of a file on; Infinity for never. */
  readonly fromBytes: number;
  /** Lines are given to it in pieces of so many bytes. */
  readonly pieceBytes: number;
  /** Whether it gets the first lines, too, that would be counted here while it starts. */
  readonly atOnce: boolean;
}

export const secondThreadByDefault: SecondThread = {
  fromBytes: worthwhileBytesBeside,
  pieceBytes: 1 << 20,
  atOnce: false,
};

/** Who takes the plain rows of a file, and from how many bytes on. */
export interface PlainRowTaking {
  readonly rowsFor: PlainRowsFor;
  readonly fromBytes: number;
  readonly secondThread: SecondThread;
}

const trial = 1000;
const fewestPerStop = 4;

/** The same rows, left alone where most are not plain: then each try is wasted. */
export function whereMostArePlain(plain: PlainRows): PlainRows {
  let stops = 0;
  let taken = 0;
  const wasted = () => stops > trial && taken < fewestPerStop * stops;
  const counting = (sink: LineSink): LineSink => ({
    took: (rows) => {
      taken += rows;
      sink.took(rows);
    },
    left: (lines) => {
      stops += 1;
      sink.left(lines);
    },
  });
  return {
    rows: plain.rows,
    startBeside: plain.startBeside,
    beside: () => {
      const beside = wasted() ? null : plain.beside();
      return (
        beside && {
          take: (lines, sink) => beside.take(lines, counting(sink)),
          settle: (sink) => beside.settle(counting(sink)),
        }
      );
    },
    close: plain.close,
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
