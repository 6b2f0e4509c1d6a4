import { describe, expect, test } from 'vitest';
import { resolveCodebook } from '../../src/codebook/resolve/resolve-codebook.ts';
import { InputError } from '../../src/errors.ts';
import { type ScoreOptions, scoreFiles } from '../../src/score-files.ts';
import { temporaryFile } from '../temporary-file.ts';
import { workbookEntries } from './small-workbook.ts';
import { zipFile } from './zip-file.ts';

const bookOf = (group: boolean) =>
  resolveCodebook({
    id: 'book',
    populations: [
      {
        id: 'people',
        min: 1,
        max: 5,
        ...(group && { group: { column: 'area', levels: [{ id: 'north' }, { id: 'south' }] } }),
        scales: [{ id: 's', items: ['q1', 'q2', 'q3'] }],
      },
    ],
  });

const people = [
  'P01,north,4,3,4',
  'P02,south,4,4,4',
  'P03,north,4,3,5',
  'P04,south,4,4,2',
  'P05,north,1,4,3',
  'P06,south,2,2,2',
];
const header = 'id,area,q1,q2,q3';

async function outcome(rows: readonly string[], options: Partial<ScoreOptions> & { group?: boolean } = {}) {
  const file = temporaryFile('data.csv', [header, ...rows, ''].join('\n'));
  const { group = false, ...others } = options;
  try {
    const report = await scoreFiles({ files: [file], codebook: bookOf(group), ...others });
    const [all] = report.scales;
    return { n: all?.n, rows: report.inputs[0]?.rows.excluded };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(({ line }) => line);
  }
}

const words =
  'Mode|Min|Max|n|N|SD|S.D.|Std. Deviation|Std Dev|Std. Error|Variance|Median|Sum|Average|Avg.|Count|Total|Grand Total|Sub-total|Valid|Missing|Minimum|Skewness|Total:|Column total|Overall mean|MEAN (SD)|Valid N|합계|합 계|평균|총계|소계|표준편차|최솟값|최댓값|최소|최대|중앙값|최빈값|빈도|응답자 수|개수|사례수|유효|결측|분산|전체 평균|평균 점수|[합계]|계:|요약'.split(
    '|',
  );

describe('a row that sums others up', () => {
  test.each(words)('called %j is refused with its line, and left out where that is chosen', async (word) => {
    const rows = [...people, `${word},,4,3,4`];
    expect(await outcome(rows)).toEqual([8]);
    expect(await outcome(rows, { onSummaryRow: 'drop' })).toEqual({
      n: 6,
      rows: [{ reason: 'totals_row', n: 1 }],
    });
  });

  test('is refused or left out as its own switch says, whatever becomes of invalid answers', async () => {
    const rows = [...people, 'Mean,,4,3,4', 'P07,north,9,1,1'];
    expect(await outcome(rows, { onInvalid: 'missing' })).toMatchObject({ n: 6 });
    expect(await outcome(rows, { onInvalid: 'missing', onSummaryRow: 'error' })).toEqual([8]);
    expect(await outcome(rows, { onSummaryRow: 'drop' })).toEqual([9]);
  });

  test('makes those below it suspect that have no name where others have one', async () => {
    const rows = [...people, '', 'Mean,,4,3,4', 'Cronbach,,1,1,1', ',,5,5,5', '25%,,2,2,2', 'Q3,,2,2,2'];
    expect(await outcome(rows, { onSummaryRow: 'drop' })).toEqual({
      n: 6,
      rows: [{ reason: 'totals_row', n: 5 }],
    });
  });

  test.each([
    ['behind its level, as Excel writes subtotals', ',north Total,4,3,4'],
    ['behind its level in Korean', ',south 요약,4,3,4'],
    ['behind the level of another column', 'north 소계,north,4,3,4'],
    ['before its level', ',Total (north),4,3,4'],
    ['of a coefficient', 'Cronbach alpha,,1,1,1'],
    ['of an answer key', '정답,,4,4,4'],
  ])('says so by a word %s', async (_, row) => {
    expect(await outcome([...people, row])).toEqual([8]);
    expect(await outcome([...people, row], { group: true })).toEqual([8]);
    expect(await outcome([...people, row], { onSummaryRow: 'drop' })).toMatchObject({ n: 6 });
  });

  test('with the number of respondents stands among other statistics', async () => {
    const rows = [...people, 'Mean,,4,3,4', 'n=6,,2,2,2', 'N (6),,2,2,2', '응답자 수: 6명,,2,2,2'];
    expect(await outcome(rows, { onSummaryRow: 'drop' })).toMatchObject({ n: 6 });
  });

  test('with cells missing at its end is one, too', async () => {
    expect(await outcome([...people, '합계'], { onSummaryRow: 'drop' })).toMatchObject({ n: 6 });
  });

  test('between groups of people leaves those below it in', async () => {
    const rows = [...people.slice(0, 3), '소계,,4,3,4', ...people.slice(3), '합계,,4,3,4'];
    expect(await outcome(rows, { onSummaryRow: 'drop', group: true })).toEqual({
      n: 6,
      rows: [{ reason: 'totals_row', n: 2 }],
    });
  });
});

describe('a word that may be a name or a level', () => {
  const withFirst = (texts: readonly string[]) =>
    texts.map((text, index) => `${text},${index % 2 === 0 ? 'north' : 'south'},4,3,${1 + (index % 5)}`);

  const said = (row: string, at: number) =>
    row.replace(',', `,${['Average', 'Low', 'Average', 'High'][at % 4]},`);

  test.each([
    ['answers to a question before the first item', ['y', 'n', 'y', 'n', 'n', 'y', '']],
    ['a status', ['valid', 'valid', 'missing', 'valid', 'valid']],
    ['a unit that is the first', ['n', 'min', 'max', 'n', 'min', 'max']],
    ['levels of which one comes late', ['yes', 'yes', 'no', 'no', 'yes', 'all', 'yes']],
  ])('counts as one among %s', async (_, texts) => {
    expect(await outcome(withFirst(texts))).toMatchObject({ n: texts.length });
  });

  test('counts as what a person said behind their number where nothing else is empty', async () => {
    const file = temporaryFile(
      'income.csv',
      ['id,income,area,q1,q2,q3', ...people.map((row, at) => said(row, at)), ''].join('\n'),
    );
    for (const group of [false, true]) {
      const { scales } = await scoreFiles({ files: [file], codebook: bookOf(group) });
      expect(scales[0]?.n).toBe(people.length);
    }
    const withMean = temporaryFile(
      'income-mean.csv',
      ['id,income,area,q1,q2,q3', ...people.map(said), '7,Average,,4,3,4', ''].join('\n'),
    );
    await expect(scoreFiles({ files: [withMean], codebook: bookOf(false) })).rejects.toThrow(InputError);
  });

  test('counts as a name that ends otherwise, and as a name with a word of no level before', async () => {
    const rows = ['Total Care', 'Mean Street', 'Kim Min', 'Body Count'].map((name) => `${name},north,4,3,4`);
    expect(await outcome(rows)).toMatchObject({ n: 4 });
  });

  test('is refused among names that all differ, for nobody is left out silently', async () => {
    expect(await outcome(withFirst(['Kim', 'Lee', 'Park', 'Min', 'Choi']))).toEqual([5]);
  });

  test('counts as a person behind a name in an earlier column', async () => {
    expect(await outcome([...people, 'P07,n,4,3,4'])).toMatchObject({ n: 7 });
  });
});

describe('a workbook', () => {
  const text = (cell: string) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`;
  const number = (value: number) => `<c><v>${value}</v></c>`;
  const formula = (written: string) => `<c>${written}<v>3</v></c>`;
  const rowOf = (line: string) => {
    const [id = '', area = '', ...answers] = line.split(',');
    return `<row>${text(id)}${text(area)}${answers.map((answer) => number(Number(answer))).join('')}</row>`;
  };
  const top = `<row>${header.split(',').map(text).join('')}</row>${people.map(rowOf).join('')}`;

  async function scored(last: string, table?: string, options: Partial<ScoreOptions> = {}) {
    const entries = workbookEntries({ rows: top + last });
    if (table !== undefined) {
      entries.push(
        {
          name: 'xl/worksheets/_rels/sheet1.xml.rels',
          content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>`,
        },
        { name: 'xl/tables/table1.xml', content: table },
      );
    }
    const file = temporaryFile('data.xlsx', zipFile(entries));
    try {
      const report = await scoreFiles({ files: [file], codebook: bookOf(false), ...options });
      return report.scales[0]?.n;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return error.problems.map(({ line }) => line);
    }
  }
  const unnamed = (cells: readonly string[]) => `<row>${text('A')}<c/>${cells.join('')}</row>`;
  const totals = (count: string) =>
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ref="A1:E8" ${count}/>`;

  test.each([
    ['SUBTOTAL', ['C', 'D', 'E'].map((c) => formula(`<f>SUBTOTAL(101,${c}2:${c}7)</f>`))],
    ['a rounded mean', ['C', 'D', 'E'].map((c) => formula(`<f>ROUND(AVERAGE(${c}$2:${c}$7),0)</f>`))],
    ['a standard deviation', ['C', 'D', 'E'].map((c) => formula(`<f>_xlfn.STDEV.S(${c}2:${c}7)</f>`))],
    ['columns of a table', ['q1', 'q2', 'q3'].map((c) => formula(`<f>SUBTOTAL(103,Table1[${c}])</f>`))],
    [
      'a formula that cells share',
      [
        formula('<f t="shared" ref="C8:E8" si="0">MEDIAN(C2:C7)</f>'),
        formula('<f t="shared" si="0"/>'),
        formula('<f t="shared" si="0"/>'),
      ],
    ],
  ])('with a row of %s refuses that row, whatever it is called', async (_, cells) => {
    expect(await scored(unnamed(cells))).toEqual([8]);
    expect(await scored(unnamed(cells), undefined, { onSummaryRow: 'drop' })).toBe(6);
  });

  test('with a table whose last row is one of totals refuses that row', async () => {
    const last = unnamed([number(3), number(3), number(3)]);
    expect(await scored(last, totals('totalsRowCount="1"'))).toEqual([8]);
    expect(await scored(last, totals('totalsRowShown="0"'))).toBe(7);
    expect(await scored(last, totals('totalsRowCount="1048576"'))).toEqual([8]);
  });

  test.each([
    ['of the same row', ['C8+1', 'SUM(A8:B8)', 'IF(C8>3,1,5)']],
    ['of cells that go down to its own', ['SUM(C$2:C8)', 'MAX(D$2:D8)', 'COUNT(E$2:E8)']],
    ['for one missing answer', ['AVERAGE(C2:C7)', '', '']],
  ])('with formulas %s keeps the row as a person', async (_, formulas) => {
    const cells = formulas.map((written) => (written === '' ? number(3) : formula(`<f>${written}</f>`)));
    expect(await scored(unnamed(cells))).toBe(7);
  });
});
