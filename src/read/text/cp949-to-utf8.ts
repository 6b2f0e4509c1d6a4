import iconv from 'iconv-lite';

const firstLead = 0x81;
const lastLead = 0xfe;
const firstTrail = 0x41;
const noCharacter = 0;
/** The bits that no ASCII byte of four has. */
const beyondAscii = 0x80808080 | 0;

let table: Uint16Array | undefined;

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
  for (let at = 0; at < bytes.length; at += 1) {
    // Answers are ASCII and stand together, so most bytes can be taken four at a time.
    for (; at + 4 <= bytes.length; at += 4, length += 4) {
      const four = from.getInt32(at);
      if ((four & beyondAscii) !== 0) break;
      to.setInt32(length, four);
    }
    if (at === bytes.length) break;
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      utf8[length++] = lead;
      continue;
    }
    const code = table[(lead << 8) | (bytes[at + 1] ?? 0)] ?? noCharacter;
    if (code === noCharacter) return at;
    at += 1;
    if (code < 0x800) {
      utf8[length++] = 0xc0 | (code >> 6);
    } else {
      utf8[length++] = 0xe0 | (code >> 12);
      utf8[length++] = 0x80 | ((code >> 6) & 0x3f);
    }
    utf8[length++] = 0x80 | (code & 0x3f);
  }
  return utf8.subarray(0, length);
}

/** How many bytes the outcome may have. */
export function utf8Room(bytes: Buffer): number {
  return Math.ceil(bytes.length * 1.5);
}

/** Every character of two bytes, by lead × 256 + trail: a table of our own decodes many times as fast. */
function charactersByBytes(): Uint16Array {
  const characters = new Uint16Array(0x10000);
  const trails = Array.from({ length: lastLead - firstTrail + 1 }, (_, index) => firstTrail + index);
  for (let lead = firstLead; lead <= lastLead; lead += 1) {
    const pairs = Buffer.from(trails.flatMap((trail) => [lead, trail, 0x0a]));
    for (const [index, text] of iconv.decode(pairs, 'cp949').split('\n').entries()) {
      if (text.length !== 1 || text === '\ufffd') continue;
      characters[(lead << 8) | (firstTrail + index)] = text.charCodeAt(0);
    }
  }
  return characters;
}
