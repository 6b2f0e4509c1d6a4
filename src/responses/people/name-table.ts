import { GrowingNumbers } from './growing-numbers.ts';

/** Names are kept as numbers of 32 bits: how many bytes, then four bytes each; so many numbers in a piece. */
const chunkBits = 18;
const chunkSize = 2 ** chunkBits;
const mostChunks = 2 ** (32 - chunkBits);
const fewestSlots = 1024;

/** Names by their bytes, each once, under the numbers 0, 1, 2, …: a name takes its bytes and some 20 more. */
export class NameTable {
  /** How many different names there are. */
  size = 0;
  /**
   * By the low bits of its hash, or behind, a name: the high bits of the hash, and in place of the low ones the number of the name
   * and one more; 0 where none is. Names are compared only where the high bits are the same, too.
   */
  #slots = new Int32Array(fewestSlots);
  readonly #hashes = new GrowingNumbers();
  /** Where each name is kept. */
  readonly #starts = new GrowingNumbers();
  readonly #chunks: Int32Array[] = [];
  /** The last chunk, and where its names end; behind them stands the name that is looked for. */
  #chunk = new Int32Array(0);
  #end = 0;
  /** Of the name that is looked for, as it is kept. */
  #length = 0;
  /** Where it was, which mostly holds the next one, too. */
  #bytes: Uint8Array = new Uint8Array(0);
  #view: DataView = new DataView(this.#bytes.buffer);

  /** @returns the number of the name; −1 where it is not there */
  find(bytes: Uint8Array, start: number, end: number): number {
    return this.#numberAt(this.#slotOf(this.#take(bytes, start, end)));
  }

  /** @returns the number of the name: `size` as it was before where the name is new */
  add(bytes: Uint8Array, start: number, end: number): number {
    const hash = this.#take(bytes, start, end);
    const slot = this.#slotOf(hash);
    const known = this.#numberAt(slot);
    if (known !== -1) return known;
    const number = this.size;
    this.size += 1;
    this.#hashes.set(number, hash);
    this.#starts.set(number, (this.#chunks.length - 1) * chunkSize + this.#end);
    this.#end += this.#length;
    if (4 * this.size > 3 * this.#slots.length) this.#grow();
    else this.#slots[slot] = inSlot(hash, number, this.#slots.length - 1);
    return number;
  }

  /** @returns the hash of the name */
  #take(bytes: Uint8Array, start: number, end: number): number {
    this.#makeRoom(1 + Math.ceil((end - start) / 4));
    if (bytes !== this.#bytes) {
      this.#bytes = bytes;
      this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    }
    const view = this.#view;
    const chunk = this.#chunk;
    let to = this.#end;
    let hash = end - start;
    chunk[to] = hash;
    for (let from = start; from < end; from += 4) {
      const four = from <= end - 4 ? view.getInt32(from, true) : lastBytes(view, from, end);
      to += 1;
      chunk[to] = four;
      hash = Math.imul(hash ^ four, 0x2c1b3c6d);
      hash ^= hash >>> 15;
    }
    return Math.imul(hash, 0x297a2d39) ^ (hash >>> 16);
  }

  #numberAt(slot: number): number {
    return ((this.#slots[slot] ?? 0) & (this.#slots.length - 1)) - 1;
  }

  /** The slot of the name, or the free one for it. */
  #slotOf(hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const there = this.#slots[slot] ?? 0;
      if (there === 0) return slot;
      if (((there ^ hash) & ~mask) === 0 && this.#is((there & mask) - 1)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  /** For the name that is looked for. */
  #makeRoom(length: number): void {
    this.#length = length;
    // Each name begins among the first of them.
    if (this.#end + length <= (this.#end > 0 ? chunkSize : this.#chunk.length)) return;
    if (this.#chunks.length === mostChunks) throw new RangeError('too many names');
    this.#chunk = new Int32Array(Math.max(chunkSize, length));
    this.#chunks.push(this.#chunk);
    this.#end = 0;
  }

  #is(number: number): boolean {
    const place = this.#starts.get(number);
    const known = this.#chunks[place >>> chunkBits];
    const from = place & (chunkSize - 1);
    for (let at = 0; at < this.#length; at += 1)
      if (known?.[from + at] !== this.#chunk[this.#end + at]) return false;
    return true;
  }

  #grow(): void {
    const slots = new Int32Array(2 * this.#slots.length);
    const mask = slots.length - 1;
    for (let number = 0; number < this.size; number += 1) {
      const hash = this.#hashes.get(number);
      let slot = hash & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = inSlot(hash, number, mask);
    }
    this.#slots = slots;
  }
}

const inSlot = (hash: number, number: number, mask: number) => (hash & ~mask) | (number + 1);

function lastBytes(view: DataView, start: number, end: number): number {
  let four = 0;
  for (let at = start; at < end; at += 1) four = (four << 8) | view.getUint8(at);
  return four;
}
