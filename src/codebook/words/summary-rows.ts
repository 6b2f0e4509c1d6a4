import { isQuantileLabel, type SummaryWord, summaryOf, summaryWord } from './summary-words.ts';

/** A column in which a row that sums others up may say so, for it holds no answers. */
export interface LabelColumn {
  readonly position: number;
  /** What the codebook has it for; null where it has not. */
  readonly role: 'respondent' | 'levels' | null;
  /** Whether a cell is a level that the codebook lists. */
  readonly isLevel: (cell: string) => boolean;
}

/** Why a row is no respondent: its word, the formulas in it, or an unnamed row below one of these. */
export type SummaryRow =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'formulas' }
  | { readonly kind: 'below' };

/** So many rows say what stands in a column; numbers show sooner that they count people, and levels are known. */
const rowsThatTell = 16;
const rowsOfNumbers = 2;
const mostKinds = 200;
/** A word that names a sum, and two labels of a person beside it. */
export const fewestLabels = 3;
const digit = /[0-9]/;

/** What stands in one label column, by its first rows. */
class Seen {
  readonly #sorts: boolean;
  readonly values = new Set<string>();
  rows = 0;
  filled = 0;
  withDigit = 0;

  constructor(sorts: boolean) {
    this.#sorts = sorts;
  }

  get learning(): boolean {
    if (this.rows < rowsOfNumbers) return true;
    return !this.#sorts && this.withDigit < this.filled && this.rows < rowsThatTell;
  }

  learn(cell: string): void {
    this.rows += 1;
    if (cell === '') return;
    this.filled += 1;
    if (digit.test(cell)) this.withDigit += 1;
    this.values.add(cell);
  }

  /** Whether no row lacks it. */
  get usual(): boolean {
    return this.rows > 0 && this.filled === this.rows;
  }

  get numbered(): boolean {
    return this.withDigit === this.filled;
  }

  /** Whether nearly every row has a text of its own. */
  get tellsPeopleApart(): boolean {
    if (this.#sorts || this.values.size < this.filled - Math.floor(this.filled / 10)) return false;
    return this.filled >= (this.numbered ? rowsOfNumbers : rowsOfNumbers + 1);
  }
}

/**
 * Recognises rows that sum others up, row by row in their order.
 *
 * A word such as 합계 or `Mean` in a label column suffices. One that may be a name or a level, such as `n` or `Min`, does where it
 * is the first label of its row and the column tells people apart otherwise, or where such a row stands above; `north Total`
 * does where `north` stands in the rows before. Beside the number of a person and their other labels, a word is
 * an answer like others. Below a row that sums up, one without what the first rows have in their label columns is suspect,
 * too.
 */
export class SummaryRows {
  readonly #columns: readonly LabelColumn[];
  readonly #thorough: boolean;
  readonly #seen: readonly Seen[];
  #found = false;
  #learning = true;
  /** Levels come again and again: what kind of word they are is looked up. */
  readonly #kinds = new Map<string, SummaryWord | null>();

  /** @param thorough  whether rows below are looked at even where their labels have digits, or no column is telling */
  constructor(columns: readonly LabelColumn[], thorough = true) {
    this.#columns = columns;
    this.#thorough = thorough;
    this.#seen = columns.map(({ role }) => new Seen(role === 'levels'));
  }

  /** Whether further rows are needed to know what the columns hold. */
  get learning(): boolean {
    this.#learning &&= this.#seen.some((column) => column.learning);
    return this.#learning;
  }

  /** @param byFormulas  whether the file itself shows that the row sums others up */
  recognise(cells: readonly string[], byFormulas = false): SummaryRow | null {
    const word = this.#word(cells);
    const row: SummaryRow | null =
      word !== null
        ? { kind: 'word', word }
        : byFormulas
          ? { kind: 'formulas' }
          : this.#found && this.#isBelow(cells)
            ? { kind: 'below' }
            : null;
    if (row) this.#found = true;
    else if (this.learning) this.#learn(cells);
    return row;
  }

  /** Whether one was recognised, so that rows below it are suspect. */
  get found(): boolean {
    return this.#found;
  }

  /**
   * Whether a cell says nothing of the kind, whatever stands beside it: then a row of such cells sums nothing up, unless it is below
   * one that does. Asked when there is no more to learn.
   */
  isOrdinary(position: number, cell: string): boolean {
    const index = this.#columns.findIndex((column) => column.position === position);
    const column = this.#columns[index];
    if (!column || cell === '') return true;
    if (this.#kindOf(cell) !== null && !column.isLevel(cell)) return false;
    return !this.#sumsUpLevel(cell, index);
  }

  #word(cells: readonly string[]): string | null {
    let first = true;
    for (let index = 0; index < this.#columns.length; index += 1) {
      const column = this.#columns[index];
      const cell = cells[column?.position ?? -1] ?? '';
      if (!column || cell === '') continue;
      const kind = this.#kindOf(cell);
      if (kind !== null && !column.isLevel(cell)) {
        const sure = kind === 'plain' && !this.#isLevelOfPerson(index, cells);
        if (sure || (first && (this.#found || this.#tellsPeopleApart(index, cell)))) return cell;
      } else if (this.#sumsUpLevel(cell, index)) return cell;
      first &&= cell.trim() === '';
    }
    return null;
  }

  /** Whether it is a value of the rows before beside a word: `north Total`, 서울 요약. */
  #sumsUpLevel(cell: string, index: number): boolean {
    if (this.#seen[index]?.values.has(cell)) return false;
    const level = summaryOf(cell);
    if (level === null || this.#columns[index]?.isLevel(cell)) return false;
    return this.#columns.some(
      ({ isLevel }, column) => isLevel(level) || this.#seen[column]?.values.has(level),
    );
  }

  /**
   * Whether the row has the number of a person and everything else, so that the word is one of their answers. The first label names
   * the row.
   */
  #isLevelOfPerson(index: number, cells: readonly string[]): boolean {
    if (index === 0 || this.#columns[index]?.role === 'respondent' || this.#columns.length < fewestLabels)
      return false;
    return (
      this.#columns.every(({ position, isLevel }, at) => {
        const cell = cells[position]?.trim() ?? '';
        return at === index || (cell !== '' && (isLevel(cell) || this.#kindOf(cell) === null));
      }) &&
      this.#columns.some(
        ({ position, role }, at) => at !== index && role !== 'levels' && digit.test(cells[position] ?? ''),
      )
    );
  }

  #kindOf(cell: string): SummaryWord | null {
    const known = this.#kinds.get(cell);
    if (known !== undefined) return known;
    const kind = summaryWord(cell);
    if (this.#kinds.size < mostKinds) this.#kinds.set(cell, kind);
    return kind;
  }

  /** Whether the first rows have different texts in a column, and not this one. */
  #tellsPeopleApart(index: number, cell: string): boolean {
    const seen = this.#seen[index];
    return seen?.tellsPeopleApart === true && !seen.values.has(cell.trim());
  }

  #isBelow(cells: readonly string[]): boolean {
    const labels = this.#columns.flatMap((column, index) => {
      const seen = this.#seen[index];
      const cell = cells[column.position]?.trim() ?? '';
      return seen?.usual ? { ...column, numbered: seen.numbered, cell } : [];
    });
    const filled = labels.filter(({ cell }) => cell !== '');
    if (filled.length === 0) return labels.some(({ role }) => role !== null || this.#thorough);
    const [label] = filled;
    if (filled.length > 1 || label === undefined || label.isLevel(label.cell)) return false;
    if (this.#thorough && isQuantileLabel(label.cell)) return true;
    return label.numbered && !digit.test(label.cell);
  }

  #learn(cells: readonly string[]): void {
    for (const [index, { position }] of this.#columns.entries()) {
      const seen = this.#seen[index];
      if (seen?.learning) seen.learn(cells[position]?.trim() ?? '');
    }
  }
}
