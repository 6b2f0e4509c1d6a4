import iconv from 'iconv-lite';

const [firstLead, lastLead] = [0x81, 0xfe];
const firstTrail = 0x41;
/** The bits that no ASCII byte of four has. */
const beyondAscii = 0x80808080 | 0;

let table: Uint32Array | undefined;

/**
 * Turns CP949 into UTF-8.
 *
 * Trail bytes are 0x41–0x5A, 0x61–0x7A and 0x81–0xFE: no line end, delimiter, quote or NUL among them, so that text may
 * be cut at those bytes before it is decoded.
 *
 * @param bytes  of whole characters
 * @param utf8  where the outcome has room, `utf8Room(bytes)` bytes of it
 * @returns where the first byte stands that begins no character, if there is one
 */
export function cp949ToUtf8(bytes: Buffer, utf8 = Buffer.allocUnsafe(utf8Room(bytes))): Buffer | number {
  table ??= charactersByBytes();
  const from = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const to = new DataView(utf8.buffer, utf8.byteOffset, utf8.length);
  let length = 0;
  for (let at = 0; at < bytes.length; ) {
    // Answers are ASCII and stand together, so most bytes can be taken four at a time.
    for (; at + 4 <= bytes.length; at += 4, length += 4) {
      const four = from.getInt32(at, true);
      if ((four & beyondAscii) !== 0) break;
      to.setInt32(length, four, true);
    }
    let byte = bytes[at] ?? 0;
    for (; byte < 0x80 && at < bytes.length; byte = bytes[at] ?? 0) {
      utf8[length++] = byte;
      at += 1;
    }
    for (; byte >= 0x80; byte = bytes[at] ?? 0) {
      const character = table[(byte << 8) | (bytes[at + 1] ?? 0)] ?? 0;
      if (character === 0) return at;
      to.setUint32(length, character, true);
      length += character >>> 24;
      at += 2;
    }
  }
  return utf8.subarray(0, length);
}

/** How many bytes the outcome may have, and one more: characters are written as four. */
export function utf8Room(bytes: Buffer): number {
  return Math.ceil(bytes.length * 1.5) + 1;
}

/** Every character of two bytes, by lead × 256 + trail: its UTF-8 from the lowest byte on, and in the highest one how long that is. */
function charactersByBytes(): Uint32Array {
  const characters = new Uint32Array(0x10000);
  const trails = Array.from({ length: lastLead - firstTrail + 1 }, (_, index) => firstTrail + index);
  for (let lead = firstLead; lead <= lastLead; lead += 1) {
    const pairs = Buffer.from(trails.flatMap((trail) => [lead, trail, 0x0a]));
    for (const [index, text] of iconv.decode(pairs, 'cp949').split('\n').entries()) {
      if (text.length !== 1 || text === '\ufffd') continue;
      const utf8 = Buffer.from(text);
      characters[(lead << 8) | (firstTrail + index)] =
        utf8.readUIntLE(0, utf8.length) + utf8.length * 2 ** 24;
    }
  }
  return characters;
}
