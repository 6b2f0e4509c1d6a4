/** As in kernel/compile-kernel.ts: 256 MB, of which is taken what is used. */
const mostPages = 4096;

/** The memory of one kernel, filled from the bottom; several threads may have it. */
export class KernelMemory {
  readonly memory = new WebAssembly.Memory({ initial: 1, maximum: mostPages, shared: true });
  /** The first bytes stay free for what the compiler puts there. */
  #end = 1024;

  /** @returns where the bytes stand */
  bytes(content: Uint8Array): number {
    const at = this.#take(content.length);
    new Uint8Array(this.memory.buffer).set(content, at);
    return at;
  }

  /** Whole numbers of 32 bits. */
  ints(content: ArrayLike<number>): number {
    const at = this.#take(4 * content.length);
    new Int32Array(this.memory.buffer, at, content.length).set(content);
    return at;
  }

  /** Whole numbers of 16 bits. */
  shorts(content: ArrayLike<number>): number {
    const at = this.#take(2 * content.length);
    new Int16Array(this.memory.buffer, at, content.length).set(content);
    return at;
  }

  /** So many bytes, all 0. */
  room(length: number): number {
    return this.#take(length);
  }

  #take(length: number): number {
    const at = Math.ceil(this.#end / 16) * 16;
    this.#end = at + length;
    const pages = Math.ceil((this.#end - this.memory.buffer.byteLength) / 65536);
    if (pages > 0) this.memory.grow(pages);
    return at;
  }
}
