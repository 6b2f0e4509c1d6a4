import { transcode } from 'node:buffer';

const loneSurrogate = /\p{Surrogate}/u;
/** A byte that UTF-8 does not have. */
const broken = Buffer.of(0xff);

/** Turns UTF-16 that arrives in chunks into UTF-8, and what is no character there into what is none in UTF-8. */
export class Utf16ToUtf8 {
  readonly #isBig: boolean;
  /** The begin of a character that goes on in the next chunk. */
  #rest: Buffer = Buffer.alloc(0);

  constructor(encoding: 'utf-16le' | 'utf-16be') {
    this.#isBig = encoding === 'utf-16be';
  }

  push(chunk: Buffer): Buffer {
    const bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
    let end = bytes.length - (bytes.length % 2);
    const high = bytes[end - (this.#isBig ? 2 : 1)] ?? 0;
    if ((high & 0xfc) === 0xd8) end -= 2;
    this.#rest = Buffer.from(bytes.subarray(end));
    const units = this.#isBig ? Buffer.from(bytes.subarray(0, end)).swap16() : bytes.subarray(0, end);
    try {
      return transcode(units, 'utf16le', 'utf8');
    } catch {
      const [first = '', ...others] = units.toString('utf16le').split(loneSurrogate);
      return Buffer.concat([Buffer.from(first), ...others.flatMap((text) => [broken, Buffer.from(text)])]);
    }
  }

  /** What stands behind the last whole character. */
  rest(): Buffer {
    return this.#rest.length > 0 ? broken : this.#rest;
  }
}
