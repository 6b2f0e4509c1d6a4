import { ProblemList } from '../../read/problem-list.ts';
import { NumberedNames } from '../columns/numbered-names.ts';
import type { BothGroupsPolicy, DuplicatePolicy } from '../policies.ts';
import type { RowLedger } from '../rows/row-ledger.ts';
import { noGroup, type Respondent } from './respondent.ts';
import { ownString } from './respondent-name.ts';

/** A row that names its respondent, where it stands. */
export interface NamedRow {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly ledger: RowLedger;
}

/** Where a respondent was met before; null where that row was counted from its bytes, and neither its line nor its group kept. */
export type EarlierRow = {
  readonly file: string;
  readonly line: number;
  /** Whether the respondent has rows in several groups. */
  readonly inBothGroups: boolean;
} | null;

/** The first row of a respondent, the first group in which there is one, and whether there are others. */
interface Met {
  readonly file: string;
  readonly line: number;
  group: number;
  inSeveral: boolean;
}

/** Finds respondents that answered twice, in all files of one population. Memory grows with their number. */
export class RespondentsSeen {
  /** Rows whose respondent was met before in a row that was counted from its bytes. */
  unplaced = 0;
  /** Rows that are refused, for another one of their respondent came before. */
  readonly repeated = new ProblemList();
  /** Respondents with rows in several groups. */
  readonly inBothGroups: {
    count: number;
    first: {
      readonly row: NamedRow;
      readonly earlier: { readonly file: string; readonly line: number };
    } | null;
  } = { count: 0, first: null };
  readonly #numbered = new NumberedNames();
  /** New names of rows that were counted from their bytes. */
  #fromBytes = 0;
  readonly #keepLast: boolean;
  readonly #independent: boolean;
  readonly #first = new Map<string, Met>();
  /** Where a name means another person in each group: where it was met first, in some group. */
  readonly #placed = new Map<string, Met>();
  /** How often a name has turned up in a further group. */
  #placedAgain = 0;
  readonly #last = new Map<string, Met & { respondent: Respondent; ledger: RowLedger }>();

  /** @param onBothGroups  independent: a name means another person in each group */
  constructor(policy: DuplicatePolicy, onBothGroups: BothGroupsPolicy = 'error') {
    this.#keepLast = policy === 'last';
    this.#independent = onBothGroups === 'independent';
  }

  /** How many different names were met. */
  get names(): number {
    return (this.#keepLast ? this.#last : this.#first).size - this.#placedAgain + this.#fromBytes;
  }

  /** @returns whether the bytes name a respondent that is new, who is remembered; false for a name without a number, too */
  isNew(bytes: Uint8Array, start: number, end: number): boolean {
    return this.#ofBytes(this.#numbered.add(bytes, start, end) === true);
  }

  /** The same of the name that differs only in its number from the one that was asked about or admitted last. */
  isNewNumber(number: number): boolean {
    return this.#ofBytes(this.#numbered.addNumber(number));
  }

  #ofBytes(isNew: boolean): boolean {
    if (isNew) this.#fromBytes += 1;
    return isNew;
  }

  /**
   * Counts a row now, or holds a copy of it where a later one may take its place.
   *
   * @returns where the respondent was met before, if that row is the one that counts
   */
  admit(
    named: NamedRow,
    respondent: Respondent,
    onRespondent: (respondent: Respondent) => void,
  ): EarlierRow | undefined {
    const row = this.#independent ? this.#ofGroup(named, respondent.group) : named;
    if (this.#keepLast) {
      this.#hold(row, respondent);
      return undefined;
    }
    const earlier = this.#first.get(row.id);
    if (earlier) {
      this.#meet(earlier, row, respondent.group);
      return { file: earlier.file, line: earlier.line, inBothGroups: earlier.inSeveral };
    }
    const bytes = Buffer.from(row.id);
    if (!this.#independent && this.#numbered.add(bytes, 0, bytes.length) === false) {
      this.unplaced += 1;
      return null;
    }
    this.#first.set(ownString(row.id), metIn(row, respondent.group));
    onRespondent(respondent);
    return undefined;
  }

  /** A name of its own for each group; that it stands in another one, too, is counted. */
  #ofGroup(row: NamedRow, group: number): NamedRow {
    const id = `${group} ${row.id}`;
    const met = this.#keepLast ? this.#last : this.#first;
    if (group !== noGroup && !met.has(id)) {
      const placed = this.#placed.get(row.id);
      if (placed) {
        this.#placedAgain += 1;
        this.#meet(placed, row, group);
      } else this.#placed.set(ownString(row.id), metIn(row, group));
    }
    return { ...row, id };
  }

  #meet(earlier: Met, row: NamedRow, group: number): void {
    if (earlier.group === noGroup) earlier.group = group;
    if (group === noGroup || group === earlier.group || earlier.inSeveral) return;
    earlier.inSeveral = true;
    this.#count(earlier, row);
  }

  #count({ file, line }: Met, row: NamedRow): void {
    this.inBothGroups.count += 1;
    this.inBothGroups.first ??= { row, earlier: { file, line } };
  }

  /** Keeps each respondent's last row until no other can come; an earlier one is accounted for as left out. */
  #hold(row: NamedRow, { answers, group, levels, numbers }: Respondent): void {
    const earlier = this.#last.get(row.id);
    earlier?.ledger.supersede(earlier.respondent.group);
    if (earlier) this.#meet(earlier, row, group);
    const respondent = { answers: answers.slice(), group, levels: levels.slice(), numbers: [...numbers] };
    this.#last.set(earlier ? row.id : ownString(row.id), {
      ...(earlier ?? metIn(row, group)),
      respondent,
      ledger: row.ledger,
    });
  }

  /** Hands over the rows that were held, when every file has been read. */
  release(onRespondent: (respondent: Respondent) => void): void {
    for (const { respondent } of this.#last.values()) onRespondent(respondent);
    this.#last.clear();
  }
}

function metIn({ file, line }: NamedRow, group: number): Met {
  return { file, line, group, inSeveral: false };
}
