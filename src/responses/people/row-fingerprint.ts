import type { Columns } from '../columns/find-columns.ts';
import { isRecorded, recordedColumns } from './recorded-columns.ts';

const seeds = [0x2545f491, 0x1f123bb5, 0x5bd1e995] as const;
/** Stands behind each cell: no character has this code. */
const endOfCell = 0x10000;

export type ComparedColumns = Pick<
  Columns,
  'header' | 'respondent' | 'answers' | 'group' | 'characteristics'
>;

interface ComparedColumn {
  /** What its name makes of the seeds. */
  readonly name: Int32Array;
  readonly used: boolean;
}

/**
 * What identifies the rows of one file by their cells, apart from the respondent's and those that a form service records:
 * equal for equal cells under equal column names, whatever the order of the columns. It is the sum of what each cell adds, so
 * that what a text adds need be known once only.
 */
export class RowFingerprint {
  /** The columns that are not compared. */
  readonly #leftOut: Set<number>;
  readonly #header: Columns['header'];
  readonly #columns = new Map<number, ComparedColumn>();
  readonly #cell = new Int32Array(seeds.length);
  readonly #sum = new Int32Array(seeds.length);

  constructor(columns: ComparedColumns) {
    const { header, respondent, answers, group, characteristics } = columns;
    const recorded = recordedColumns(columns);
    const used = new Set([...answers, group, ...characteristics].map((column) => column?.position));
    this.#header = header;
    this.#leftOut = new Set([...recorded].filter((position) => position !== respondent?.position));
    const named = new Map<string, number>();
    for (const [position, { name }] of header.entries()) {
      if (position === respondent?.position || recorded.has(position)) continue;
      const times = named.get(name) ?? 0;
      named.set(name, times + 1);
      const ofName = new Int32Array(seeds);
      mix(ofName, name);
      if (times > 0) mix(ofName, String(times));
      this.#columns.set(position, { name: ofName, used: used.has(position) });
    }
  }

  /** The columns that are compared. */
  get positions(): readonly number[] {
    return [...this.#columns.keys()];
  }

  /**
   * 96 binary digits: by chance alone, two of a billion rows agree with a probability of 10⁻¹¹.
   *
   * @returns the same array each time
   */
  of(cells: readonly string[]): Int32Array {
    const sum = this.#sum.fill(0);
    for (const position of this.#columns.keys()) {
      const cell = this.ofCell(position, cells[position] ?? '');
      for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + (cell[at] ?? 0);
    }
    return sum;
  }

  /** What a cell adds to the sum; nothing in a column that is not compared. @returns the same array each time */
  ofCell(position: number, text: string): Int32Array {
    const column = this.#columns.get(position);
    if (!column) return this.#cell.fill(0);
    const cell = text.trim();
    const leftOut = !column.used && isRecorded(cell);
    if (leftOut) this.#leftOut.add(position);
    this.#cell.set(column.name);
    mix(this.#cell, leftOut ? '' : cell);
    return this.#cell;
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
  state[0] = spread(first);
  state[1] = spread(second);
  state[2] = spread(third);
}

/** Lets every bit depend on every other, so that sums differ by chance. Source: Appleby (2011), MurmurHash3, `fmix32` */
export function spread(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
