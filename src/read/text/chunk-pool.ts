/** Buffers to read chunks of a file into; those that are given back are used again. */
export class ChunkPool {
  readonly #chunkSize: number;
  readonly #free: ArrayBufferLike[] = [];
  readonly #lent = new WeakSet<Buffer>();

  /** @param chunkSize  bytes */
  constructor(chunkSize: number) {
    this.#chunkSize = chunkSize;
  }

  take(): Buffer {
    const bytes = this.#free.pop();
    return bytes ? Buffer.from(bytes) : Buffer.allocUnsafeSlow(this.#chunkSize);
  }

  /** The begin of a buffer, for somebody who may give it back. */
  lend(buffer: Buffer, length: number): Buffer {
    const chunk = buffer.subarray(0, length);
    this.#lent.add(chunk);
    return chunk;
  }

  /** No one may look at the chunk from now on; anything that was not lent is left alone. */
  giveBack(chunk: Buffer): void {
    if (this.#lent.delete(chunk)) this.#free.push(chunk.buffer);
  }
}
