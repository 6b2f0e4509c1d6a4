import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type OnRecord, readPlainLines } from '../../src/read/read-plain-lines.ts';
import { readQuotedLines } from '../../src/read/read-quoted-lines.ts';

type NumberedRecord = readonly [line: number, ...cells: string[]];

function collector(): { readonly records: NumberedRecord[]; readonly onRecord: OnRecord } {
  const records: NumberedRecord[] = [];
  return { records, onRecord: (cells, line) => records.push([line(), ...cells]) };
}
function plain(text: string, linesBefore = 0) {
  const { records, onRecord } = collector();
  return { lines: readPlainLines(Buffer.from(text), linesBefore, onRecord), records };
}
async function withParser(text: string, linesBefore: number): Promise<NumberedRecord[]> {
  const { records, onRecord } = collector();
  const reader = readQuotedLines('data.csv', linesBefore, onRecord);
  await reader.read(Buffer.from(text));
  await reader.finish();
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
])('%j is %i lines', (text, lines) => {
  expect(plain(text).lines).toBe(lines);
});

test('lines are numbered after those that came earlier, blank ones passed over', () => {
  expect(plain('a,b\n\n1,\n', 10).records).toEqual([
    [11, 'a', 'b'],
    [13, '1', ''],
  ]);
});

test('a byte order mark is dropped at the start of the file, and nowhere else', () => {
  expect(plain('\ufeffa,b\n\ufeffc').records).toEqual([
    [1, 'a', 'b'],
    [2, '\ufeffc'],
  ]);
  expect(plain('\ufeffa\n', 3).records).toEqual([[4, '\ufeffa']]);
});

test('text without quotes is read as the parser of quoted text reads it', async () => {
  const piece = fc.constantFrom(
    'a',
    '가',
    '😀',
    '1',
    ' ',
    ',',
    ',',
    '\n',
    '\r\n',
    '\r',
    '\u2028',
    '\ufeff',
    '\t',
    '\0',
  );
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom(0, 7), async (written, linesBefore) => {
      expect(plain(written, linesBefore).records).toEqual(await withParser(written, linesBefore));
    }),
    { numRuns: 500 },
  );
});
