import type { ExcludeProposal } from '../proposal.ts';
import { mayNameRespondents } from './column-names.ts';
import {
  type ColumnProfile,
  ColumnProfiler,
  type DraftColumn,
  type NamesMet,
  ownString,
} from './column-profile.ts';
import { ExcludedRows } from './excluded-rows.ts';

/** What a codebook is drafted from. */
export interface DataProfile {
  readonly columns: readonly ColumnProfile[];
  /** The cells of the first people, for what one column says about another. */
  readonly sample: readonly (readonly string[])[];
  /** How many people there are. */
  readonly rows: number;
  /** Rows that were left out of all that. */
  readonly excluded: readonly ExcludeProposal[];
}

const mostSampledRows = 1000;
const mostSampledCells = 500_000;
const longestSampledCell = 100;

/** Takes the rows of data files with one header; memory does not grow with their number. */
export class DataProfiler {
  readonly #profilers: readonly ColumnProfiler[];
  readonly #sample: string[][] = [];
  readonly #sampleSize: number;
  readonly #excluded: ExcludedRows;
  /** Takes excluded rows as long as there are no others: then they are what there is. */
  #instead: DataProfiler | null;
  #rows = 0;

  constructor(
    columns: readonly DraftColumn[],
    namesMet: () => NamesMet,
    excluding: 'excluding' | 'all' = 'excluding',
  ) {
    this.#excluded = new ExcludedRows(excluding === 'all' ? [] : columns.map(({ name }) => name));
    this.#instead = excluding === 'all' ? null : new DataProfiler(columns, namesMet, 'all');
    this.#profilers = columns.map(
      (column) => new ColumnProfiler(column, mayNameRespondents(column.name) ? namesMet() : null),
    );
    this.#sampleSize = Math.min(mostSampledRows, Math.floor(mostSampledCells / Math.max(1, columns.length)));
  }

  add(cells: readonly string[]): void {
    if (this.#excluded.takes(cells)) {
      this.#instead?.add(cells);
      return;
    }
    this.#instead = null;
    this.#rows += 1;
    for (let position = 0; position < this.#profilers.length; position += 1)
      this.#profilers[position]?.add(cells[position] ?? '');
    if (this.isSampling) {
      this.#sample.push(
        cells.map((cell) => (cell.length > longestSampledCell ? '' : ownString(cell.trim()))),
      );
    }
  }

  /** Whether the cells of further rows are needed side by side. */
  get isSampling(): boolean {
    return this.#sample.length < this.#sampleSize;
  }

  isFlawed(position: number, cell: string): boolean {
    return this.#excluded.isFlawed(position, cell);
  }

  /** Counts people with this text in one column, who are counted by `addPeople`, too. */
  addTexts(position: number, text: string, people: number): void {
    this.#profilers[position]?.add(text, people);
  }

  /** Counts one more name as `ColumnProfiler` does. */
  addName(position: number, bytes: Uint8Array, start: number, end: number): void {
    this.#profilers[position]?.addName(bytes, start, end);
  }

  /** As `ColumnProfiler` has them. */
  digits(position: number): ColumnProfiler['digits'] {
    return this.#profilers[position]?.digits ?? null;
  }

  addPeople(people: number): void {
    if (people > 0) this.#instead = null;
    this.#rows += people;
  }

  profile(): DataProfile {
    if (this.#instead) return this.#instead.profile();
    return {
      columns: this.#profilers.map((profiler) => profiler.profile()),
      sample: this.#sample,
      rows: this.#rows,
      excluded: this.#excluded.proposals(),
    };
  }
}
