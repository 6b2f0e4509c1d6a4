import { isAscii, isUtf8 } from 'node:buffer';
import type { Encoding } from '../data-table.ts';
import { brokenBytes, nulBytes } from './encoding-problems.ts';
import { eachLine, lineEnds } from './line-ends.ts';
import { recogniseEncoding } from './recognise-encoding.ts';
import { utf16ToUtf8 } from './utf16-to-utf8.ts';

/** Turns whole lines of text into UTF-8, and finds its encoding out where no one said it. */
export class LineDecoder {
  /** Null as long as all is ASCII. */
  encoding: Encoding | null;
  readonly #declared: boolean;
  /** Of text that had to be turned into UTF-8: the next lines stand where those before stood. */
  #room = Buffer.alloc(0);

  /** @param encoding  that the user or a byte order mark declares */
  constructor(encoding: Encoding | null) {
    this.encoding = encoding;
    this.#declared = encoding !== null;
  }

  /**
   * @param lines  whole lines of the file
   * @param linesBefore  says how many lines of the file came earlier
   * @throws Refusal naming the first line that is not in the encoding, or holds NUL
   */
  async decode(lines: Buffer, linesBefore: () => number): Promise<Buffer> {
    const inUnits = this.encoding === 'utf-16le' || this.encoding === 'utf-16be';
    // Before the encoding is looked at: what holds NUL is no text in a wrong encoding, but no text.
    if (!inUnits) refuseNul(lines, linesBefore, likelyUtf16);
    const utf8 = await this.#utf8(lines, linesBefore);
    if (inUnits) refuseNul(utf8, linesBefore, () => null);
    return utf8;
  }

  async #utf8(lines: Buffer, linesBefore: () => number): Promise<Buffer> {
    if (this.encoding === 'utf-16le' || this.encoding === 'utf-16be') {
      const decoded = utf16ToUtf8(lines, this.encoding);
      if (Buffer.isBuffer(decoded)) return decoded;
      throw this.#broken(this.encoding, linesBefore() + lineEnds(Buffer.from(decoded.before)) + 1);
    }
    if (this.encoding !== 'utf-8' && isAscii(lines)) return lines;
    this.encoding ??= recogniseEncoding(lines);
    if (this.encoding === 'utf-8') {
      if (isUtf8(lines)) return lines;
      throw this.#broken('utf-8', linesBefore() + lineEnds(lines.subarray(0, firstLineNotUtf8(lines))) + 1);
    }
    const { cp949ToUtf8, utf8Room } = await import('./cp949-to-utf8.ts');
    if (this.#room.length < utf8Room(lines)) this.#room = Buffer.allocUnsafe(utf8Room(lines));
    const decoded = cp949ToUtf8(lines, this.#room);
    if (Buffer.isBuffer(decoded)) return decoded;
    throw this.#broken('cp949', linesBefore() + lineEnds(lines.subarray(0, decoded)) + 1);
  }

  #broken(encoding: Encoding, line: number) {
    return brokenBytes({ encoding, declared: this.#declared, line });
  }
}

function refuseNul(
  lines: Buffer,
  linesBefore: () => number,
  likely: (lines: Buffer) => Encoding | null,
): void {
  const at = lines.indexOf(0);
  if (at !== -1) throw nulBytes(likely(lines), linesBefore() + lineEnds(lines.subarray(0, at)) + 1);
}

/** ASCII in UTF-16 has its NUL in every other place. */
function likelyUtf16(lines: Buffer): Encoding | null {
  const nuls: [even: number, odd: number] = [0, 0];
  const some = lines.subarray(0, 1000);
  for (let at = some.indexOf(0); at !== -1; at = some.indexOf(0, at + 1)) nuls[at % 2 === 0 ? 0 : 1] += 1;
  const [even, odd] = nuls;
  if (even + odd < some.length / 8) return null;
  if (odd > 10 * even) return 'utf-16le';
  return even > 10 * odd ? 'utf-16be' : null;
}

function firstLineNotUtf8(lines: Buffer): number {
  for (const { start, line } of eachLine(lines)) if (!isUtf8(line)) return start;
  return lines.length;
}
