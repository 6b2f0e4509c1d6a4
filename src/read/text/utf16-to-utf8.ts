const loneSurrogate = /\p{Surrogate}/u;

/**
 * Turns UTF-16 into UTF-8.
 *
 * @param bytes  of whole characters
 * @returns the text before the first half of a character, if there is one
 */
export function utf16ToUtf8(bytes: Buffer, byteOrder: 'utf-16le' | 'utf-16be'): Buffer | { before: string } {
  const odd = bytes.length % 2;
  const units = bytes.subarray(0, bytes.length - odd);
  const text = (byteOrder === 'utf-16be' ? Buffer.from(units).swap16() : units).toString('utf16le');
  // Asked first, for the pattern takes longer than all else.
  if (!text.isWellFormed()) return { before: text.slice(0, loneSurrogate.exec(text)?.index) };
  return odd === 1 ? { before: text } : Buffer.from(text);
}
