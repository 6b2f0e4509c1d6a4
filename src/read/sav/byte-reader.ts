import { cutShort, damagedSav } from './refusals.ts';

/** Of all that stands before the cases; it is held in memory. */
const dictionaryBytes = 32 * 1024 * 1024;

/** Takes bytes from a stream, so many at a time. */
export class ByteReader {
  readonly #chunks: AsyncGenerator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);
  /** How many bytes have been taken. */
  position = 0;

  constructor(chunks: AsyncGenerator<Buffer>) {
    this.#chunks = chunks;
  }

  /**
   * @param limit  up to which position bytes may be taken
   * @throws Refusal when there are fewer
   */
  async take(length: number, limit = dictionaryBytes): Promise<Buffer> {
    if (length < 0 || this.position + length > limit) throw damagedSav('a length that cannot be');
    const chunks = [this.#rest];
    let available = this.#rest.length;
    while (available < length) {
      const { done, value } = await this.#chunks.next();
      if (done) throw cutShort(0, null);
      chunks.push(value);
      available += value.length;
    }
    const bytes = chunks.length === 1 ? this.#rest : Buffer.concat(chunks);
    this.#rest = bytes.subarray(length);
    this.position += length;
    return bytes.subarray(0, length);
  }

  /** All that has not been taken. */
  async *rest(): AsyncGenerator<Buffer> {
    yield this.#rest;
    yield* this.#chunks;
  }
}
