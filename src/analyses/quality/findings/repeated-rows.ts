import { GrowingNumbers } from '../../../responses/people/growing-numbers.ts';
import type { RowPlace } from '../../../responses/people/placed-names.ts';

/** Rows are compared part by part, so that those that are compared stand close together in memory. */
const partBits = 6;
/** Of each row the three numbers of its fingerprint, and its own. */
const recordSize = 4;

interface Part {
  records: Int32Array;
  end: number;
}

/** Rows of one population by their fingerprint, in all its files, of which it is told at the end which are alike. */
export class RepeatedRows {
  /** How many rows there are: each has its place among them as its number. */
  size = 0;
  readonly #parts = Array.from(
    { length: 2 ** partBits },
    (): Part => ({ records: new Int32Array(16 * recordSize), end: 0 }),
  );
  readonly #lines = new GrowingNumbers();
  readonly #files: { readonly file: string; readonly from: number }[] = [];
  #first: Uint32Array | null = null;

  add(fingerprint: Int32Array, { file, line }: RowPlace): void {
    const [first = 0, second = 0, third = 0] = fingerprint;
    const part = this.#parts[first >>> (32 - partBits)];
    if (!part) return;
    if (part.end === part.records.length) {
      const grown = new Int32Array(2 * part.end);
      grown.set(part.records);
      part.records = grown;
    }
    const { records, end } = part;
    records[end] = first;
    records[end + 1] = second;
    records[end + 2] = third;
    records[end + 3] = this.size;
    part.end += recordSize;
    if (this.#files.at(-1)?.file !== file) this.#files.push({ file, from: this.size });
    this.#lines.set(this.size, line);
    this.size += 1;
  }

  placeOf(row: number): RowPlace {
    const file = this.#files.findLast(({ from }) => from <= row)?.file ?? '';
    return { file, line: this.#lines.get(row) };
  }

  /** The first row with the fingerprint of a row, which may be itself; asked when all rows are there. */
  firstLike(row: number): number {
    this.#first ??= this.#firstRows();
    return this.#first[row] ?? row;
  }

  #firstRows(): Uint32Array {
    const firstRows = new Uint32Array(this.size);
    for (const { records, end } of this.#parts) {
      // Where a record begins, and one more; 0 where there is none.
      const slots = new Int32Array(2 ** Math.ceil(Math.log2(end / 2)));
      for (let at = 0; at < end; at += recordSize) {
        let slot = (records[at + 1] ?? 0) & (slots.length - 1);
        while (slots[slot] !== 0 && !areAlike(records, (slots[slot] ?? 0) - 1, at))
          slot = (slot + 1) & (slots.length - 1);
        slots[slot] ||= at + 1;
        firstRows[records[at + 3] ?? 0] = records[(slots[slot] ?? 0) + 2] ?? 0;
      }
    }
    return firstRows;
  }
}

function areAlike(records: Int32Array, one: number, other: number): boolean {
  for (let word = 0; word < 3; word += 1) if (records[one + word] !== records[other + word]) return false;
  return true;
}
