import { expect, test } from 'vitest';
import { LineSplitter } from '../../../src/read/text/line-splitter.ts';
import { inChunks } from '../read-bytes.ts';

async function pieces(bytes: Buffer, size: number): Promise<Buffer[]> {
  const splitter = new LineSplitter();
  const found: Buffer[] = [];
  for await (const chunk of inChunks(bytes, size)) found.push(Buffer.from(splitter.push(chunk)));
  return [...found, splitter.rest()];
}

test('whatever the chunks, bytes come through in order, in whole lines', async () => {
  const bytes = Buffer.from('\ufeff가,나\r\n\n다\r😀\n\r\r\n끝\r');
  for (let size = 1; size <= bytes.length + 1; size += 1) {
    const found = await pieces(bytes, size);
    expect(Buffer.concat(found).equals(bytes)).toBe(true);
    const texts = found.map((piece) => piece.toString());
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
  const found = await pieces(Buffer.from(`1234${end}`.repeat(100)), 10);
  expect(Math.max(...found.map(({ length }) => length))).toBeLessThan(20);
});

test('a line that may yet end in CRLF is no part of the next one', () => {
  const splitter = new LineSplitter();
  splitter.push(Buffer.from('a\rb\r'));
  expect(splitter.push(Buffer.from('c')).toString()).toBe('b\r');
  expect(splitter.heldBytes).toBe(1);
});

test('a line without an end costs linear time: 40 MB in pieces of 100 bytes', () => {
  const splitter = new LineSplitter();
  const piece = Buffer.alloc(100, '1');
  for (let index = 0; index < 400_000; index += 1) splitter.push(piece);
  expect(splitter.heldBytes).toBe(40_000_000);
  expect(splitter.rest()).toHaveLength(40_000_000);
});
