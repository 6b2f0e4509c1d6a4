import { GrowingNumbers } from './growing-numbers.ts';

/** Names are kept as numbers of 32 bits: how many bytes, then four bytes each; so many numbers in a piece. */
const chunkBits = 18;
const chunkSize = 2 ** chunkBits;
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
  /** In the last chunk. */
  #end = chunkSize;
  /** The name that is looked for, as it is kept. */
  #name = new Int32Array(32);
  #length = 0;

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
    this.#starts.set(number, this.#keep());
    if (4 * this.size > 3 * this.#slots.length) this.#grow();
    else this.#slots[slot] = inSlot(hash, number, this.#slots.length - 1);
    return number;
  }

  /** @returns the hash of the name */
  #take(bytes: Uint8Array, start: number, end: number): number {
    const length = 1 + Math.ceil((end - start) / 4);
    if (length > this.#name.length) this.#name = new Int32Array(2 * length);
    const name = this.#name;
    this.#length = length;
    let hash = end - start;
    name[0] = hash;
    for (let from = start, to = 1; from < end; from += 4, to += 1) {
      const four = from + 4 <= end ? fourBytes(bytes, from) : lastBytes(bytes, from, end);
      name[to] = four;
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

  #keep(): number {
    const length = this.#length;
    if (this.#end + length > chunkSize) {
      this.#chunks.push(new Int32Array(Math.max(chunkSize, length)));
      this.#end = 0;
    }
    const chunk = this.#chunks.at(-1);
    if (!chunk || this.#chunks.length > 2 ** (32 - chunkBits)) throw new RangeError('too many names');
    const start = this.#end;
    const name = this.#name;
    for (let at = 0; at < length; at += 1) chunk[start + at] = name[at] ?? 0;
    this.#end += length;
    return (this.#chunks.length - 1) * chunkSize + start;
  }

  #is(number: number): boolean {
    const place = this.#starts.get(number);
    const chunk = this.#chunks[place >>> chunkBits];
    const start = place & (chunkSize - 1);
    for (let at = 0; at < this.#length; at += 1) if (chunk?.[start + at] !== this.#name[at]) return false;
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

const fourBytes = (bytes: Uint8Array, at: number) =>
  (bytes[at] ?? 0) |
  ((bytes[at + 1] ?? 0) << 8) |
  ((bytes[at + 2] ?? 0) << 16) |
  ((bytes[at + 3] ?? 0) << 24);

function lastBytes(bytes: Uint8Array, start: number, end: number): number {
  let four = 0;
  for (let at = start; at < end; at += 1) four = (four << 8) | (bytes[at] ?? 0);
  return four;
}
