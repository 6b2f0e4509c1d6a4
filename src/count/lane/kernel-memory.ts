/** As in kernel/compile-kernel.ts: 256 MB, of which is taken what is used. */
const mostPages = 4096;

/** From here on texts are no longer kept. */
const full = 64 * 1024 * 1024;

/** The memory of one kernel, filled from the bottom. Views of it hold until it grows. */
export class KernelMemory {
  readonly memory = new WebAssembly.Memory({ initial: 1, maximum: mostPages });
  /** The first bytes stay free for what the compiler puts there. */
  #end = 1024;
  /** All of it, as it is now: bytes, and whole numbers of 32 and 16 bits. */
  all = Buffer.from(this.memory.buffer);
  int32 = new Int32Array(this.memory.buffer);
  int16 = new Int16Array(this.memory.buffer);

  /** @returns where the bytes stand */
  bytes(content: Uint8Array): number {
    const at = this.room(content.length);
    this.all.set(content, at);
    return at;
  }

  /** Whole numbers of 32 bits. */
  ints(content: ArrayLike<number>): number {
    const at = this.room(4 * content.length);
    this.int32.set(content, at / 4);
    return at;
  }

  /** Whole numbers of 16 bits. */
  shorts(content: ArrayLike<number>): number {
    const at = this.room(2 * content.length);
    this.int16.set(content, at / 2);
    return at;
  }

  /** So many counts. */
  counts(at: number, length: number): Uint32Array {
    return new Uint32Array(this.memory.buffer, at, length);
  }

  get isFull(): boolean {
    return this.#end > full;
  }

  /** So many bytes, all 0. */
  room(length: number): number {
    const at = Math.ceil(this.#end / 16) * 16;
    this.#end = at + length;
    const pages = Math.ceil((this.#end - this.memory.buffer.byteLength) / 65536);
    if (pages > 0) {
      this.memory.grow(pages);
      this.all = Buffer.from(this.memory.buffer);
      this.int32 = new Int32Array(this.memory.buffer);
      this.int16 = new Int16Array(this.memory.buffer);
    }
    return at;
  }
}
