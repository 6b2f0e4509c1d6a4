import { GrowingNumbers } from './growing-numbers.ts';
import { NameTable } from './name-table.ts';
import { noGroup } from './respondent.ts';

/** A name among other bytes. */
export interface NameBytes {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

export const wholeName = (bytes: Uint8Array): NameBytes => ({ bytes, start: 0, end: bytes.length });

/** Where a row stands. */
export interface RowPlace {
  readonly file: string;
  readonly line: number;
}

/** Beside the number of the file: eight binary digits for the group, and whether there are rows in several. */
const fileShift = 9;
const groupShift = 1;
const mostFiles = 2 ** 23;

/** Names, and where each was met first: 8 bytes a name beside those of its table. */
export class PlacedNames {
  readonly #names = new NameTable();
  readonly #lines = new GrowingNumbers();
  readonly #others = new GrowingNumbers();
  readonly #files: string[] = [];

  get size(): number {
    return this.#names.size;
  }

  /** @returns the number of the name; −1 where it was not met */
  find(bytes: Uint8Array, start = 0, end = bytes.length): number {
    return this.#names.find(bytes, start, end);
  }

  /**
   * Adds a name, unless it was met.
   *
   * @param place  null where no one knows
   * @returns the number of the name: `size` as it was before where it is new
   */
  add(name: NameBytes, place: RowPlace | null, group: number): number {
    const met = this.size;
    const number = this.#names.add(name.bytes, name.start, name.end);
    if (number < met) return number;
    if (place && this.#files.at(-1) !== place.file) this.#files.push(place.file);
    if (this.#files.length > mostFiles) throw new RangeError('too many files');
    this.#lines.set(number, place?.line ?? 0);
    this.#others.set(number, ((this.#files.length - 1) << fileShift) | ((group - noGroup) << groupShift));
    return number;
  }

  /** Where the name was met first; null where no one knows. */
  placeOf(number: number): RowPlace | null {
    const line = this.#lines.get(number);
    return line === 0 ? null : { file: this.#files[this.#others.get(number) >>> fileShift] ?? '', line };
  }

  /** The first group in which the name was met. */
  groupOf(number: number): number {
    return ((this.#others.get(number) >>> groupShift) & 0xff) + noGroup;
  }

  setGroup(number: number, group: number): void {
    const others = this.#others.get(number);
    this.#others.set(number, (others & ~(0xff << groupShift)) | ((group - noGroup) << groupShift));
  }

  /** Whether the name has rows in several groups. */
  isInSeveral(number: number): boolean {
    return (this.#others.get(number) & 1) === 1;
  }

  setInSeveral(number: number): void {
    this.#others.set(number, this.#others.get(number) | 1);
  }
}
