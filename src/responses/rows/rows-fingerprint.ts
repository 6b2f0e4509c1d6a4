import type { AnswerGlance } from '../people/answer-glance.ts';
import { spread } from '../people/row-fingerprint.ts';
import type { ObservedRow } from './row-observer.ts';

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

  observe({ outcome, respondent: { group, levels }, name }: ObservedRow, answers: AnswerGlance): void {
    if (outcome !== 'used') return;
    const { bytes, start, end } = name();
    this.#rows += 1;
    for (const at of [0, 1] as const) {
      let hash = mixed(seeds[at] ^ answers.hash, group);
      for (let index = 0; index < levels.length; index += 1) hash = mixed(hash, levels[index] ?? 0);
      for (let byte = start; byte < end; byte += 1) hash = mixed(hash, bytes[byte] ?? 0);
      this.#sums[at] = (this.#sums[at] + spread(hash)) >>> 0;
      if (at === 0 && this.#different.size < mostDifferent) this.#different.add(hash);
    }
  }

  /** Null where there are too few rows, or too few different ones, to tell by. */
  get text(): string | null {
    if (this.#rows < fewestRows || this.#different.size < fewestDifferent) return null;
    return `${this.#rows} ${this.#sums.join(' ')}`;
  }
}

function mixed(hash: number, value: number): number {
  const product = Math.imul(hash ^ value, 0x01000193);
  return product ^ (product >>> 15);
}
