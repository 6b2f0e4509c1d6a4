import { PlacedNames, type RowPlace, wholeName } from './placed-names.ts';
import { noGroup } from './respondent.ts';

/** Rows of one population by their fingerprint, in all its files: the cells are not kept. */
export class RowsSeen {
  readonly #met = new PlacedNames();

  /** @returns where a row of this fingerprint was met before; null where none was: then it is kept */
  meet(fingerprint: Int32Array, file: string, line: () => number): RowPlace | null {
    const { buffer, byteOffset, byteLength } = fingerprint;
    const bytes = wholeName(new Uint8Array(buffer, byteOffset, byteLength));
    const met = this.#met.size;
    const row = this.#met.add(bytes, { file, line: line() }, noGroup);
    return row < met ? this.#met.placeOf(row) : null;
  }
}
