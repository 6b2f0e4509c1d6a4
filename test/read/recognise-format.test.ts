import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { recogniseFormat } from '../../src/read/recognise-format.ts';
import { refusedBytes } from './read-bytes.ts';

const startingWith = (hex: string) => Buffer.concat([Buffer.from(hex, 'hex'), Buffer.alloc(600, 1)]);
const textually = (text: string) => startingWith(Buffer.from(text, 'latin1').toString('hex'));

test.each([
  ['a zip', startingWith('504b0304'), 'xlsx'],
  ['an empty zip', startingWith('504b0506'), 'xlsx'],
  ['SPSS', textually('$FL2@(#) SPSS'), 'sav'],
  ['compressed SPSS', textually('$FL3@(#) SPSS'), 'sav'],
  ['text', Buffer.from('a,b\n1,2'), 'csv'],
  ['nothing', Buffer.alloc(0), 'csv'],
  ['text of one letter', Buffer.from('P'), 'csv'],
  ['text of a column that is called like a key', Buffer.from('id: which,title: what\n1,2\n'), 'csv'],
  ['text with one key', Buffer.from('id:\n1\n2\n'), 'csv'],
  ['empty lines without end', Buffer.from('\n'.repeat(2000)), 'csv'],
  ['text that mentions markup', Buffer.from('<b>a</b>,<script>\n1,2'), 'csv'],
])('%s is recognised', (_, head, format) => {
  expect(recogniseFormat(head)).toBe(format);
});

// Signatures as the formats’ own specifications give them.
test.each([
  [
    'an old Excel (.xls) or HWP file, or a workbook with a password',
    startingWith('d0cf11e0a1b11ae1'),
    '.xlsx',
  ],
  ['an HWP file', textually('HWP Document File V3.00'), 'CSV'],
  ['a PDF file', textually('%PDF-1.7'), 'CSV'],
  ['a picture', startingWith('89504e470d0a1a0a'), 'CSV'],
  ['a picture', startingWith('ffd8ffe0'), 'CSV'],
  ['a picture', textually('GIF89a'), 'CSV'],
  ['a Parquet file', textually('PAR1'), '--engine duckdb'],
  ['an SQLite file', textually('SQLite format 3\0'), 'CSV'],
  ['a Stata file', textually('<stata_dta><header>'), 'CSV'],
  ['a web page (HTML or XML)', Buffer.from('\ufeff\r\n <!DOCTYPE html><table>'), 'Excel'],
  ['a web page (HTML or XML)', textually('<html xmlns:x="urn:schemas-microsoft-com:office:excel">'), 'Excel'],
  ['a web page (HTML or XML)', textually('<?xml version="1.0"?><Workbook>'), 'Excel'],
  ['a codebook', readFileSync('codebooks/jeju-hanaro.yaml'), '--codebook'],
  ['a codebook', readFileSync('fixtures/example/cafe.yaml'), '--codebook'],
  [
    'a codebook',
    Buffer.from('\ufeff# mine\r\n\r\n---\r\ntitle: mine\r\nid: x\r\npopulations:\r\n'),
    '--codebook',
  ],
  ['a codebook', Buffer.from('\ufeff {\n "$schema": "codebook-1.json", "id": "x" }'), '--codebook'],
  ['a codebook', Buffer.from('{"populations":[]}'), '--codebook'],
  ['7z', startingWith('377abcaf271c'), 'gzip'],
  ['xz', startingWith('fd377a585a00'), 'gzip'],
  ['zstd', startingWith('28b52ffd'), 'gzip'],
  ['gzip within gzip', gzipSync(gzipSync('a,b\n')), 'decompress'],
])('%s is refused by name, whatever the file is called', async (name, bytes, hint) => {
  for (const stored of [bytes, gzipSync(bytes)]) {
    expect(await refusedBytes(stored)).toMatchObject({
      file: 'data.csv',
      message: { en: `this format is not read: ${name}` },
      hint: { en: expect.stringContaining(hint) },
    });
  }
});

test('a program is refused as binary', async () => {
  expect(await refusedBytes(readFileSync(process.execPath).subarray(0, 100_000))).toMatchObject({
    message: { en: 'there are NUL bytes, which no text has' },
  });
});
