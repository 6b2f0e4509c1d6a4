import { createHash } from 'node:crypto';
import type { Columns } from '../columns/find-columns.ts';
import { isRecorded, recordedColumns } from './recorded-columns.ts';

/** Bytes kept of a hash: by chance alone, two of a billion rows agree with a probability of 10⁻¹¹. */
const kept = 12;

export type ComparedColumns = Pick<
  Columns,
  'header' | 'respondent' | 'answers' | 'group' | 'characteristics'
>;

/**
 * What identifies the rows of one file by their cells, apart from the respondent's and those that a form service records:
 * equal for equal cells under equal column names, whatever the order of the columns.
 */
export class RowFingerprint {
  /** The columns that are not compared. */
  readonly #leftOut: Set<number>;
  readonly #header: Columns['header'];
  readonly #columns: readonly { readonly name: string; readonly position: number; readonly used: boolean }[];
  readonly #names: string;

  constructor(columns: ComparedColumns) {
    const { header, respondent, answers, group, characteristics } = columns;
    const recorded = recordedColumns(columns);
    const used = new Set([...answers, group, ...characteristics].map((column) => column?.position));
    this.#header = header;
    this.#leftOut = new Set([...recorded].filter((position) => position !== respondent?.position));
    this.#columns = header
      .map(({ name }, position) => ({ name, position, used: used.has(position) }))
      .filter(({ position }) => position !== respondent?.position && !recorded.has(position))
      .sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
    this.#names = JSON.stringify(this.#columns.map(({ name }) => name));
  }

  of(cells: readonly string[]): string {
    const compared = this.#columns.map(({ position, used }) => {
      const cell = cells[position]?.trim() ?? '';
      if (used || !isRecorded(cell)) return cell;
      this.#leftOut.add(position);
      return '';
    });
    return createHash('sha256')
      .update(this.#names)
      .update(JSON.stringify(compared))
      .digest()
      .subarray(0, kept)
      .toString('latin1');
  }

  /** The names of the columns that are not compared, besides the respondent's. */
  get leftOut(): readonly string[] {
    return [...this.#leftOut]
      .map((position) => this.#header[position]?.name ?? '')
      .filter((name) => name !== '');
  }
}

/** Rows of one population by their fingerprint, in all its files: a hash and a place each, the cells are not kept. */
export type RowsSeen = Map<string, { readonly file: string; readonly line: number }>;
