import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { delimitedText } from '../../src/formats/csv.ts';
import { spreadsheetSafe } from '../../src/formats/spreadsheet-safe.ts';
import { fc } from '../fast-check.ts';

const asItIs = (text: string) => text;

test('numbers are written in full precision, nothing where there is no value', () => {
  const table = {
    columns: ['scale', 'mean', 'reversed'],
    rows: [
      ['quality', 4.372839506172839, true],
      ['none', null, false],
      ['tiny', 1e-300, false],
    ],
  };
  expect(delimitedText(table, ',', spreadsheetSafe)).toBe(
    'scale,mean,reversed\nquality,4.372839506172839,TRUE\nnone,,FALSE\ntiny,1e-300,FALSE\n',
  );
  expect(delimitedText(table, '\t', spreadsheetSafe)).toContain('quality\t4.372839506172839\tTRUE\n');
});

test('a text that a spreadsheet would run is none', () => {
  const table = { columns: ['=a'], rows: [['=1+1'], ['-1'], ['@x']] };
  expect(delimitedText(table, ',', spreadsheetSafe)).toBe("'=a\n'=1+1\n-1\n'@x\n");
  expect(delimitedText(table, ',', asItIs)).toBe('=a\n=1+1\n-1\n@x\n');
});

test('any text comes back from another reader of CSV as it was', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', '가', ',', '"', '\t', ' ', '\n', '\r', ';', "'"),
    maxLength: 8,
  });
  const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(rows, fc.constantFrom(',', '\t'), (rows, separator) => {
      const written = delimitedText({ columns: ['a', 'b'], rows }, separator, asItIs);
      expect(parse(written, { delimiter: separator, record_delimiter: '\n', from_line: 1 }).slice(1)).toEqual(
        rows,
      );
    }),
  );
});
