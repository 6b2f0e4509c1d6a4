/** Beyond this the next addition of two safe integers might not be exact. */
const limit = 2 ** 52;

/** A sum of safe integers below 2⁵² each, exact whatever their number. */
export class ExactSum {
  #part = 0;
  #whole = 0n;

  add(value: number): void {
    this.#part += value;
    if (this.#part < limit && this.#part > -limit) return;
    this.#whole += BigInt(this.#part);
    this.#part = 0;
  }

  get value(): bigint {
    return this.#whole + BigInt(this.#part);
  }
}
