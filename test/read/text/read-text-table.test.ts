import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../../src/read/read-table.ts';
import { temporaryFile } from '../../temporary-file.ts';
import { type NumberedRecord, recordCollector } from '../record-collector.ts';

async function read(content: string | Uint8Array): Promise<readonly NumberedRecord[]> {
  const collector = recordCollector();
  await readTable(temporaryFile('data.csv', content), {}, collector);
  return collector.records;
}

describe.each([
  ['LF', 'a,b\n1,2\n3,4\n'],
  ['CRLF', 'a,b\r\n1,2\r\n3,4\r\n'],
  ['CR', 'a,b\r1,2\r3,4\r'],
  ['mixed', 'a,b\r\n1,2\r3,4\n'],
  ['no last', 'a,b\n1,2\r\n3,4'],
])('%s line ends', (_, content) => {
  test('give the same records on the same lines, with a BOM or without', async () => {
    const records = [
      [1, 'a', 'b'],
      [2, '1', '2'],
      [3, '3', '4'],
    ];
    expect(await read(content)).toEqual(records);
    expect(await read(`\ufeff${content}`)).toEqual(records);
  });
});

test('blank lines are passed over, but counted', async () => {
  expect(await read('\n\na,b\n\n1,2\r\n\r\n3,4\n\n')).toEqual([
    [3, 'a', 'b'],
    [5, '1', '2'],
    [7, '3', '4'],
  ]);
});

test('a quoted cell may hold commas, doubled quotes and a BOM before it', async () => {
  expect(await read('\ufeff"a,b",c\n"say ""hi""",\n')).toEqual([
    [1, 'a,b', 'c'],
    [2, 'say "hi"', ''],
  ]);
});

test.each([
  ['LF', '\n'],
  ['CR', '\r'],
  ['CRLF', '\r\n'],
])('quoted %s line ends stay in the cell, and later lines are numbered as an editor does', async (_, end) => {
  const records = await read(`a,b${end}"x${end}${end}y",2${end}3,"p${end}q"${end}5,6${end}`);
  expect(records).toEqual([
    [1, 'a', 'b'],
    [2, `x${end}${end}y`, '2'],
    [5, '3', `p${end}q`],
    [7, '5', '6'],
  ]);
});

test('rows longer or shorter than the first are passed on as they are', async () => {
  expect(await read('a,b\n1\n1,2,3\n,\n')).toEqual([
    [1, 'a', 'b'],
    [2, '1'],
    [3, '1', '2', '3'],
    [4, '', ''],
  ]);
});

test('records come whole however the file falls into chunks of 256 KiB', async () => {
  const rows = Array.from({ length: 4000 }, (_, row) => [
    `${row}`,
    '가나다'.repeat((row * 37) % 101),
    `"${row}\n"`,
  ]);
  const content = rows.map((cells) => `${cells.join(',')}\r\n`).join('');
  expect(Buffer.byteLength(content)).toBeGreaterThan(5 * 256 * 1024);
  expect(await read(content)).toEqual(rows.map(([id, text], row) => [1 + 2 * row, id, text, `${row}\n`]));
});

test('a quote that first comes after several chunks changes neither cells nor line numbers', async () => {
  const plain = Array.from({ length: 100_000 }, (_, row) => `${row},가`);
  const records = await read(`${plain.join('\r\n')}\r\n"x,\n""y",2\r\n\r\n3,4\r\n`);
  expect(records.slice(0, -2)).toEqual(plain.map((line, row) => [row + 1, ...line.split(',')]));
  expect(records.slice(-2)).toEqual([
    [100_001, 'x,\n"y', '2'],
    [100_004, '3', '4'],
  ]);
});

test('one line longer than several chunks is one record', async () => {
  const long = '설문조사,'.repeat(90_000);
  const [record, ...others] = await read(`${long}\n1`);
  expect(record).toHaveLength(90_002);
  expect(others).toEqual([[2, '1']]);
});

test('the hash is that of the file’s bytes, BOM and line ends included', async () => {
  const file = temporaryFile('data.csv', `\ufeffa,b\r\n${'1,2\n'.repeat(100_000)}\r\n\r\n3`);
  const expected = createHash('sha256').update(readFileSync(file)).digest('hex');
  expect(await readTable(file, {}, recordCollector())).toMatchObject({ sha256: expected, compression: null });
  // FIPS 180-4: the message of no bits.
  expect(await readTable(temporaryFile('empty.csv', ''), {}, recordCollector())).toMatchObject({
    sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    encoding: 'utf-8',
    delimiter: null,
  });
});
