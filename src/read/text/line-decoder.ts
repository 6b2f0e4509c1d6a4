import { isAscii, isUtf8 } from 'node:buffer';
import { messages } from '../../messages/messages.ts';
import type { Encoding } from '../data-table.ts';
import { Refusal } from '../refusal.ts';
import { eachLine, lineEnds } from './line-ends.ts';

const threeBytes = 0xe0;

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
   * @param lines  whole lines of the file; UTF-16 as it was turned into UTF-8
   * @param linesBefore  says how many lines of the file came earlier
   * @throws Refusal naming the first line that is not in the encoding, or holds NUL
   */
  async decode(lines: Buffer, linesBefore: () => number): Promise<Buffer> {
    const lineAt = (at: number) => linesBefore() + lineEnds(lines.subarray(0, at)) + 1;
    const nul = lines.indexOf(0);
    // Before the encoding is looked at: what holds NUL is no text in a wrong encoding, but no text.
    if (nul !== -1)
      throw nulBytes(this.encoding?.startsWith('utf-16') ? null : likelyUtf16(lines), lineAt(nul));
    if (this.encoding !== 'utf-8' && isAscii(lines)) return lines;
    this.encoding ??= recogniseEncoding(lines);
    if (this.encoding !== 'cp949') {
      if (isUtf8(lines)) return lines;
      throw this.#brokenBytes(this.encoding, lineAt(firstLineNotUtf8(lines)));
    }
    const { cp949ToUtf8, utf8Room } = await import('./cp949-to-utf8.ts');
    if (this.#room.length < utf8Room(lines)) this.#room = Buffer.allocUnsafe(utf8Room(lines));
    const decoded = cp949ToUtf8(lines, this.#room);
    if (Buffer.isBuffer(decoded)) return decoded;
    throw this.#brokenBytes('cp949', lineAt(decoded));
  }

  #brokenBytes(encoding: Encoding, line: number): Refusal {
    const { reading } = messages;
    const name = encoding.toUpperCase();
    const guessed =
      encoding === 'cp949' ? reading.charactersNeitherUtf8NorCp949 : reading.charactersNotAsTaken({ name });
    return this.#declared
      ? new Refusal(reading.charactersOutside({ name }), reading.changeEncodingOrCharacters({ name }), {
          line,
        })
      : new Refusal(guessed, reading.nameEncoding, { line });
  }
}

/**
 * Tells UTF-8 from CP949 by the first line that can only be one of them.
 *
 * A line that is UTF-8 of two-byte characters alone tells nothing: `책` in CP949 is `å` in UTF-8. Letters of Hangul and
 * most signs take three bytes in UTF-8, and three such bytes are hardly ever Korean text in CP949. Where no line
 * decides, it is UTF-8.
 *
 * @param lines  whole lines, not all of them ASCII
 */
function recogniseEncoding(lines: Buffer): Extract<Encoding, 'utf-8' | 'cp949'> {
  for (const { line } of eachLine(lines)) {
    if (isAscii(line)) continue;
    if (!isUtf8(line)) return 'cp949';
    if (line.some((byte) => byte >= threeBytes)) return 'utf-8';
  }
  return 'utf-8';
}

/** @param utf16  what it is likely to be, if anything */
function nulBytes(utf16: Encoding | null, line: number): Refusal {
  const { nulBytes: message, perhapsUtf16, binaryOrDamaged } = messages.reading;
  return new Refusal(message, utf16 ? perhapsUtf16({ utf16 }) : binaryOrDamaged, { line });
}

/** ASCII in UTF-16 has its NUL in every other place. */
function likelyUtf16(lines: Buffer): Encoding | null {
  const some = lines.subarray(0, 1000);
  const even = some.filter((byte, at) => byte === 0 && at % 2 === 0).length;
  const odd = some.filter((byte, at) => byte === 0 && at % 2 === 1).length;
  if (even + odd < some.length / 8) return null;
  if (odd > 10 * even) return 'utf-16le';
  return even > 10 * odd ? 'utf-16be' : null;
}

function firstLineNotUtf8(lines: Buffer): number {
  for (const { start, line } of eachLine(lines)) if (!isUtf8(line)) return start;
  return lines.length;
}
