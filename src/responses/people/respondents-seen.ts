import { ProblemList } from '../../read/problem-list.ts';
import { NumberedNames } from '../columns/numbered-names.ts';
import type { BothGroupsPolicy, DuplicatePolicy } from '../policies.ts';
import type { RowLedger } from '../rows/row-ledger.ts';
import { type NamesAlike, NumberSpellings } from './number-spellings.ts';
import { type NameBytes, PlacedNames, type RowPlace, wholeName } from './placed-names.ts';
import { noGroup, type Respondent } from './respondent.ts';

/** A row that names its respondent. */
export interface NamedRow extends RowPlace {
  readonly id: string;
  readonly ledger: RowLedger;
}

/** Where a respondent was met before; null where only the number in the name was kept. */
export type EarlierRow = (RowPlace & { readonly inBothGroups: boolean }) | null;

/** The row of a respondent that counts as long as no later one takes its place. */
interface Held {
  readonly respondent: Respondent;
  readonly ledger: RowLedger;
}

/** Finds respondents that answered twice, in all files of one population. Memory grows with the bytes of their names. */
export class RespondentsSeen {
  /** Rows whose respondent was met before, no one knows where. */
  unplaced = 0;
  /** Rows that are refused, for another one of their respondent came before. */
  readonly repeated = new ProblemList();
  /** Respondents with rows in several groups. */
  readonly inBothGroups: {
    count: number;
    first: { readonly row: RowPlace; readonly earlier: RowPlace } | null;
  } = { count: 0, first: null };
  /** Where the last row of a respondent counts: who has several. */
  readonly ofSeveralRows = new Set<string>();
  /** Whether a row was counted at once, and another of its respondent came. */
  wasOvertaken = false;
  /** Names that end in numbers, of rows that were counted from their bytes; null where the place of each row is kept. */
  #numbered: NumberedNames | null;
  readonly #keepLast: boolean;
  readonly #severalRows: ReadonlySet<string> | null;
  readonly #independent: boolean;
  readonly #met = new PlacedNames();
  /** Where a name means another person in each group: where it was met first, in some group. */
  readonly #inSomeGroup = new PlacedNames();
  readonly #spellings = new NumberSpellings();
  /** How often a name has turned up in a further group. */
  #placedAgain = 0;
  #fromBytes = 0;
  /** By the number of the name. */
  readonly #last = new Map<number, Held>();

  /**
   * @param onBothGroups  independent: a name means another person in each group
   * @param known.keepsPlaces  whether the place of every row is kept, which takes more memory
   * @param known.severalRows  who has several rows; null where no one knows yet
   */
  constructor(
    policy: DuplicatePolicy,
    onBothGroups: BothGroupsPolicy = 'error',
    {
      keepsPlaces = false,
      severalRows = null,
    }: { readonly keepsPlaces?: boolean; readonly severalRows?: ReadonlySet<string> | null } = {},
  ) {
    this.#keepLast = policy === 'last';
    this.#severalRows = severalRows;
    this.#independent = onBothGroups === 'independent';
    this.#numbered = keepsPlaces || this.#independent ? null : new NumberedNames();
  }

  /** How many different names were met. */
  get names(): number {
    return this.#met.size - this.#placedAgain + this.#fromBytes;
  }

  /** Names that differ only in how a number is written; of equal names of different people nothing is said. */
  namesAlike(): NamesAlike | null {
    return this.#spellings.alike(
      (name) => this.#numbered?.hasNumber(name) === true || this.#met.find(Buffer.from(name)) !== -1,
    );
  }

  /**
   * Admits a row that is counted from its bytes, unless an earlier one has its name.
   *
   * @returns null for a name that is not kept by its number: then it is asked with its place
   */
  isNewNumber(bytes: Uint8Array, start: number, end: number): boolean | null {
    if (this.#hasSeveral(bytes, start, end)) return false;
    const isNew = this.#addNumber(bytes, start, end);
    if (isNew && this.#numbered) this.#fromBytes += 1;
    if (isNew) this.#spellings.add(bytes, start, end);
    return isNew;
  }

  /** The same of any other name, as `respondentName` has it. */
  isNew(name: NameBytes, place: RowPlace, group: number): boolean {
    const { bytes, start, end } = name;
    if (this.#independent) {
      const id = Buffer.from(bytes.subarray(start, end)).toString();
      if (this.#met.find(Buffer.from(`${group} ${id}`)) !== -1) return false;
      const ofGroup = this.#ofGroup(id, place, group);
      this.#met.add(wholeName(ofGroup), place, group);
      return true;
    }
    const met = this.#met.size;
    if (this.#met.add(name, place, group) < met) return false;
    this.#spellings.add(bytes, start, end);
    return true;
  }

  /** Of whom has several rows, each is looked at. */
  #hasSeveral(bytes: Uint8Array, start: number, end: number): boolean {
    if (!this.#severalRows?.size) return false;
    return this.#severalRows.has(Buffer.from(bytes.subarray(start, end)).toString());
  }

  #addNumber(bytes: Uint8Array, start: number, end: number): boolean | null {
    const numbered = this.#numbered;
    const isNew = numbered?.add(bytes, start, end) ?? null;
    if (numbered?.isSparse) {
      for (const name of numbered.names()) this.#met.add(wholeName(name), null, noGroup);
      this.#fromBytes = 0;
      this.#numbered = null;
    }
    return isNew;
  }

  /**
   * Counts a row now, or holds a copy of it where a later one may take its place.
   *
   * @returns where the respondent was met before, if that row is the one that counts
   */
  admit(
    row: NamedRow,
    respondent: Respondent,
    onRespondent: (respondent: Respondent) => void,
  ): EarlierRow | undefined {
    const { group } = respondent;
    const bytes = this.#independent ? this.#ofGroup(row.id, row, group) : Buffer.from(row.id);
    const name = wholeName(bytes);
    const known = this.#met.find(bytes);
    if (known === -1) this.#spellings.add(bytes, 0, bytes.length);
    if (this.#keepLast && this.#severalRows?.has(row.id) !== false) {
      const isCounted =
        known === -1 ? this.#addNumber(bytes, 0, bytes.length) === false : !this.#last.has(known);
      if (isCounted || known !== -1) this.ofSeveralRows.add(row.id);
      this.wasOvertaken ||= isCounted;
      if (!isCounted) {
        const held =
          known === -1 ? this.#met.add(name, row, group) : this.#meet(this.#met, known, row, group);
        this.#hold(held, { respondent, ledger: row.ledger });
      }
      return undefined;
    }
    const isKnown = known !== -1 || this.#addNumber(bytes, 0, bytes.length) === false;
    if (!isKnown) {
      this.#met.add(name, row, group);
      onRespondent(respondent);
      return undefined;
    }
    this.wasOvertaken ||= this.#keepLast;
    const earlier = known === -1 ? null : this.#met.placeOf(known);
    if (!earlier) {
      this.unplaced += 1;
      return null;
    }
    this.#meet(this.#met, known, row, group);
    return { ...earlier, inBothGroups: this.#met.isInSeveral(known) };
  }

  /** A name of its own for each group; that it stands in another one, too, is counted. */
  #ofGroup(id: string, row: RowPlace, group: number): Buffer {
    const ofGroup = Buffer.from(`${group} ${id}`);
    if (group === noGroup || this.#met.find(ofGroup) !== -1) return ofGroup;
    const bytes = Buffer.from(id);
    const placed = this.#inSomeGroup.find(bytes);
    if (placed === -1) this.#inSomeGroup.add(wholeName(bytes), row, group);
    else {
      this.#placedAgain += 1;
      this.#meet(this.#inSomeGroup, placed, row, group);
    }
    return ofGroup;
  }

  #meet(names: PlacedNames, number: number, row: RowPlace, group: number): number {
    if (names.groupOf(number) === noGroup) names.setGroup(number, group);
    if (group !== noGroup && group !== names.groupOf(number) && !names.isInSeveral(number)) {
      names.setInSeveral(number);
      this.inBothGroups.count += 1;
      const place = names.placeOf(number);
      if (place) this.inBothGroups.first ??= { row: { file: row.file, line: row.line }, earlier: place };
    }
    return number;
  }

  /** Keeps each respondent's last row until no other can come; an earlier one is accounted for as left out. */
  #hold(number: number, { respondent: { answers, group, levels, numbers }, ledger }: Held): void {
    const earlier = this.#last.get(number);
    earlier?.ledger.supersede(earlier.respondent.group);
    const respondent = { answers: answers.slice(), group, levels: levels.slice(), numbers: [...numbers] };
    this.#last.set(number, { respondent, ledger });
  }

  /** Hands over the rows that were held, when every file has been read. */
  release(onRespondent: (respondent: Respondent) => void): void {
    for (const { respondent } of this.#last.values()) onRespondent(respondent);
    this.#last.clear();
  }
}
