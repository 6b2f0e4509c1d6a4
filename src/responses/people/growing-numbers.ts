const blockBits = 14;
const block = 2 ** blockBits;

/** Whole numbers of 32 bits under 0, 1, 2, …, in blocks: to grow, nothing is copied. */
export class GrowingNumbers {
  readonly #blocks: Uint32Array[] = [];

  get(at: number): number {
    return this.#blocks[at >>> blockBits]?.[at & (block - 1)] ?? 0;
  }

  /** @param at  one that is there, or the next one */
  set(at: number, value: number): void {
    const known = this.#blocks[at >>> blockBits];
    if (known) known[at & (block - 1)] = value;
    else this.#blocks.push(new Uint32Array(block).fill(value, 0, 1));
  }
}
