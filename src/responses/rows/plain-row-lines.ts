import type { Delimiter, PlainLines } from '../../read/data-table.ts';
import type { Columns } from '../columns/find-columns.ts';
import type { LooksLikePeople } from '../people/looks-like-people.ts';
import { withSampledLines } from '../people/sampled-lines.ts';
import { type PlainRows, type PlainRowTaking, whereMostArePlain } from '../plain-rows.ts';
import type { RowsByGroup } from './row-ledger.ts';

/** Has plain rows of one file counted from their bytes, where there are enough of them. */
export class PlainRowLines {
  readonly #columns: Columns;
  readonly #taking: PlainRowTaking | undefined;
  readonly #likePeople: LooksLikePeople | null;
  /** Undefined until there is enough to take. */
  #plain: PlainRows | null | undefined;

  constructor(columns: Columns, taking: PlainRowTaking | undefined, likePeople: LooksLikePeople | null) {
    this.#columns = columns;
    this.#taking = taking;
    this.#likePeople = likePeople;
  }

  /** @returns null where every row has to be looked at */
  of(delimiter: Delimiter, bytes: number, ofFile: number): PlainLines | null {
    const taking = this.#taking;
    if (this.#plain === undefined && taking && bytes >= taking.fromBytes) {
      const plain = taking.rowsFor(this.#columns, delimiter);
      const looked =
        plain &&
        (this.#likePeople?.wants()
          ? withSampledLines(plain, { delimiter, ofFile }, this.#likePeople)
          : plain);
      this.#plain = looked && whereMostArePlain(looked);
    }
    if (this.#plain && taking && ofFile >= taking.secondThread.fromBytes)
      this.#plain.startBeside(taking.secondThread);
    return this.#plain ?? null;
  }

  /** @returns how many rows were counted, by group; null where none were, and the next time */
  finish(): RowsByGroup | null {
    const rows = this.#plain?.rows() ?? null;
    this.#plain = null;
    return rows;
  }
}
