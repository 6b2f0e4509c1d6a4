import { GrowingNumbers } from './growing-numbers.ts';
import type { RowPlace } from './placed-names.ts';

const fewestSlots = 1024;
const slotSize = 4;

/** Rows of one population by their fingerprint, in all its files: a hash and a place each, the cells are not kept. */
export class RowsSeen {
  /** The three numbers of a fingerprint, and the number of its row and one more; 0 where there is none. */
  #slots = new Int32Array(slotSize * fewestSlots);
  #rows = 0;
  readonly #lines = new GrowingNumbers();
  readonly #files: { readonly file: string; readonly from: number }[] = [];

  /** @returns where a row of this fingerprint was met before; null where none was: then it is kept */
  meet(fingerprint: Int32Array, file: string, line: () => number): RowPlace | null {
    const at = this.#slotOf(fingerprint, 0);
    const known = this.#slots[at + 3] ?? 0;
    if (known !== 0) return this.#placeOf(known - 1);
    this.#slots.set(fingerprint, at);
    if (this.#files.at(-1)?.file !== file) this.#files.push({ file, from: this.#rows });
    this.#lines.set(this.#rows, line());
    this.#rows += 1;
    this.#slots[at + 3] = this.#rows;
    if (this.#rows * 2 * slotSize > this.#slots.length) this.#grow();
    return null;
  }

  #placeOf(row: number): RowPlace {
    const file = this.#files.findLast(({ from }) => from <= row)?.file ?? '';
    return { file, line: this.#lines.get(row) };
  }

  /** Where the numbers stand, or may stand. */
  #slotOf(numbers: Int32Array, from: number): number {
    const [first, second, third] = [numbers[from], numbers[from + 1], numbers[from + 2]];
    const last = this.#slots.length - slotSize;
    for (let at = ((first ?? 0) * slotSize) & last; ; at = (at + slotSize) & last) {
      const slots = this.#slots;
      if (slots[at + 3] === 0) return at;
      if (slots[at] === first && slots[at + 1] === second && slots[at + 2] === third) return at;
    }
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(2 * before.length);
    for (let from = 0; from < before.length; from += slotSize)
      if (before[from + 3] !== 0)
        this.#slots.set(before.subarray(from, from + slotSize), this.#slotOf(before, from));
  }
}
