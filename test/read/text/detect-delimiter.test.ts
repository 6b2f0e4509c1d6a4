import { describe, expect, test } from 'vitest';
import { delimiters } from '../../../src/read/data-table.ts';
import { detectDelimiter } from '../../../src/read/text/detect-delimiter.ts';
import { readBytes, refusedBytes } from '../read-bytes.ts';

test.each([
  ['commas', 'a,b\n1,2\n', ','],
  ['semicolons', 'a;b\n1;2\n', ';'],
  ['tabs', 'a\tb\r\n1\t2\r\n', '\t'],
  ['one column', 'a\n1\n2\n', null],
  ['nothing', '', null],
  ['questions with commas over semicolons', 'Q1, how, when;Q2, who, why\n1;2\n', ';'],
  ['questions with commas and semicolons over tabs', 'Q1; a, b, c\tQ2; d, e, f\n1\t2\n', '\t'],
  ['decimal commas', 'id;a;b\n1;3,5;4,5\n2;3,5;4,5\n', ';'],
  ['as many decimal commas as semicolons', 'a;b\n1,5;2\n1,5;3\n', ';'],
  ['several answers in one cell', 'id,choice,x\n1,a;b;c,2\n2,a;b;c,2\n', ','],
  ['quoted commas', 'a;"b,c,d"\n1;"2,3,4"\n', ';'],
  ['quoted line ends and quotes', 'a;"b\n"",,,"\n1;"2\n,,,"\n', ';'],
  ['ragged rows', 'a,b,c\n1,2\n1,2,3\n1,2,3\n', ','],
  ['a tie', 'a,b;c\n1,2;3\n', ','],
  ['blank lines', '\n\na;b\n\n1;2\n', ';'],
  ['CR alone', 'a;b\r1;2\r', ';'],
])('%s', (_, text, delimiter) => {
  expect(detectDelimiter(text, true)).toBe(delimiter);
});

test('a record that is cut off has no say', () => {
  expect(detectDelimiter('a;b;c\n1;2;3\n1,2,3,4', false)).toBe(';');
  expect(detectDelimiter('a;b\n1;2\n"3,\n,', false)).toBe(';');
});

describe('the delimiter of a file', () => {
  test.each([
    ['found out', 'a;b\n1;2\n', {}, ';'],
    ['found out of the last line, which no line end closes', 'Q1, x, y;Q2\n1;2', {}, ';'],
    ['named, though another would fit', 'a,b;c\n1,2;3\n', { delimiter: ';' }, ';'],
    ['null for one column', 'a\n1\n', {}, null],
    ['null for one column, whatever was named', 'a\n1\n', { delimiter: ';' }, null],
  ] as const)('is %s', async (_, text, options, delimiter) => {
    for (const size of [1, 2, 1000]) {
      expect((await readBytes(text, options, [size])).facts.delimiter).toBe(delimiter);
    }
  });

  test.each(delimiters)('%j works in quoted text and in plain text', async (by) => {
    const rows = (cells: string) => `a${by}b\n${cells}${by}2\n`;
    expect((await readBytes(rows('1'))).records).toEqual([
      [1, 'a', 'b'],
      [2, '1', '2'],
    ]);
    expect((await readBytes(rows(`"${by}\n"`))).records[1]).toEqual([2, `${by}\n`, '2']);
  });
});

describe('a sep= line', () => {
  test.each([
    ['semicolon', 'sep=;\na;b\n1;2\n', ';'],
    ['in capitals, after a mark, before CRLF', '\ufeffSEP=;\r\na;b\r\n1;2\r\n', ';'],
    ['in quotes, before CR', '"sep=\t"\ra\tb\r1\t2\r', '\t'],
    ['against the commas of the text', 'sep=;\na,x,x;b,x,x\n1,x,x;2,x,x', ';'],
  ])('%s is obeyed, and counts as a line but not as a record', async (_, text, delimiter) => {
    for (const size of [1, 3, 1000]) {
      const { records, facts } = await readBytes(text, {}, [size]);
      expect(facts.delimiter).toBe(delimiter);
      expect(records.map(([line, ...cells]) => [line, cells.length])).toEqual([
        [2, 2],
        [3, 2],
      ]);
    }
  });

  test('is obeyed in UTF-16', async () => {
    const bytes = Buffer.from('\ufeffsep=;\r\n가;나\r\n1;2', 'utf16le');
    expect((await readBytes(bytes)).records).toEqual([
      [2, '가', '나'],
      [3, '1', '2'],
    ]);
  });

  test('yields to a delimiter that was named', async () => {
    expect((await readBytes('sep=;\na,b\n', { delimiter: ',' })).records).toEqual([[2, 'a', 'b']]);
  });

  test('that asks for another sign is refused', async () => {
    expect(await refusedBytes('sep=|\na|b\n')).toMatchObject({
      line: 1,
      message: { en: 'the delimiter "|" is not read' },
    });
  });

  test('does not shift the line of a broken character', async () => {
    const bytes = Buffer.concat([Buffer.from('sep=;\n가;b\n'), Buffer.from([0xff])]);
    expect(await refusedBytes(bytes)).toMatchObject({ line: 3 });
  });
});
