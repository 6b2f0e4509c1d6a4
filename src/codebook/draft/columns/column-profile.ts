import type { Item } from '../../codebook.ts';
import { normalised } from '../../words/normalised.ts';

/** What a data file says about one of its columns. */
export interface DraftColumn {
  readonly name: string;
  readonly label: string | null;
  readonly valueLabels: ReadonlyMap<string, string>;
  readonly isMissing: (cell: string) => boolean;
}

/** What the cells of one column were found to be, in constant memory. */
export interface ColumnProfile {
  readonly name: string;
  readonly label: string | null;
  /** What its values mean, as the file says, those declared missing left out. */
  readonly valueLabels: ReadonlyMap<string, string>;
  /** Cells that hold something, and are not declared missing. */
  readonly filled: number;
  /** The first few distinct cells, trimmed, in the order met, with how often each occurs. */
  readonly values: ReadonlyMap<string, number>;
  /** Whether there are further distinct cells, or long texts. */
  readonly more: boolean;
  /** The first few of the further ones that have a digit and are short, with how often each occurs. */
  readonly furtherNumbers: ReadonlyMap<string, number>;
  /** Cells in neither. */
  readonly beyond: number;
  /** Cells that the file declares missing. */
  readonly declaredMissing: ReadonlySet<string>;
  /** Whether no two people have the same; null where no one looked, or there were too many to tell. */
  readonly allDifferent: boolean | null;
}

const mostValues = 60;
const longestValue = 200;
const mostNumbers = 2000;
const longestNumber = 20;
/** How many respondents are distinguished. */
const mostNames = 1_000_000;

/** Cells as they are written, of which it is known where they are counted. */
const mostWritten = 4096;
const characterCodes = 128;

/** How many people have one text. */
interface Counted {
  people: number;
}

/** Finds names that come again, by their bytes. */
export interface NamesMet {
  readonly isNew: (bytes: Uint8Array, start: number, end: number) => boolean;
}

export class ColumnProfiler {
  readonly #column: DraftColumn;
  readonly #values = new Map<string, Counted>();
  readonly #furtherNumbers = new Map<string, Counted>();
  readonly #declaredMissing = new Set<string>();
  readonly #namesMet: NamesMet | null;
  #names = 0;
  readonly #lowerCase = new Uint8Array(longestValue);
  /** Where a cell is counted, by what stands there, spaces and all. */
  readonly #written = new Map<string, Counted>();
  /** The same of single characters, by their code. */
  readonly #characters: (Counted | undefined)[] = new Array<undefined>(characterCodes).fill(undefined);
  /** Of the cells that hold nothing, or are declared missing. */
  readonly #notFilled: Counted = { people: 0 };
  readonly #beyond: Counted = { people: 0 };
  #more = false;
  #repeats = false;

  /** @param namesMet  where the column may name respondents, so that repeats must be found among all its cells */
  constructor(column: DraftColumn, namesMet: NamesMet | null) {
    this.#column = column;
    this.#namesMet = namesMet;
  }

  add(written: string, people = 1): void {
    const code = written.length === 1 ? written.charCodeAt(0) : characterCodes;
    const known = code < characterCodes ? this.#characters[code] : this.#written.get(written);
    if (known) {
      known.people += people;
      if (this.#namesMet && known !== this.#notFilled) this.#repeats = true;
      return;
    }
    const counted = this.#placeOf(written.trim());
    counted.people += people;
    // Of the texts that are not kept, most come once.
    if (code < characterCodes && counted !== this.#beyond) this.#characters[code] = counted;
    else if (counted !== this.#beyond && this.#written.size < mostWritten && written.length <= longestValue)
      this.#written.set(ownString(written), counted);
  }

  /** The lowest digit that is kept, and those that follow it without a gap. */
  get digits(): Pick<Item, 'min' | 'max'> | null {
    const isKept = (digit: number) => this.#values.has(String(digit));
    const min = [...'0123456789'].findIndex((_, digit) => isKept(digit));
    let max = min;
    while (max < 9 && isKept(max + 1)) max += 1;
    return min === -1 ? null : { min, max };
  }

  get #looksForRepeats(): boolean {
    return this.#namesMet !== null && !this.#repeats && this.#names < mostNames;
  }

  /**
   * Counts one more name by its bytes; most are not kept, only that they were met.
   *
   * @param bytes  visible ASCII with a digit, which no file declares missing
   */
  addName(bytes: Uint8Array, start: number, end: number): void {
    const isKept = this.#values.size < mostValues || this.#furtherNumbers.size < mostNumbers;
    const isMetOnly = !isKept && end - start <= longestValue && this.#looksForRepeats;
    if (isMetOnly && this.#meet(this.#inLowerCase(bytes, start, end), 0, end - start))
      this.#beyond.people += 1;
    else this.add(Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1'));
  }

  /** Names are compared without regard to capitals. @returns the same array each time */
  #inLowerCase(bytes: Uint8Array, start: number, end: number): Uint8Array {
    for (let at = start; at < end; at += 1) {
      const byte = bytes[at] ?? 0;
      this.#lowerCase[at - start] = byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte;
    }
    return this.#lowerCase;
  }

  #meet(bytes: Uint8Array, start: number, end: number): boolean {
    const isNew = this.#namesMet?.isNew(bytes, start, end) === true;
    this.#names += 1;
    this.#repeats = !isNew;
    return isNew;
  }

  #placeOf(cell: string): Counted {
    if (cell === '') return this.#notFilled;
    if (this.#column.isMissing(cell)) {
      if (this.#declaredMissing.size < mostValues) this.#declaredMissing.add(ownString(cell));
      return this.#notFilled;
    }
    if (this.#looksForRepeats) {
      const name = Buffer.from(normalised(cell));
      this.#meet(name, 0, name.length);
    }
    const known = this.#values.get(cell);
    if (known) return known;
    if (this.#values.size < mostValues && cell.length <= longestValue) return newIn(this.#values, cell);
    this.#more = true;
    return this.#furtherPlaceOf(cell);
  }

  #furtherPlaceOf(cell: string): Counted {
    const known = this.#furtherNumbers.get(cell);
    if (known) return known;
    const isKept = this.#furtherNumbers.size < mostNumbers && cell.length <= longestNumber && /\d/.test(cell);
    return isKept ? newIn(this.#furtherNumbers, cell) : this.#beyond;
  }

  profile(): ColumnProfile {
    const { name, label, valueLabels, isMissing } = this.#column;
    const unknown = this.#namesMet === null || (!this.#repeats && this.#names >= mostNames);
    const values = peopleOf(this.#values);
    const furtherNumbers = peopleOf(this.#furtherNumbers);
    const beyond = this.#beyond.people;
    const kept = [...values.values(), ...furtherNumbers.values()];
    return {
      name,
      label,
      valueLabels: new Map([...valueLabels].filter(([value]) => !isMissing(value))),
      filled: kept.reduce((sum, people) => sum + people, beyond),
      values,
      more: this.#more,
      furtherNumbers,
      beyond,
      declaredMissing: this.#declaredMissing,
      allDifferent: unknown ? null : !this.#repeats,
    };
  }
}

function newIn(counts: Map<string, Counted>, cell: string): Counted {
  const counted = { people: 0 };
  counts.set(ownString(cell), counted);
  return counted;
}

const peopleOf = (counts: ReadonlyMap<string, Counted>): ReadonlyMap<string, number> =>
  new Map([...counts].map(([text, { people }]) => [text, people]));

/** A cell is a slice of its line, and would keep the whole chunk of the file in memory. */
export function ownString(slice: string): string {
  return Buffer.from(slice).toString();
}
