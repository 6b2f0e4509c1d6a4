/** Cuts bytes that are not packed into cases. */
export class PlainCases {
  readonly #length: number;
  readonly #onCase: (bytes: Buffer) => void;
  #rest: Buffer = Buffer.alloc(0);

  /** @param length  of a case, in bytes */
  constructor(length: number, onCase: (bytes: Buffer) => void) {
    this.#length = length;
    this.#onCase = onCase;
  }

  /** Whether the bytes so far end with a case. */
  get complete(): boolean {
    return this.#rest.length === 0;
  }

  push(chunk: Buffer): void {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    let at = 0;
    for (; at + this.#length <= bytes.length; at += this.#length) {
      this.#onCase(bytes.subarray(at, at + this.#length));
    }
    this.#rest = bytes.subarray(at);
  }
}
