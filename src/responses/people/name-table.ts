import { GrowingNumbers } from './growing-numbers.ts';

const chunkBits = 20;
const chunkSize = 2 ** chunkBits;
const fewestSlots = 1024;

/**
 * Names by their bytes, each once, under the numbers 0, 1, 2, …: a name takes its bytes and some 15 more. Those whose hashes
 * are the same are compared byte by byte.
 */
export class NameTable {
  /** How many different names there are. */
  size = 0;
  /** The number of a name and one more, by the hash; 0 where none is. */
  #slots = new Uint32Array(fewestSlots);
  readonly #hashes = new GrowingNumbers();
  /** Where each name is kept. */
  readonly #starts = new GrowingNumbers();
  readonly #chunks: Uint8Array[] = [];
  /** In the last chunk. */
  #end = chunkSize;

  /** @returns the number of the name; −1 where it is not there */
  find(bytes: Uint8Array, start: number, end: number): number {
    return (this.#slots[this.#slotOf(bytes, start, end, hashOf(bytes, start, end))] ?? 0) - 1;
  }

  /** @returns the number of the name: `size` as it was before where the name is new */
  add(bytes: Uint8Array, start: number, end: number): number {
    const hash = hashOf(bytes, start, end);
    const slot = this.#slotOf(bytes, start, end, hash);
    const known = this.#slots[slot] ?? 0;
    if (known !== 0) return known - 1;
    const number = this.size;
    this.size += 1;
    this.#slots[slot] = this.size;
    this.#hashes.set(number, hash);
    this.#starts.set(number, this.#keep(bytes, start, end));
    if (4 * this.size > 3 * this.#slots.length) this.#grow();
    return number;
  }

  /** The slot of the name, or the free one for it. */
  #slotOf(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const found = this.#slots[slot] ?? 0;
      if (found === 0) return slot;
      if (this.#hashes.get(found - 1) === hash && this.#is(found - 1, bytes, start, end)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  /** Keeps the bytes of a name behind how many they are: seven binary digits a byte, the last of which is below 128. */
  #keep(bytes: Uint8Array, start: number, end: number): number {
    const length = end - start;
    if (this.#end + length + 5 > chunkSize) {
      this.#chunks.push(new Uint8Array(Math.max(chunkSize, length + 5)));
      this.#end = 0;
    }
    const chunk = this.#chunks.at(-1);
    if (!chunk || this.#chunks.length > 2 ** (32 - chunkBits)) throw new RangeError('too many names');
    const at = this.#end;
    for (let rest = length; ; rest >>>= 7) {
      chunk[this.#end] = rest > 127 ? 128 | (rest & 127) : rest;
      this.#end += 1;
      if (rest <= 127) break;
    }
    for (let from = start; from < end; from += 1, this.#end += 1) chunk[this.#end] = bytes[from] ?? 0;
    return (this.#chunks.length - 1) * chunkSize + at;
  }

  #is(number: number, bytes: Uint8Array, start: number, end: number): boolean {
    const place = this.#starts.get(number);
    const chunk = this.#chunks[place >>> chunkBits];
    if (!chunk) return false;
    let at = place & (chunkSize - 1);
    for (let rest = end - start; ; rest >>>= 7) {
      if (chunk[at] !== (rest > 127 ? 128 | (rest & 127) : rest)) return false;
      at += 1;
      if (rest <= 127) break;
    }
    for (let from = start; from < end; from += 1, at += 1) if (chunk[at] !== bytes[from]) return false;
    return true;
  }

  #grow(): void {
    const slots = new Uint32Array(2 * this.#slots.length);
    for (let number = 0; number < this.size; number += 1) {
      let slot = this.#hashes.get(number) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}

/** FNV-1a, its bits mixed at the end. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 15)) >>> 0;
}
