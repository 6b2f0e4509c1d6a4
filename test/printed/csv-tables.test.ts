import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { InputError, type Problem } from '../../src/errors.ts';
import { localize } from '../../src/localized.ts';
import { inEveryLanguage } from '../../src/messages/messages.ts';
import { tablesCsv } from '../../src/printed/csv/tables-csv.ts';
import { publishedLines, withPlaces } from '../../src/printed/published-places.ts';
import { publishedTables, readPublishedTables } from '../../src/printed/read-published-tables.ts';
import { verifyTables } from '../../src/printed/verify/verify-tables.ts';
import { scoreFiles } from '../../src/score-files.ts';
import { temporaryFile } from '../temporary-file.ts';
import { jejuCodebook } from './jeju-tables.ts';

const header = 'table,kind,population,scale,row,column,printed';
const json = 'fixtures/published/jeju-hanaro-2021.json';

/** Words beside the figures, which CSV leaves out. */
const words = ['label', 'variable_ko', 'note', 'points', 'test', 'percent_of'];
const { tables, source: _ } = JSON.parse(readFileSync(json, 'utf8'), (key, value) =>
  words.includes(key) ? undefined : value,
);
const jeju = publishedTables(
  {
    tables: tables.map(({ rows, ...table }: { rows?: { items?: number }[] }) => ({
      ...table,
      ...(rows ? { rows: rows.map(({ items: _, ...row }) => row) } : {}),
    })),
    tolerated: [
      { table: '16', row: 'recommendation', column: 'stars', reason: 'p = .0007, "one star", too few' },
    ],
  },
  json,
);

test('tables written as CSV read back as the same tables', async () => {
  const file = temporaryFile('jeju.csv', tablesCsv(jeju));
  expect(jeju.tables).toHaveLength(18);
  expect(await readPublishedTables(file)).toEqual(jeju);
});

test('a spreadsheet may add a byte order mark, CRLF, quotes, empty rows, and columns of its own', async () => {
  const lines = tablesCsv(jeju).trimEnd().split('\n');
  const [head = '', ...rows] = lines;
  const text = ['mine,', head, '\r\n', ...rows.flatMap((row) => ['"a,b",', row, '\r\n', ',,,,,,,\r\n'])];
  const file = temporaryFile('jeju.CSV', `\uFEFF${text.join('')}`);
  expect(await readPublishedTables(file)).toEqual(jeju);
});

test('the same verdicts as from JSON, with lines of the CSV file', async () => {
  const csv = temporaryFile('jeju.csv', tablesCsv(jeju));
  const files = ['fixtures/staff.csv', 'fixtures/users.csv'];
  const report = await scoreFiles({ files, codebook: jejuCodebook });
  const verify = async (file: string, tables: typeof jeju) =>
    verifyTables({
      tables,
      file: 'jeju',
      codebook: jejuCodebook,
      report,
      lineOf: await publishedLines(file),
      rescore: null,
    });
  const [fromJson, fromCsv] = [await verify(json, jeju), await verify(csv, await readPublishedTables(csv))];
  const unplaced = ({ cells }: typeof fromCsv) => cells.map((cell) => ({ ...cell, line: null }));
  expect(unplaced(fromCsv)).toEqual(unplaced(fromJson));
  expect(fromCsv.summary).toEqual(fromJson.summary);
  expect(fromCsv.summary.match).toBeGreaterThan(400);
  const lines = readFileSync(csv, 'utf8').split('\n');
  for (const { line, table, row, column } of fromCsv.cells) {
    expect(lines[(line ?? 0) - 1]).toMatch(new RegExp(`^${table},`));
    expect(lines[(line ?? 0) - 1]).toContain(`,${row},${column},`);
  }
});

test('a variable whose name has a space is named under scale', async () => {
  const file = temporaryFile(
    't.csv',
    `${header}\n3,frequencies,staff,,total,n,4\n3,frequencies,staff,age group,age group 20 to 29,n,1\n3,frequencies,staff,age group,age group 20 to 29,percent,25\n`,
  );
  const read = await readPublishedTables(file);
  expect(read.tables[0]).toMatchObject({
    rows: [{ variable: 'age group', level: '20 to 29', n: '1', percent: '25' }],
  });
  expect(tablesCsv(read)).toBe(readFileSync(file, 'utf8'));
});

const means = '4,scale_means,staff,,total,n,41\n4,scale_means,staff,,platform,mean,5.22\n';
const compared = (column: string, printed = '1') =>
  `15,group_comparison,users,,tangibles,${column},${printed}\n`;

test.each<[string, string, Problem]>([
  [
    'a kind',
    '4,scale_mean,staff,,total,n,41\n',
    {
      line: 2,
      column: 'kind',
      message: { ...inEveryLanguage(() => expect.any(String)), en: '"scale_mean" cannot stand here' },
    },
  ],
  [
    'a column',
    `${means}4,scale_means,staff,,platform,meen,1\n`,
    {
      line: 4,
      column: 'column',
      message: { ...inEveryLanguage(() => expect.any(String)), en: '"meen" cannot stand here' },
    },
  ],
  [
    'a figure of a group',
    compared('pilot median'),
    {
      line: 2,
      column: 'column',
      message: { ...inEveryLanguage(() => expect.any(String)), en: '"pilot median" cannot stand here' },
    },
  ],
  [
    'no table',
    ',scale_means,staff,,total,n,41\n',
    {
      line: 2,
      column: 'table',
      message: { ...inEveryLanguage(() => expect.any(String)), en: 'it is empty' },
    },
  ],
  [
    'no row',
    '4,scale_means,staff,,,n,41\n',
    { line: 2, column: 'row', message: { ...inEveryLanguage(() => expect.any(String)), en: 'it is empty' } },
  ],
  [
    'no population',
    '4,scale_means,,,total,n,41\n',
    {
      line: 2,
      column: 'population',
      message: { ...inEveryLanguage(() => expect.any(String)), en: 'it is empty' },
    },
  ],
  [
    'no scale',
    '5,item_means,staff,,total,n,41\n',
    {
      line: 2,
      column: 'scale',
      message: { ...inEveryLanguage(() => expect.any(String)), en: 'it is empty' },
    },
  ],
  [
    'a cell again',
    `${means}\n4,scale_means,staff,,platform,mean,5.22\n`,
    {
      line: 5,
      message: {
        ...inEveryLanguage(() => expect.any(String)),
        en: 'this cell is on line 3 already: table 4, platform, mean',
      },
    },
  ],
  [
    'no mean',
    `${means}4,scale_means,staff,,management,score100,67\n`,
    {
      line: 4,
      message: {
        ...inEveryLanguage(() => expect.any(String)),
        ko: '표 4의 행 "management"에 이 수치가 없습니다: "mean"',
        en: 'row "management" of table 4 has no "mean"',
      },
    },
  ],
  [
    'no n',
    '4,scale_means,staff,,platform,mean,5.22\n',
    {
      line: 2,
      message: { ...inEveryLanguage(() => expect.any(String)), en: 'row "total" of table 4 has no "n"' },
    },
  ],
  [
    'no SD of a group',
    compared('t') + compared('pilot n') + compared('pilot mean'),
    {
      line: 2,
      message: {
        ...inEveryLanguage(() => expect.any(String)),
        en: 'row "tangibles" of table 15 has no "pilot sd"',
      },
    },
  ],
  [
    'no percent of a group',
    '13,frequencies_by_group,users,,total,n,1\n13,frequencies_by_group,users,,total,all n,1\n',
    {
      line: 2,
      message: {
        ...inEveryLanguage(() => expect.any(String)),
        en: 'row "total" of table 13 has no "all percent"',
      },
    },
  ],
  [
    'a level without its variable',
    '3,frequencies,staff,,total,n,41\n3,frequencies,staff,,남자,n,9\n',
    {
      line: 3,
      column: 'row',
      message: { ...inEveryLanguage(() => expect.any(String)), en: '"남자" is not a variable and a level' },
    },
  ],
  [
    'a significance',
    compared('significant', 'maybe'),
    {
      line: 2,
      column: 'printed',
      message: { ...inEveryLanguage(() => expect.any(String)), en: '"maybe" cannot stand here' },
    },
  ],
  [
    'no reason',
    `${means}4,tolerated,,,platform,mean,\n`,
    {
      line: 4,
      column: 'printed',
      message: {
        ...inEveryLanguage(() => expect.any(String)),
        en: expect.stringMatching(/needed: a text that is not empty/),
      },
    },
  ],
  [
    'a count of concepts',
    '19,themes,,,total,concepts,some\n',
    {
      line: 2,
      column: 'printed',
      message: { ...inEveryLanguage(() => expect.any(String)), en: expect.stringContaining('number') },
    },
  ],
  [
    'a comma too many',
    '4,scale_means,staff,,total,n,1,234\n',
    {
      line: 2,
      message: { ...inEveryLanguage(() => expect.any(String)), en: '8 cells, but the header has 7' },
    },
  ],
])('tells the line: %s', async (_, rows, problem) => {
  const file = temporaryFile('paper.csv', `${header}\n${rows}`);
  expect(await problemsOf(() => readPublishedTables(file))).toContainEqual(
    expect.objectContaining({ file, ...problem }),
  );
});

test('tells which columns the header lacks or has twice, and when it is of another file', async () => {
  const problems = (text: string) => problemsOf(() => readPublishedTables(temporaryFile('paper.csv', text)));
  const columns = (await problems('table,kind,population,row,column,printed,printed\n')).map(
    ({ column }) => column,
  );
  expect(columns).toEqual(['scale', 'printed']);
  for (const text of ['', 'id,sex,platform_1\n1,남자,5\n', 'scale,n,mean,sd\nkind,23,3.45,1.10\n']) {
    const found = await problems(text);
    expect(found).toMatchObject([{ line: 1 }]);
    expect(found[0]?.message.en).toMatch(
      /^this is no CSV file of printed tables: it lacks the columns table, kind/,
    );
    expect(found[0]?.hint?.en).toMatch(/an empty file to fill in: hanaro published init --format csv$/);
  }
});

test('names that the codebook does not have are told with their line, too', async () => {
  const file = temporaryFile(
    'paper.csv',
    `${header}\n${means}15,group_comparison,users,,tangibles,pilto n,1\n`,
  );
  const problem = { file, message: localize({ ko: '', en: 'unknown' }) };
  const places = ['tables[0].rows[0].scale', 'tables[1].rows[0].pilto', 'tables[1].population'];
  const problems = await problemsOf(() =>
    withPlaces(file, () => {
      throw new InputError(places.map((path) => ({ ...problem, path })));
    }),
  );
  expect(problems).toEqual([
    { ...problem, line: 3, column: 'row' },
    { ...problem, line: 4, column: 'column' },
    { ...problem, line: 4, column: 'population' },
  ]);
});

test('names that objects have by themselves are names like others', async () => {
  const rows = ['n', 'mean', 'sd'].map(
    (figure) => compared(`__proto__ ${figure}`) + compared(`constructor ${figure}`),
  );
  const file = temporaryFile('paper.csv', `${header}\n${rows.join('')}`);
  const { tables } = await readPublishedTables(file);
  expect(tables[0]?.kind === 'group_comparison' && tables[0].rows[0]?.groups.get('constructor')).toEqual({
    n: '1',
    mean: '1',
    sd: '1',
  });
  expect(Object.hasOwn(Object.prototype, 'n')).toBe(false);
});

async function problemsOf(run: () => Promise<unknown>): Promise<readonly Problem[]> {
  const error = await run().catch((thrown: unknown) => thrown);
  if (!(error instanceof InputError)) throw error;
  return error.problems;
}
