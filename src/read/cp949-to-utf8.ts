import iconv from 'iconv-lite';

const firstLead = 0x81;
const lastLead = 0xfe;
const firstTrail = 0x41;
const noCharacter = 0;

let table: Uint16Array | undefined;

/**
 * Turns CP949 into UTF-8.
 *
 * Trail bytes are 0x41–0x5A, 0x61–0x7A and 0x81–0xFE: no line end, delimiter, quote or NUL among them, so that text may
 * be cut at those bytes before it is decoded.
 *
 * @param bytes  of whole characters
 * @returns where the first byte stands that begins no character, if there is one
 */
export function cp949ToUtf8(bytes: Buffer): Buffer | number {
  table ??= charactersByBytes();
  const utf8 = Buffer.allocUnsafe(Math.ceil(bytes.length * 1.5));
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
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
