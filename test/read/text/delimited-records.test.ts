import { expect, test } from 'vitest';
import { type Delimiter, delimiters } from '../../../src/read/data-table.ts';
import { DelimitedRecords } from '../../../src/read/text/delimited-records.ts';
import { readQuotedLines } from '../../../src/read/text/read-quoted-lines.ts';
import { fc } from '../../fast-check.ts';
import { type NumberedRecord, recordCollector } from '../record-collector.ts';

async function plain(text: string, linesBefore = 0, delimiter: Delimiter = ',') {
  const collector = recordCollector();
  const reader = new DelimitedRecords({ delimiter, linesBefore }, collector);
  await reader.read(Buffer.from(text));
  return { lines: reader.linesRead - linesBefore, records: collector.records };
}
function withParser(text: string, linesBefore: number, delimiter: Delimiter): readonly NumberedRecord[] {
  const { records, row } = recordCollector();
  readQuotedLines(Buffer.from(text), { delimiter, linesBefore, width: () => 0 }, row);
  return records;
}

test.each([
  ['', 0],
  ['a', 1],
  ['a\n', 1],
  ['a\r\n\r\n', 2],
  ['a\rb\r', 2],
  ['\n\r\n\r', 3],
  ['a\nb\r\nc\rd', 4],
])('%j is %i lines', async (text, lines) => {
  expect((await plain(text)).lines).toBe(lines);
});

test('lines are numbered after those that came earlier, blank ones passed over', async () => {
  expect((await plain('a,b\n\n1,\n', 10)).records).toEqual([
    [11, 'a', 'b'],
    [13, '1', ''],
  ]);
});

test('text without quotes is read as the parser of quoted text reads it', async () => {
  const piece = fc.constantFrom(
    'a',
    '가',
    '😀',
    '1',
    ' ',
    ',',
    ';',
    '\n',
    '\r\n',
    '\r',
    '\u2028',
    '\ufeff',
    '\t',
  );
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
  await fc.assert(
    fc.asyncProperty(
      text,
      fc.constantFrom(0, 7),
      fc.constantFrom(...delimiters),
      async (written, before, by) => {
        expect((await plain(written, before, by)).records).toEqual(await withParser(written, before, by));
      },
    ),
    { numRuns: 500 },
  );
});

test('the first record is the header, of a single cell, too', async () => {
  const seen: string[] = [];
  const reader = new DelimitedRecords(
    { delimiter: ',', linesBefore: 0 },
    {
      header: (columns) => seen.push(`header ${columns.length}`),
      row: (cells) => seen.push(cells.join()),
    },
  );
  await reader.read(Buffer.from('\na\n1\n2\n'));
  expect(seen).toEqual(['header 1', '1', '2']);
});
