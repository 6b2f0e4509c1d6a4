import { expect, test } from 'vitest';
import { Utf16ToUtf8 } from '../../../src/read/text/utf16-to-utf8.ts';
import { inChunks } from '../read-bytes.ts';

async function turned(bytes: Buffer, encoding: 'utf-16le' | 'utf-16be', size: number): Promise<Buffer> {
  const utf16 = new Utf16ToUtf8(encoding);
  const found: Buffer[] = [];
  for await (const chunk of inChunks(bytes, size)) found.push(utf16.push(chunk));
  return Buffer.concat([...found, utf16.rest()]);
}
/** Both byte orders, in chunks of every size. */
async function everyWay(text: string, cutOff = 0): Promise<Buffer[]> {
  const little = Buffer.from(text, 'utf16le');
  const big = Buffer.from(little).swap16();
  const length = little.length - cutOff;
  return Promise.all(
    Array.from({ length: length + 1 }, (_, size) => [
      turned(little.subarray(0, length), 'utf-16le', size + 1),
      turned(big.subarray(0, length), 'utf-16be', size + 1),
    ]).flat(),
  );
}

test('whatever the chunks, a text is the same in UTF-8', async () => {
  // Among them characters whose bytes look like line ends, and one of two units.
  const text = '\ufeff가,나\r\n\u0a0a\u0d0d\u0a00\u00ff😀\0\ufffd끝';
  for (const utf8 of await everyWay(text)) expect(utf8).toEqual(Buffer.from(text));
});

test.each([
  ['a high surrogate alone', 'a\ud800b', 0, ['a', 'b']],
  ['low surrogates alone', 'a\udc00\udc00b', 0, ['a', '', 'b']],
  ['two high surrogates before a low one', '\ud83d\ud83d\ude00', 0, ['', '😀']],
  ['a surrogate at the end', '가\ud800', 0, ['가', '']],
  ['half a character at the end', '가a', 1, ['가', '']],
  ['three quarters of a character at the end', '가😀', 1, ['가', '']],
])('%s becomes a byte that is not UTF-8', async (_, text, cutOff, parts) => {
  const expected = Buffer.from(parts.join('\0'));
  for (const [at, byte] of expected.entries()) if (byte === 0) expected[at] = 0xff;
  for (const utf8 of await everyWay(text, cutOff)) expect(utf8).toEqual(expected);
});
