import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { delimiters } from '../../../src/read/data-table.ts';
import { cp949ToUtf8 } from '../../../src/read/text/cp949-to-utf8.ts';
import { readBytes } from '../read-bytes.ts';

/** What Python's codec makes of CP949: fixtures/reference/cp949/make.py. */
const python = JSON.parse(readFileSync('fixtures/reference/cp949/expected.json', 'utf8'));
const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');

const firstSyllable = 0xac00;
const syllables = Array.from({ length: 11_172 }, (_, index) => String.fromCharCode(firstSyllable + index));

function pairs(): { readonly bytes: Buffer; readonly text: string }[] {
  const every = Array.from({ length: 0x8000 }, (_, index) =>
    Buffer.from([0x80 | (index >> 8), index & 0xff]),
  );
  return every.flatMap((bytes) => {
    const utf8 = cp949ToUtf8(bytes);
    return typeof utf8 === 'number' ? [] : [{ bytes, text: utf8.toString() }];
  });
}

test('every pair of bytes means what it means to Python', () => {
  const found = pairs();
  const codes = found.map(
    ({ bytes, text }) => `${bytes.toString('hex')} ${text.charCodeAt(0).toString(16).padStart(4, '0')}\n`,
  );
  expect(found).toHaveLength(python.characters);
  expect(sha256(codes.join(''))).toBe(python.pairs_sha256);
});

test('no second byte is a line end, a delimiter, a quote or NUL, so text can be cut there undecoded', () => {
  const trails = new Set(pairs().map(({ bytes }) => bytes[1]));
  for (const sign of ['\n', '\r', '"', '\0', ...delimiters]) expect(trails).not.toContain(sign.charCodeAt(0));
});

test('all 11,172 modern syllables are read from a file that says nothing of its encoding', async () => {
  const bytes = iconv.encode(syllables.map((one) => `${one},${one.charCodeAt(0)}\n`).join(''), 'cp949');
  expect(syllables).toHaveLength(python.syllables);
  expect(sha256(bytes)).toBe(python.syllables_csv_sha256);
  for (const sizes of [[], [7], [4096, 1]]) {
    const { records, facts } = await readBytes(bytes, {}, sizes);
    expect(records).toEqual(syllables.map((one, index) => [index + 1, one, String(one.charCodeAt(0))]));
    expect(facts.encoding).toBe('cp949');
  }
});

test.each([
  ['a first byte without a second', [0x61, 0xb0], 1],
  ['a first byte before a line end', [0xb0, 0xa1, 0xb0, 0x0a], 2],
  ['0x80, which no character begins with', [0x80, 0x41], 0],
  ['0xFF', [0x41, 0x42, 0xff, 0xb0], 2],
  ['a pair without a character', [0xc9, 0xa1], 0],
])('%s is found', (_, bytes, at) => {
  expect(cp949ToUtf8(Buffer.from(bytes))).toBe(at);
});

test('ASCII stays as it is', () => {
  const ascii = Buffer.from(Array.from({ length: 128 }, (_, code) => code));
  expect(cp949ToUtf8(ascii)).toEqual(ascii);
});
