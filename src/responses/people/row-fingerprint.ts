import type { Columns } from '../columns/find-columns.ts';
import { isRecorded, recordedColumns } from './recorded-columns.ts';

const seeds = [0x2545f491, 0x1f123bb5, 0x5bd1e995] as const;
/** Stands behind each cell: no character has this code. */
const endOfCell = 0x10000;

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
  /** What the names of the columns make of the seeds. */
  readonly #names = new Int32Array(seeds);
  readonly #state = new Int32Array(seeds.length);

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
    for (const { name } of this.#columns) mix(this.#names, name);
  }

  /** 96 binary digits: by chance alone, two of a billion rows agree with a probability of 10⁻¹¹. */
  of(cells: readonly string[]): string {
    this.#state.set(this.#names);
    for (const { position, used } of this.#columns) {
      const cell = cells[position]?.trim() ?? '';
      const leftOut = !used && isRecorded(cell);
      if (leftOut) this.#leftOut.add(position);
      mix(this.#state, leftOut ? '' : cell);
    }
    return String.fromCharCode(...new Uint16Array(this.#state.buffer));
  }

  /** The names of the columns that are not compared, besides the respondent's. */
  get leftOut(): readonly string[] {
    return [...this.#leftOut]
      .map((position) => this.#header[position]?.name ?? '')
      .filter((name) => name !== '');
  }
}

/** Three hashes of 32 bits, each of which takes every character in with multipliers and shifts of its own. */
function mix(state: Int32Array, text: string): void {
  let [first = 0, second = 0, third = 0] = state;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : endOfCell;
    first = Math.imul(first ^ code, 0x9e3779b1);
    first ^= first >>> 15;
    second = Math.imul(second + code, 0x85ebca77);
    second ^= second >>> 13;
    third = Math.imul(third ^ (code + first), 0xc2b2ae3d);
    third ^= third >>> 16;
  }
  state[0] = first;
  state[1] = second;
  state[2] = third;
}

/** Rows of one population by their fingerprint, in all its files: a hash and a place each, the cells are not kept. */
export type RowsSeen = Map<string, { readonly file: string; readonly line: number }>;
