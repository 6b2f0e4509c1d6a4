const zero = 0x30;
const nine = 0x39;
const mostDigits = 9;
const chunkBits = 16;
/** A list takes some 64 bytes a name, a chunk 8 kB; so many are no matter. */
const namesOfChunk = 128;
const fewChunks = 128;

/**
 * Names such as `U0042`: ASCII letters and signs, then a number. A bit for each number, so that millions of respondents
 * take less memory than a list of their names.
 */
export class NumberedNames {
  readonly #sets = new Map<string, Map<number, Uint32Array>>();
  /** The prefix of the last name, which most names share. */
  #prefix: Uint8Array = new Uint8Array(0);
  #digits = -1;
  #set: Map<number, Uint32Array> = new Map();
  /** Where the last number was kept. */
  #chunk: Uint32Array = new Uint32Array(0);
  #chunkNumber = -1;
  #size = 0;
  #chunks = 0;

  /** Whether a list of these names would take less memory. */
  get isSparse(): boolean {
    return this.#chunks > fewChunks + this.#size / namesOfChunk;
  }

  /** @returns whether the name is new; null for a name of another kind, which is not kept */
  add(bytes: Uint8Array, start: number, end: number): boolean | null {
    let first = end;
    let number = 0;
    for (let place = 1; first > start; first -= 1, place *= 10) {
      const byte = bytes[first - 1] ?? 0;
      if (byte < zero || byte > nine) break;
      number += (byte - zero) * place;
    }
    const digits = end - first;
    if (digits === 0 || digits > mostDigits) return null;
    // 7 and 007 are two names.
    const padded = bytes[first] === zero ? digits : 0;
    if (!this.#isLast(bytes, start, first, padded) && !this.#choose(bytes, start, first, padded)) return null;
    const isNew = this.#addNumber(number);
    if (isNew) this.#size += 1;
    return isNew;
  }

  /** Whether a whole number without zeros before it is a name that was added. */
  hasNumber(text: string): boolean {
    if (text.length > mostDigits) return false;
    const number = Number(text);
    const chunk = this.#sets.get(number === 0 ? '1 ' : '0 ')?.get(number >>> chunkBits);
    const word = chunk?.[(number & (2 ** chunkBits - 1)) >>> 5] ?? 0;
    return ((word >>> (number & 31)) & 1) === 1;
  }

  /** Every name that was added. */
  *names(): Generator<Buffer> {
    for (const [key, set] of this.#sets) {
      const [padded = '', ...prefix] = key.split(' ');
      for (const [chunkNumber, words] of set)
        for (const [word, bits] of words.entries())
          for (let bit = 0; bit < 32 && bits >>> bit > 0; bit += 1) {
            if (((bits >>> bit) & 1) === 0) continue;
            const number = String(chunkNumber * 2 ** chunkBits + 32 * word + bit);
            yield Buffer.from(prefix.join(' ') + number.padStart(Number(padded), '0'));
          }
    }
  }

  #addNumber(number: number): boolean {
    if (number >>> chunkBits !== this.#chunkNumber) this.#chooseChunk(number >>> chunkBits);
    const word = (number & (2 ** chunkBits - 1)) >>> 5;
    const bit = 1 << (number & 31);
    const there = this.#chunk[word] ?? 0;
    this.#chunk[word] = there | bit;
    return (there & bit) === 0;
  }

  #chooseChunk(chunkNumber: number): void {
    const known = this.#set.get(chunkNumber);
    if (!known) this.#chunks += 1;
    this.#chunk = known ?? new Uint32Array(2 ** (chunkBits - 5));
    this.#set.set(chunkNumber, this.#chunk);
    this.#chunkNumber = chunkNumber;
  }

  #isLast(bytes: Uint8Array, start: number, first: number, padded: number): boolean {
    const prefix = this.#prefix;
    if (padded !== this.#digits || first - start !== prefix.length) return false;
    for (let at = 0; at < prefix.length; at += 1) if (bytes[start + at] !== prefix[at]) return false;
    return true;
  }

  #choose(bytes: Uint8Array, start: number, first: number, padded: number): boolean {
    const prefix = Buffer.from(bytes.subarray(start, first));
    if (prefix.some((byte) => byte <= 0x20 || byte > 0x7e)) return false;
    const key = `${padded} ${prefix.toString('latin1')}`;
    this.#set = this.#sets.get(key) ?? new Map();
    this.#sets.set(key, this.#set);
    this.#prefix = prefix;
    this.#digits = padded;
    this.#chunkNumber = -1;
    return true;
  }
}
