import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { type Delimiter, delimiters } from '../../../src/read/data-table.ts';
import { Refusal } from '../../../src/read/refusal.ts';
import { DelimitedRecords } from '../../../src/read/text/delimited-records.ts';
import { fc } from '../../fast-check.ts';
import type { NumberedRecord } from '../record-collector.ts';

function read(text: string, linesBefore = 0, delimiter: Delimiter = ',') {
  const found: NumberedRecord[] = [];
  const records = new DelimitedRecords(
    { delimiter, linesBefore },
    (cells, line) => found.push([line(), ...cells]),
    () => null,
  );
  let refused: string | null = null;
  try {
    records.read(Buffer.from(text));
    records.finish();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    refused = `${error.problem.line}: ${error.problem.message.en}`;
  }
  return { found, lines: records.linesRead - linesBefore, refused };
}

/** What csv-parse makes of the text: the cells of each record, and whether a quote stands where none may. */
function withParser(text: string, delimiter: Delimiter) {
  const found: string[][] = [];
  try {
    parse(text, {
      delimiter,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      on_record: (cells: string[]) => {
        if (cells.length > 1 || cells[0] !== '') found.push(cells);
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { found, refused: error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'not closed' : 'where none may be' };
  }
  return { found, refused: null };
}

test.each([
  ['', 0],
  ['a', 1],
  ['a\n', 1],
  ['a\r\n\r\n', 2],
  ['a\rb\r', 2],
  ['\n\r\n\r', 3],
  ['a\nb\r\nc\rd', 4],
  ['"a\nb"\r\n"c"\rd\n', 4],
  ['"a\r\nb"\r\n', 2],
])('%j is %i lines', (text, lines) => {
  expect(read(text).lines).toBe(lines);
});

test('lines are numbered after those that came earlier, blank ones passed over', () => {
  expect(read('a,b\n\n1,\n"2\n\n3",\n""\n4,\n', 10).found).toEqual([
    [11, 'a', 'b'],
    [13, '1', ''],
    [14, '2\n\n3', ''],
    [18, '4', ''],
  ]);
});

test.each([
  ['a,b\n1,"2\n3,4\n', '2: a quoted cell is not closed'],
  ['a,b\n1,"2""\n', '2: a quoted cell is not closed'],
  ['a,b\n1,"', '2: a quoted cell is not closed'],
  ['a,b\n"1\n1",2\n3,4"4\n5,"6"\n', '4: a quote stands where none may be'],
  ['a,b\n"3"x,4\n', '2: a quote stands where none may be'],
  ['a,b\n"3" ,4\n', '2: a quote stands where none may be'],
  ['a,b\n3"\n4,"5\n', '2: a quote stands where none may be'],
  ['a,b\n"3"""4,"5\n', '2: a quote stands where none may be'],
])('%j is refused where its record starts', (text, refused) => {
  expect(read(text).refused).toBe(refused);
});

const piece = fc.constantFrom(
  ...['a', '가', '😀', '1', ' ', ',', ';', '\t', '\n', '\r\n', '\r', '\u2028', '\ufeff'],
  ...['"', '"', '""', ',"', '",', '"\n', '\n"'],
);
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

test('any text is cut, or refused, as csv-parse does it', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(0, 7), fc.constantFrom(...delimiters), (written, before, by) => {
      const { found, refused } = read(written, before, by);
      const expected = withParser(written, by);
      // Rows within quotes are a matter of their own.
      fc.pre(!refused?.includes('is closed only in'));
      expect(found.map(([, ...cells]) => cells)).toEqual(expected.found);
      expect(refused?.includes(expected.refused ?? 'refused') ?? null).toBe(expected.refused && true);
    }),
    { numRuns: 2000 },
  );
});
