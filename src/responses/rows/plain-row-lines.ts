import type { CellSeparator, PlainLines } from '../../read/data-table.ts';
import type { LooksLikePeople } from '../people/looks-like-people.ts';
import { withSampledLines } from '../people/sampled-lines.ts';
import type { PlainRows } from '../plain-rows.ts';
import type { RowsByGroup } from './row-ledger.ts';

/** After so many rows that were left, it is asked whether most are. */
const trial = 1000;
const fewestLinesPerStop = 4;
/** Where they are, so many chunks pass before the next try, and then twice as many. */
const firstRest = 16;

/** Who takes the plain rows of a file, from how many bytes on, and whether any row may sum others up. */
export interface LineTaking {
  readonly rowsFor: (delimiter: CellSeparator) => PlainRows | null;
  readonly fromBytes: number;
  readonly anyRowIsSuspect: () => boolean;
}

/** Has plain rows of one file counted from their bytes, where there are enough of them. */
export class PlainRowLines implements PlainLines {
  readonly #taking: LineTaking | null;
  readonly #likePeople: LooksLikePeople | null;
  /** Undefined until there is enough to take. */
  #plain: PlainRows | null | undefined;
  #stops = 0;
  #taken = 0;
  #rest = firstRest;
  /** Chunks that are still passed over. */
  #passedOver = 0;

  /** @param taking  null where every row has to be looked at */
  constructor(taking: LineTaking | null, likePeople: LooksLikePeople | null = null) {
    this.#taking = taking;
    this.#likePeople = likePeople;
  }

  /** @returns null where every row of the chunk has to be looked at */
  of(delimiter: CellSeparator, bytes: number, ofFile: number): PlainLines | null {
    const taking = this.#taking;
    if (this.#plain === undefined && taking && bytes >= taking.fromBytes) {
      const plain = taking.rowsFor(delimiter);
      this.#plain =
        plain && this.#likePeople?.wants()
          ? withSampledLines(plain, { delimiter, ofFile }, this.#likePeople)
          : plain;
    }
    return this.#plain && this.#takesAny() ? this : null;
  }

  take(lines: Uint8Array, from: number, linesBefore: number): ReturnType<PlainLines['take']> {
    const outcome = this.#plain?.take(lines, from, linesBefore) ?? { end: from, lines: 0 };
    this.#taken += outcome.lines;
    this.#stops += 1;
    return outcome;
  }

  /** @returns how many rows were counted, by group; null where none were, and the next time */
  finish(): RowsByGroup | null {
    const rows = this.#plain?.rows() ?? null;
    this.#plain?.finish();
    this.#plain = null;
    return rows;
  }

  /** Below a row that sums others up each row is suspect, and where most rows are left a try is wasted. */
  #takesAny(): boolean {
    if (this.#taking?.anyRowIsSuspect() !== false) return false;
    if (this.#stops > trial) {
      if (this.#taken < fewestLinesPerStop * this.#stops) {
        this.#passedOver = this.#rest;
        this.#rest *= 2;
      }
      this.#stops = 0;
      this.#taken = 0;
    }
    if (this.#passedOver === 0) return true;
    this.#passedOver -= 1;
    return false;
  }
}
