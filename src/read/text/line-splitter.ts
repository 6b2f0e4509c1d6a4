const newline = 0x0a;
const carriageReturn = 0x0d;
/** So that chunks of one size need room once. */
const spare = 64 * 1024;
const noBytes: Buffer = Buffer.alloc(0);

/** Cuts bytes that arrive in chunks behind line ends (LF, CRLF or CR), never within one; ASCII stands in single bytes. */
export class LineSplitter {
  /** What stands behind the last line end that is certain: the begin of a line, or lines up to a CR. */
  #held: Buffer[] = [];
  heldBytes = 0;
  /** Where lines are put together. */
  #lines: Buffer = noBytes;

  /**
   * Keeps nothing of the chunk.
   *
   * @returns the whole lines there are now, which stand until the next call; empty where no further line has ended
   */
  push(chunk: Buffer): Buffer {
    // A CR at the end may belong to a CRLF.
    const decided = chunk.subarray(0, chunk.at(-1) === carriageReturn ? -1 : chunk.length);
    const end = decided.lastIndexOf(newline) + 1 || decided.lastIndexOf(carriageReturn) + 1;
    const lines = end === 0 ? noBytes : this.#joined(chunk.subarray(0, end));
    this.#held.push(Buffer.from(chunk.subarray(end)));
    this.heldBytes += chunk.length - end;
    return lines;
  }

  /** @returns what stands behind the last lines */
  rest(): Buffer {
    return this.#joined(noBytes);
  }

  #joined(last: Buffer): Buffer {
    if (this.heldBytes === 0) return last;
    const length = this.heldBytes + last.length;
    if (this.#lines.length < length) this.#lines = Buffer.allocUnsafeSlow(length + spare);
    let end = 0;
    for (const part of [...this.#held, last]) end += part.copy(this.#lines, end);
    this.#held = [];
    this.heldBytes = 0;
    return this.#lines.subarray(0, end);
  }
}
