import { expect, test } from 'vitest';
import { LineSplitter } from '../../../src/read/text/line-splitter.ts';
import { inChunks } from '../read-bytes.ts';

type Units = ConstructorParameters<typeof LineSplitter>[0];

async function pieces(bytes: Buffer, encoding: Units, size: number): Promise<Buffer[]> {
  const splitter = new LineSplitter(encoding);
  const found: Buffer[] = [];
  for await (const chunk of inChunks(bytes, size)) found.push(Buffer.from(splitter.push(chunk)));
  return [...found, splitter.rest()];
}
const swapped = (text: string) => Buffer.from(text, 'utf16le').swap16();

const text = '\ufeff가,나\r\n\n다\r😀\n\r\r\n끝\r';
test.each([
  ['UTF-8', null, Buffer.from(text)],
  ['UTF-16LE', 'utf-16le', Buffer.from(text, 'utf16le')],
  ['UTF-16BE', 'utf-16be', swapped(text)],
] as const)('whatever the chunks, %s comes through in order, in whole lines', async (_, encoding, bytes) => {
  for (let size = 1; size <= bytes.length + 1; size += 1) {
    const found = await pieces(bytes, encoding, size);
    expect(Buffer.concat(found).equals(bytes)).toBe(true);
    const texts = found.map((piece) =>
      encoding === null
        ? piece.toString()
        : (encoding === 'utf-16be' ? Buffer.from(piece).swap16() : piece).toString('utf16le'),
    );
    for (const [index, piece] of texts.slice(0, -1).entries()) {
      expect(piece).toMatch(/^$|[\r\n]$/);
      if (piece.endsWith('\r')) expect(texts[index + 1]).not.toMatch(/^\n/);
    }
  }
});

test.each([
  ['LF', '\n'],
  ['CR', '\r'],
  ['CRLF', '\r\n'],
])('lines that end in %s are passed on as they come', async (_, end) => {
  const found = await pieces(Buffer.from(`1234${end}`.repeat(100)), null, 10);
  expect(Math.max(...found.map(({ length }) => length))).toBeLessThan(20);
});

test('a character whose bytes look like half a line end in UTF-16 ends no line', async () => {
  // U+0A0A, U+0D0D, U+0A00 and U+000A's neighbours across two units.
  const bytes = Buffer.from('\u0a0a\u0d0d\u0a00\u00ff', 'utf16le');
  expect(await pieces(bytes, 'utf-16le', 100)).toEqual([Buffer.alloc(0), bytes]);
  expect(await pieces(Buffer.from(bytes).swap16(), 'utf-16be', 100)).toEqual([
    Buffer.alloc(0),
    Buffer.from(bytes).swap16(),
  ]);
});

test('a line without an end costs linear time: 10 MB in pieces of 100 bytes', () => {
  const splitter = new LineSplitter(null);
  const piece = Buffer.alloc(100, '1');
  const begin = performance.now();
  for (let index = 0; index < 100_000; index += 1) splitter.push(piece);
  expect(splitter.heldBytes).toBe(10_000_000);
  expect(splitter.rest()).toHaveLength(10_000_000);
  expect(performance.now() - begin).toBeLessThan(2000);
});
