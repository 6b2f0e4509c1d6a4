import { expect, test } from 'vitest';
import { InputError } from '../../../../src/errors.ts';
import { linesOf, readBytes, sheetRows, xlsxOf } from '../written-papers.ts';

const twoDecimals =
  '<numFmts><numFmt numFmtId="170" formatCode="0.00"/></numFmts><fonts><font/></fonts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs>';

test('a table as the sheet shows it: numbers by their formats, lines above and below', async () => {
  const rows = [
    ['Table 2. Scores'],
    ['Scale', 'M', 'SD'],
    ['Quality', 4.5, 0.306],
    ['Happiness', 3.999, 1],
    ['Note. Means of five-point scales.'],
  ];
  const paper = await readBytes('t.xlsx', xlsxOf({ Results: sheetRows(rows, 1) }, twoDecimals));
  expect(linesOf(paper)).toEqual([
    '[Table 2. Scores]',
    'Scale|M|SD',
    'Quality|4.50|0.31',
    'Happiness|4.00|1.00',
    'Note. Means of five-point scales.',
  ]);
  const [grid] = paper.blocks;
  expect(grid?.place).toEqual({ page: null, sheet: 'Results' });
  expect(grid?.kind === 'grid' && grid.rows[1]?.[2]?.reference).toBe('C3');
});

test('empty rows part tables, merged cells reach on', async () => {
  const rows = [
    ['Scale', 'Pilot', '', 't'],
    ['', 'M', 'SD', ''],
    ['Quality', '4.5', '0.3', '2.1'],
    [],
    ['Region', 'n'],
    ['North', '60'],
  ];
  const merges =
    '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/><mergeCell ref="D1:D2"/></mergeCells>';
  const paper = await readBytes('t.xlsx', xlsxOf({ S: sheetRows(rows) + merges }));
  expect(linesOf(paper)).toEqual([
    'Scale|Pilot|<|t',
    '^|M|SD|^',
    'Quality|4.5|0.3|2.1',
    'Region|n',
    'North|60',
  ]);
});

test('raised text of a cell is raised; hidden rows are left out, which is said', async () => {
  const cell =
    '<c r="A2" t="inlineStr"><is><r><t>2.31</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>a</t></r></is></c>';
  const sheet = `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>t</t></is></c><c r="B1"><v>1</v></c></row><row r="2">${cell}<c r="B2"><v>2</v></c></row><row r="3" hidden="1"><c r="A3"><v>3</v></c></row></sheetData>`;
  const paper = await readBytes('t.xlsx', xlsxOf({ S: sheet }));
  expect(linesOf(paper)).toEqual(['t|1', '2.31^a|2']);
  expect(paper.unread.map(({ why, place }) => [place.sheet, why.en])).toEqual([
    ['S', 'hidden sheets, rows and columns are not read'],
  ]);
});

const answers = [
  ['id', 'sex', 'q1', 'q2', 'q3'],
  ...Array.from({ length: 120 }, (_, at) => [
    at + 1,
    at % 2 === 0 ? 'f' : 'm',
    1 + (at % 5),
    1 + (at % 4),
    5,
  ]),
];

test('answers, a row a person, are no table of a paper', async () => {
  const error: unknown = await readBytes('users.xlsx', xlsxOf({ S: sheetRows(answers) })).catch(
    (thrown: unknown) => thrown,
  );
  expect(
    error instanceof InputError && error.problems.map(({ message, hint }) => [message.en, hint?.en]),
  ).toEqual([
    [
      'the workbook holds answers (120 rows), and no table of a paper',
      'answers are analysed by hanaro score',
    ],
  ]);
  const both = await readBytes(
    'b.xlsx',
    xlsxOf({
      Data: sheetRows(answers),
      T: sheetRows([
        ['a', 'b'],
        ['c', 'd'],
      ]),
    }),
  );
  expect(linesOf(both)).toEqual(['a|b', 'c|d']);
  expect(both.unread.map(({ why }) => why.en)).toEqual(['120 rows of answers: no table of a paper']);
});

test('a long table of results is one', async () => {
  const rows = [
    ['No', 'Pair', 'Difference', 'df', 'p'],
    ...Array.from({ length: 120 }, (_, at) => [at + 1, `pair ${at}`, at / 100 + 0.01, 2, `.${100 + at}`]),
  ];
  const paper = await readBytes('t.xlsx', xlsxOf({ S: sheetRows(rows) }));
  expect(paper.blocks.map(({ kind }) => kind)).toEqual(['grid']);
});
