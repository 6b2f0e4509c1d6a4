/**
 * Random numbers that are the same for the same seed on every engine: integer and additive arithmetic only, no
 * `Math.log` or `Math.cos`, whose last bits differ.
 *
 * Source: mulberry32, Tommy Ettinger (2017), public domain, a 32-bit generator that passes gjrand.
 */
export class SeededRandom {
  #state: number;

  /** @param seed  its lowest 32 bits count */
  constructor(seed: number) {
    this.#state = seed | 0;
  }

  /** 32 random bits: 0 ≤ whole number < 2³². */
  word(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }

  /** 0 ≤ x < 1. */
  uniform(): number {
    return this.word() / 2 ** 32;
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.uniform();
  }

  /** low ≤ integer ≤ high. */
  integer(low: number, high: number): number {
    return low + Math.floor((high - low + 1) * this.uniform());
  }

  /** About normal with mean 0 and SD 1, within ±6: the sum of twelve uniforms (Irwin–Hall). */
  normal(): number {
    let sum = -6;
    for (let draw = 0; draw < 12; draw++) sum += this.uniform();
    return sum;
  }

  /** @returns undefined from an empty list only */
  pick<T>(values: readonly T[]): T | undefined {
    return values[this.integer(0, values.length - 1)];
  }

  /** Source: Durstenfeld (1964), algorithm 235. */
  shuffled<T>(values: readonly T[]): T[] {
    const shuffled = [...values];
    for (let last = shuffled.length - 1; last > 0; last--) {
      const other = this.integer(0, last);
      [shuffled[last], shuffled[other]] = [shuffled[other] as T, shuffled[last] as T];
    }
    return shuffled;
  }
}
