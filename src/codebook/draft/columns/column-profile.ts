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

/** @param respondent  whether the column may name respondents, so that repeats must be found among all its cells */
export class ColumnProfiler {
  readonly #column: DraftColumn;
  readonly #values = new Map<string, number>();
  readonly #furtherNumbers = new Map<string, number>();
  readonly #declaredMissing = new Set<string>();
  readonly #names: Set<string> | null;
  #filled = 0;
  #beyond = 0;
  #more = false;
  #repeats = false;

  constructor(column: DraftColumn, respondent: boolean) {
    this.#column = column;
    this.#names = respondent ? new Set() : null;
  }

  add(written: string): void {
    const cell = written.trim();
    if (cell === '') return;
    if (this.#column.isMissing(cell)) {
      if (this.#declaredMissing.size < mostValues) this.#declaredMissing.add(ownString(cell));
      return;
    }
    this.#filled += 1;
    const count = this.#values.get(cell);
    if (count !== undefined) this.#values.set(cell, count + 1);
    else if (this.#values.size < mostValues && cell.length <= longestValue)
      this.#values.set(ownString(cell), 1);
    else {
      this.#more = true;
      this.#addFurther(cell);
    }
    if (this.#names && !this.#repeats && this.#names.size < mostNames) {
      const name = normalised(cell);
      this.#repeats = this.#names.has(name);
      this.#names.add(ownString(name));
    }
  }

  #addFurther(cell: string): void {
    const known = this.#furtherNumbers.get(cell);
    if (known !== undefined) this.#furtherNumbers.set(cell, known + 1);
    else if (this.#furtherNumbers.size < mostNumbers && cell.length <= longestNumber && /\d/.test(cell))
      this.#furtherNumbers.set(ownString(cell), 1);
    else this.#beyond += 1;
  }

  profile(): ColumnProfile {
    const { name, label, valueLabels, isMissing } = this.#column;
    const unknown = this.#names === null || (!this.#repeats && this.#names.size >= mostNames);
    return {
      name,
      label,
      valueLabels: new Map([...valueLabels].filter(([value]) => !isMissing(value))),
      filled: this.#filled,
      values: this.#values,
      more: this.#more,
      furtherNumbers: this.#furtherNumbers,
      beyond: this.#beyond,
      declaredMissing: this.#declaredMissing,
      allDifferent: unknown ? null : !this.#repeats,
    };
  }
}

/** A cell is a slice of its line, and would keep the whole chunk of the file in memory. */
export function ownString(slice: string): string {
  return Buffer.from(slice).toString();
}
