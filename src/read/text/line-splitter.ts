import type { Encoding } from '../data-table.ts';

const newline = 0x0a;
const carriageReturn = 0x0d;
/** So that chunks of one size need room once. */
const spare = 64 * 1024;
const noBytes: Buffer = Buffer.alloc(0);

/** Cuts bytes that arrive in chunks behind line ends (LF, CRLF or CR), never within one. */
export class LineSplitter {
  readonly #unit: 1 | 2;
  /** Which byte of a unit holds ASCII. */
  readonly #low: 0 | 1;
  /** The begin of a line that has not ended. */
  #line: Buffer[] = [];
  /** Where lines are put together. */
  #lines: Buffer = noBytes;
  /** The last bytes, where the next ones decide: half a unit, or a CR that may belong to a CRLF. */
  #undecided: Buffer = Buffer.alloc(0);
  /** Bytes of the line that has not ended. */
  heldBytes = 0;

  /** @param encoding  UTF-16 has units of two bytes; anything else has ASCII in single bytes */
  constructor(encoding: Encoding | null) {
    this.#unit = encoding === 'utf-16le' || encoding === 'utf-16be' ? 2 : 1;
    this.#low = encoding === 'utf-16be' ? 1 : 0;
  }

  /**
   * Keeps nothing of the chunk.
   *
   * @returns the whole lines there are now, which stand until the next call; empty where no further line has ended
   */
  push(chunk: Buffer): Buffer {
    const all = this.#undecided.length > 0 ? Buffer.concat([this.#undecided, chunk]) : chunk;
    let decided = all.length - (all.length % this.#unit);
    if (this.#unitAt(all, decided - this.#unit) === carriageReturn) decided -= this.#unit;
    this.#undecided = Buffer.from(all.subarray(decided));
    const end = this.#lastLineEnd(all.subarray(0, decided));
    const lines = end === 0 ? noBytes : this.#joined(all.subarray(0, end));
    this.#line.push(Buffer.from(all.subarray(end, decided)));
    this.heldBytes += decided - end;
    return lines;
  }

  /** @returns what stands behind the last line end; at most one line */
  rest(): Buffer {
    return this.#joined(this.#undecided);
  }

  #joined(last: Buffer): Buffer {
    if (this.heldBytes === 0) return last;
    const length = this.heldBytes + last.length;
    if (this.#lines.length < length) this.#lines = Buffer.allocUnsafeSlow(length + spare);
    let end = 0;
    for (const part of [...this.#line, last]) end += part.copy(this.#lines, end);
    this.#line = [];
    this.heldBytes = 0;
    return this.#lines.subarray(0, end);
  }

  /** Where the last line ends, 0 where none does. Bytes behind a CR are there, so that every CR ends one. */
  #lastLineEnd(bytes: Buffer): number {
    if (this.#unit === 1) return bytes.lastIndexOf(newline) + 1 || bytes.lastIndexOf(carriageReturn) + 1;
    for (let at = bytes.length - 2; at >= 0; at -= 2) {
      const unit = this.#unitAt(bytes, at);
      if (unit === newline || unit === carriageReturn) return at + 2;
    }
    return 0;
  }

  #unitAt(bytes: Buffer, at: number): number | undefined {
    if (this.#unit === 1) return bytes[at];
    return bytes[at + 1 - this.#low] === 0 ? bytes[at + this.#low] : undefined;
  }
}
