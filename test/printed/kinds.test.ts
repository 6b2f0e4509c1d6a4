import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { tablesCsv } from '../../src/printed/csv/tables-csv.ts';
import { printedCells } from '../../src/printed/printed-cells.ts';
import { publishedTables, readPublishedTables } from '../../src/printed/read-published-tables.ts';

const inTable = { table: '1', population: 'p' };
const groupCells = { n: '60', mean: '3.14', sd: '0.89' };

function cellsOf(table: object): string[] {
  return printedCells(publishedTables({ tables: [table] }, 'tables.yaml')).map(
    ({ row, column, printed, path }) => `${row} | ${column} | ${printed} | ${path.slice(2).join('.')}`,
  );
}

function problemsOf(table: object): string[] {
  try {
    publishedTables({ tables: [table] }, 'tables.yaml');
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(({ path, message, hint }) => `${path}: ${message.en} (${hint?.en})`);
  }
}

test('rows of means have an n, an SD, a standard error and an interval of their own', () => {
  const row = { n: '40', mean: '3.58', sd: '0.90', se: '0.14', conf_low: '3.29', conf_high: '3.87' };
  const figures = ['n', 'mean', 'sd', 'se', 'conf_low', 'conf_high'] as const;
  const cells = figures.map((figure) => `q1 | ${figure} | ${row[figure]} | rows.0.${figure}`);
  const items = { kind: 'item_means', ...inTable, scale: 's', rows: [{ item: 'q1', ...row }] };
  expect(cellsOf(items)).toEqual(cells);
  const scales = { kind: 'scale_means', ...inTable, rows: [{ scale: 'q1', ...row }] };
  expect(cellsOf(scales)).toEqual(cells);
});

test('a table of means needs an n of its own or one in every row', () => {
  const rows = [
    { item: 'q1', n: '40', mean: '3.58' },
    { item: 'q2', mean: '3.51' },
  ];
  expect(problemsOf({ kind: 'item_means', ...inTable, scale: 's', rows })).toEqual([
    expect.stringMatching(/^tables\[0\]\.n: "n" is missing/),
  ]);
});

test('a standard error or an interval may stand for the SD of a group, nothing may not', () => {
  const { sd: _, ...without } = groupCells;
  const table = (cells: object) => ({
    kind: 'group_comparison',
    ...inTable,
    rows: [{ scale: 's', a: cells, b: groupCells }],
  });
  expect(cellsOf(table({ ...without, se: '0.11' })).slice(0, 3)).toEqual([
    's | a n | 60 | rows.0.a.n',
    's | a mean | 3.14 | rows.0.a.mean',
    's | a se | 0.11 | rows.0.a.se',
  ]);
  expect(problemsOf(table(without))).toEqual([expect.stringMatching(/rows\[0\]\.a\.sd: "sd" is missing/)]);
});

test('two group columns do without a column of everybody, a total and an n', () => {
  const table = {
    kind: 'frequencies_by_group',
    ...inTable,
    rows: [{ variable: 'sex', level: 'M', a: ['20', '50.0'], b: ['10', '25.0'] }],
  };
  expect(cellsOf(table)).toEqual([
    'sex M | a n | 20 | rows.0.a.0',
    'sex M | a percent | 50.0 | rows.0.a.1',
    'sex M | b n | 10 | rows.0.b.0',
    'sex M | b percent | 25.0 | rows.0.b.1',
  ]);
});

test.each([
  ['group_comparison', { scale: 's', a: groupCells, conf_lo: '0.1' }, 'conf_lo', 'perhaps "conf_low"'],
  ['group_comparison', { scale: 's', a: groupCells, chi: 3 }, 'chi', 'known here: scale, t, df'],
  [
    'frequencies_by_group',
    { variable: 'sex', level: 'M', chi_square: 'hello' },
    'chi_square',
    'known here: variable, variable_ko, level, all, groups',
  ],
  ['frequencies_by_group', { variable: 'sex', level: 'M', variabel_ko: '성별' }, 'variabel_ko', 'perhaps'],
])('refuses an unknown key by name in %s: %o', (kind, row, key, hint) => {
  const total = kind === 'group_comparison' ? {} : { n: '10', total: { all: ['10', '100'] } };
  const [problem, ...more] = problemsOf({ kind, ...inTable, ...total, rows: [row] });
  expect(more).toEqual([]);
  expect(problem).toContain(`tables[0].rows[0].${key}: unknown key "${key}" (`);
  expect(problem).toContain(hint);
});

test('a group may be called as a column is: under `groups`', () => {
  const groups = { p: groupCells, t: groupCells };
  const comparison = { kind: 'group_comparison', ...inTable, rows: [{ scale: 's', groups, t: '1.2' }] };
  expect(cellsOf(comparison)).toEqual([
    's | p n | 60 | rows.0.groups.p.n',
    's | p mean | 3.14 | rows.0.groups.p.mean',
    's | p sd | 0.89 | rows.0.groups.p.sd',
    's | t n | 60 | rows.0.groups.t.n',
    's | t mean | 3.14 | rows.0.groups.t.mean',
    's | t sd | 0.89 | rows.0.groups.t.sd',
    's | t | 1.2 | rows.0.t',
  ]);
});

test.each(['score', 'sided', 'groups'])('an older file’s group "%s" is still a group', (id) => {
  const table = { kind: 'group_comparison', ...inTable, rows: [{ scale: 's', [id]: groupCells }] };
  expect(cellsOf(table)[1]).toBe(`s | ${id} mean | 3.14 | rows.0.${id}.mean`);
});

test('an older file’s group "groups" of counts is still a group', () => {
  const table = {
    kind: 'frequencies_by_group',
    ...inTable,
    n: '10',
    total: { all: ['10', '100'], groups: ['5', '50'] },
    rows: [],
  };
  expect(cellsOf(table).at(-1)).toBe('total | groups percent | 50 | total.groups.1');
});

test('sums and one-sided p are declared for a table or a row', () => {
  const row = { a: groupCells, b: groupCells, p: '.03' };
  const rows = [
    { scale: 's', ...row },
    { scale: 'u', ...row, score: 'mean', sided: 'two' },
  ];
  const table = { kind: 'group_comparison', ...inTable, score: 'sum', sided: 'one', rows };
  const cells = printedCells(publishedTables({ tables: [table] }, ''));
  const subject = (row: string, column: string) =>
    cells.find((cell) => cell.row === row && cell.column === column)?.subject;
  expect(subject('s', 'a mean')).toMatchObject({ score: 'sum' });
  expect(subject('s', 'p')).toMatchObject({ score: 'sum', sided: 'one' });
  expect(subject('u', 'a mean')).toMatchObject({ score: 'mean' });
  expect(subject('u', 'p')).not.toHaveProperty('sided');
});

test.each([
  ['column', 'column'],
  ['valid', 'valid'],
  ['all respondents, in every column', undefined],
])('percent_of "%s" declares %s', (written, declared) => {
  const table = { kind: 'frequencies', ...inTable, n: '10', percent_of: written, rows: [] };
  const [read] = publishedTables({ tables: [table] }, '').tables;
  expect(read?.kind === 'frequencies' && read.percentOf).toBe(declared);
});

test('one word that is no base of percents is refused with the nearest', () => {
  const table = { kind: 'frequencies', ...inTable, n: '10', percent_of: 'colum', rows: [] };
  expect(problemsOf(table)).toEqual([
    'tables[0].percent_of: "colum" is no base of percents (perhaps "column"; known are all, column, row, valid)',
  ]);
});

test('what kinds have learnt goes through CSV and back', async () => {
  const summary = { n: '40', mean: '14.3', sd: '3.6', se: '0.6', conf_low: '13.1', conf_high: '15.5' };
  const tables = [
    { kind: 'scale_means', ...inTable, n: '41', rows: [{ scale: 's', score: 'sum', ...summary }] },
    {
      kind: 'item_means',
      ...inTable,
      table: '2',
      n: '41',
      scale: 's',
      score: 'sum',
      total: { mean: '14.3', sd: '3.6' },
      rows: [{ item: 'q1', ...summary }],
    },
    {
      kind: 'group_comparison',
      ...inTable,
      table: '3',
      score: 'sum',
      sided: 'one',
      rows: [{ scale: 's', groups: { p: summary, groups: summary }, p: '.03' }],
    },
    {
      kind: 'frequencies_by_group',
      ...inTable,
      table: '4',
      percent_of: 'column',
      rows: [{ variable: 'sex', level: 'M', groups: { level: ['20', '50.0'] }, b: ['10', '25.0'] }],
    },
  ];
  const read = publishedTables({ tables }, '');
  const file = join(mkdtempSync(join(tmpdir(), 'kinds-')), 'tables.csv');
  writeFileSync(file, tablesCsv(read));
  const again = await readPublishedTables(file);
  const told = (of: typeof read) =>
    printedCells(of).map(({ table, row, column, printed, subject }) => ({
      table,
      row,
      column,
      printed,
      subject,
    }));
  expect(told(again)).toEqual(told(read));
  expect(again.tables[3]).toMatchObject({ percentOf: 'column', total: null });
});
