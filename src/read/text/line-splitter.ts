import { carriageReturn, newline } from './line-ends.ts';

/** So that chunks of one size need room once. */
const spare = 64 * 1024;
const noBytes: Buffer = Buffer.alloc(0);

/** Cuts bytes that arrive in chunks behind line ends (LF, CRLF or CR), never within one; ASCII stands in single bytes. */
export class LineSplitter {
  /** The begin of a line that has not ended. */
  #line: Buffer[] = [];
  /** Where lines are put together. */
  #lines: Buffer = noBytes;
  /** A CR that may belong to a CRLF. */
  #undecided: Buffer = noBytes;
  /** Bytes of the line that has not ended. */
  heldBytes = 0;

  /**
   * Keeps nothing of the chunk.
   *
   * @returns the whole lines there are now, which stand until the next call; empty where no further line has ended
   */
  push(chunk: Buffer): Buffer {
    const all = this.#undecided.length > 0 ? Buffer.concat([this.#undecided, chunk]) : chunk;
    const decided = all.subarray(0, all.at(-1) === carriageReturn ? -1 : all.length);
    this.#undecided = Buffer.from(all.subarray(decided.length));
    const end = decided.lastIndexOf(newline) + 1 || decided.lastIndexOf(carriageReturn) + 1;
    const lines = end === 0 ? noBytes : this.#joined(decided.subarray(0, end));
    this.#line.push(Buffer.from(decided.subarray(end)));
    this.heldBytes += decided.length - end;
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
}
