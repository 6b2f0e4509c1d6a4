import { expect, test } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { utf8Lines } from '../../src/read/utf8-lines.ts';

async function* inChunks(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
async function pieces(bytes: Buffer, size: number): Promise<Buffer[]> {
  const found: Buffer[] = [];
  for await (const lines of utf8Lines(inChunks(bytes, size), 'data.csv')) found.push(lines);
  return found;
}
async function refusedLine(bytes: Buffer, size: number): Promise<number | undefined> {
  const outcome: unknown = await pieces(bytes, size).catch((error: unknown) => error);
  if (!(outcome instanceof InputError)) throw new Error('not refused', { cause: outcome });
  expect(outcome.problems.map(({ file }) => file)).toEqual(['data.csv']);
  return outcome.problems[0]?.line;
}
const everySize = (bytes: Buffer) => Array.from({ length: bytes.length + 1 }, (_, index) => index + 1);

test('whatever the chunks, all bytes come through in order and every piece but the last ends a line', async () => {
  const bytes = Buffer.from('\ufeff가,나\r\n\n다,😀\n끝');
  for (const size of everySize(bytes)) {
    const found = await pieces(bytes, size);
    expect(Buffer.concat(found).equals(bytes)).toBe(true);
    for (const piece of found.slice(0, -1)) expect(piece.at(-1)).toBe(0x0a);
  }
});

// 0xBD 0xC3 is 시 in CP949; 0xED 0xA0 0x80 is a surrogate, 0xC0 0x80 an overlong NUL: neither is UTF-8.
test.each([
  ['the first line', 'ko\n1\n2\n', 0, [0xbd, 0xc3], 1],
  ['a middle line', '가\n나\n다\n라\n', 4, [0xbd, 0xc3], 2],
  ['the last line, which no line end closes', '가\n나\n', 8, [0xed, 0xa0, 0x80], 3],
  ['a line after CRLF', '가\r\n\r\n나\r\n', 8, [0xbd, 0xc3], 3],
  ['a line after mixed ends', 'a\r\nb\rc\n\rd', 8, [0xbd, 0xc3], 5],
  ['a line after blank ones', '\n\n\n\nx', 4, [0xc0, 0x80], 5],
])('bytes that are no UTF-8 in %s are refused with its number', async (_, text, at, wrong, line) => {
  const right = Buffer.from(text);
  const bytes = Buffer.concat([right.subarray(0, at), Buffer.from(wrong), right.subarray(at)]);
  for (const size of everySize(bytes)) expect(await refusedLine(bytes, size)).toBe(line);
});

test('a character cut off by the end of the file is refused', async () => {
  expect(await refusedLine(Buffer.from('a\n가').subarray(0, 4), 100)).toBe(2);
});

test('UTF-16 is refused at the first line', async () => {
  expect(await refusedLine(Buffer.from('\ufeffa,b\n1,2\n', 'utf16le'), 7)).toBe(1);
});

test('lines that end in CR alone are numbered too', async () => {
  const bytes = Buffer.concat([Buffer.from('a\r1\r'), Buffer.from([0xbd, 0xc3]), Buffer.from('\r')]);
  expect(await refusedLine(bytes, 100)).toBe(3);
});
