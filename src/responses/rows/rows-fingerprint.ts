import type { Columns } from '../columns/find-columns.ts';
import type { ObservedRow } from './row-target.ts';

const fewestRows = 10;
/** Below so many different rows, two files may well have the same by chance. */
const fewestDifferent = 5;
const mostDifferent = 64;
const seeds = [0x811c9dc5, 0x2545f491] as const;

/**
 * What the used rows of a file say by the codebook's columns, whatever their order, the format of the file and its other
 * columns. Two sums of hashes of 32 bits each: memory does not grow with the rows.
 */
export class RowsFingerprint {
  readonly #sums: [number, number] = [0, 0];
  readonly #different = new Set<number>();
  #rows = 0;

  observe({ outcome, cells, respondent }: ObservedRow, columns: Columns): void {
    if (outcome !== 'used') return;
    const name = columns.respondent ? (cells[columns.respondent.position] ?? '').trim() : '';
    this.#rows += 1;
    for (const at of [0, 1] as const) {
      let hash: number = seeds[at];
      const mix = (value: number) => {
        hash = Math.imul(hash ^ value, 0x01000193 + 2 * at);
        hash ^= hash >>> 15;
      };
      for (const answer of respondent.answers) mix(answer);
      mix(respondent.group);
      for (const level of respondent.levels) mix(level);
      for (let index = 0; index < name.length; index += 1) mix(name.charCodeAt(index));
      this.#sums[at] = (this.#sums[at] + hash) >>> 0;
      if (at === 0 && this.#different.size < mostDifferent) this.#different.add(hash);
    }
  }

  /** Null where there are too few rows, or too few different ones, to tell by. */
  get text(): string | null {
    if (this.#rows < fewestRows || this.#different.size < fewestDifferent) return null;
    return `${this.#rows} ${this.#sums.join(' ')}`;
  }
}
