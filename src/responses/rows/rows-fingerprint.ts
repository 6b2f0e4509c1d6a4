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
    let one = mixed(seeds[0] ^ answers.hash, group);
    let other = mixed(seeds[1] ^ answers.hash, group);
    for (let index = 0; index < levels.length; index += 1) {
      one = mixed(one, levels[index] ?? 0);
      other = mixed(other, levels[index] ?? 0);
    }
    for (let at = start; at < end; at += 1) {
      one = mixed(one, bytes[at] ?? 0);
      other = mixed(other, bytes[at] ?? 0);
    }
    this.#sums[0] = (this.#sums[0] + spread(one)) >>> 0;
    this.#sums[1] = (this.#sums[1] + spread(other)) >>> 0;
    if (this.#different.size < mostDifferent) this.#different.add(one);
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
