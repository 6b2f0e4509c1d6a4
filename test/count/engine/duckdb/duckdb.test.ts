import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, onTestFinished, test } from 'vitest';
import { openDuckdb } from '../../../../src/count/engine/duckdb/duckdb.ts';
import type { SqlRow } from '../../../../src/count/engine/sql-table.ts';
import { problemOf } from '../../../engines/problem-of.ts';
import { temporaryFile, temporaryFolder } from '../../../temporary-file.ts';

async function open(files: readonly string[], tables: readonly string[] = []) {
  const session = await openDuckdb({ engine: 'duckdb', files, tables });
  onTestFinished(() => session.close());
  return session.tables;
}

async function rowsOf(files: readonly string[], tables: readonly string[] = []): Promise<readonly SqlRow[]> {
  const [table] = await open(files, tables);
  return table === undefined ? [] : table.query(`SELECT * FROM ${table.from} ORDER BY ALL`);
}

async function prepared(...statements: readonly string[]): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const statement of statements) await connection.run(statement);
  connection.closeSync();
  instance.closeSync();
}

function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

test('cells of a CSV are what is written, and an empty one is NULL', async () => {
  const file = temporaryFile('a.csv', '\ufeffid;x;"q, ""r"" 열"\n007;5.0;#1\n;"a;b\nc";NULL\n');
  const [table] = await open([file]);
  expect(table?.name).toBe(file);
  expect(table?.columns).toEqual(['id', 'x', 'q, "r" 열'].map((name) => ({ name, integer: false })));
  expect(await rowsOf([file])).toEqual([
    ['007', '5.0', '#1'],
    [null, 'a;b\nc', 'NULL'],
  ]);
});

test('each argument is a table: a file, a folder, a pattern', async () => {
  const folder = folderOf({
    "a'[1]*.csv.gz": gzipSync('a,b\n1,2\n'),
    'b?.csv.gz': gzipSync('a,b\n3,4\n'),
    '.hidden.json': '{}',
  });
  const both = [
    ['1', '2'],
    ['3', '4'],
  ];
  expect(await rowsOf([folder])).toEqual(both);
  expect(await rowsOf([join(folder, '*.gz')])).toEqual(both);
  expect(await rowsOf([join(folder, "a'[1]*.csv.gz")])).toEqual([['1', '2']]);
  expect(await open([join(folder, "a'[1]*.csv.gz"), join(folder, 'b?.csv.gz')])).toHaveLength(2);
});

test('Parquet and JSON keep whole numbers as numbers, and texts as they are', async () => {
  const folder = temporaryFolder();
  const parquet = join(folder, 'a.parquet');
  await prepared(
    `COPY (SELECT 5::TINYINT AS n, 7::UBIGINT AS m, '007' AS t, 5.5::DOUBLE AS d) TO '${parquet}'`,
  );
  const [table] = await open([parquet]);
  expect(table?.columns.map(({ integer }) => integer)).toEqual([true, true, false, false]);
  expect(await rowsOf([parquet])).toEqual([['5', '7', '007', '5.5']]);
  const json = temporaryFile(
    'a.jsonl',
    '{"n":5,"t":"007","d":5.0,"day":"2026-1-2"}\n{"n":null,"t":"x","late":1}\n',
  );
  const [lines] = await open([json]);
  expect(lines?.columns).toContainEqual({ name: 'n', integer: true });
  expect(await rowsOf([json])).toEqual([
    ['5', '007', '5.0', '2026-1-2', null],
    [null, 'x', null, null, '1'],
  ]);
});

test('a database is opened to be read, its tables by name or its only one', async () => {
  const folder = temporaryFolder();
  const one = join(folder, 'one.duckdb');
  const more = join(folder, 'more.db');
  await prepared(
    `ATTACH '${one}' AS one`,
    'CREATE TABLE one."설문 ""1" AS SELECT 1 AS n',
    `ATTACH '${more}' AS more`,
    'CREATE TABLE more.users AS SELECT 2 AS n',
    'CREATE SCHEMA more.s',
    'CREATE TABLE more.s.users AS SELECT 3 AS n',
    "CREATE VIEW more.spy AS SELECT * FROM read_csv('/etc/passwd', header = false, delim = ':')",
  );
  expect(await rowsOf([one])).toEqual([['1']]);
  expect((await open([more], ['users', 's.users'])).map(({ name }) => name)).toEqual([
    `${more}:users`,
    `${more}:s.users`,
  ]);
  expect(await rowsOf([more], ['s.users'])).toEqual([['3']]);
  expect((await problemOf(open([more]))).message.en).toBe('there are 3 tables: spy, users, s.users');
  expect((await problemOf(open([more], ['user']))).hint?.en).toBe('did you mean --table users?');
  expect((await problemOf(open([more], ['spy']))).message.en).toMatch(/another file or address/);
  const [table] = await open([one]);
  expect(table?.version).toBeNull();
  expect(
    await problemOf(table?.query('CREATE TABLE hanaro_0.x AS SELECT 1') ?? Promise.resolve()),
  ).toBeDefined();
});

test('nothing else can be read or written', async () => {
  const folder = folderOf({ 'a.csv': 'a,b\n1,2\n', 'b.csv': 'a,b\n3,4\n' });
  const [table] = await open([join(folder, 'a.csv')]);
  for (const sql of [
    `SELECT * FROM '${join(folder, 'b.csv')}'`,
    `COPY (SELECT 1) TO '${join(folder, 'c.csv')}'`,
    "SELECT * FROM 'https://127.0.0.1:1/x.parquet'",
    'INSTALL httpfs',
    'SET enable_external_access = true',
  ]) {
    expect(await problemOf(table?.query(sql) ?? Promise.resolve())).toBeDefined();
  }
});

test('the version tells that a file was written to', async () => {
  const file = temporaryFile('a.csv', 'a,b\n1,2\n');
  const [table] = await open([file]);
  const before = await table?.version?.();
  expect(await table?.version?.()).toBe(before);
  writeFileSync(file, 'a,b\n1,2\n3,4\n');
  expect(await table?.version?.()).not.toBe(before);
});

test.each<[string, Readonly<Record<string, string | Uint8Array>>, string, RegExp]>([
  [
    'columns in another order',
    { 'a.csv': 'a,b\n1,2\n', 'b.csv': 'b,a\n1,2\n' },
    '',
    /^the columns of .*a\.csv and .*b\.csv differ/,
  ],
  ['columns of other names', { 'a.csv': 'a,b\n1,2\n', 'b.csv': 'a,c\n1,2\n' }, '', /differ: c, b$/],
  ['several formats', { 'a.csv': 'a\n', 'a.json': '{}' }, '', /several formats/],
  ['an empty folder', {}, '', /^there are no files/],
  ['a missing file', {}, 'no.csv', /^there is no such file/],
  ['a pattern of nothing', {}, '*.csv', /^there is no such file/],
  ['another format', { 'a.xlsx': 'PK' }, 'a.xlsx', /^with DuckDB, files are/],
  ['a ragged row', { 'a.csv': 'a,b\n1,2\n3\n' }, 'a.csv', /Expected Number of Columns: 2 Found: 1/],
  ['two columns of one name', { 'a.csv': 'Q,q\n1,2\n' }, 'a.csv', /^two columns have this name/],
  ['an empty file', { 'a.csv': '' }, 'a.csv', /^there is no row of column names/],
  ['CP949', { 'a.csv': Buffer.from([0x61, 0x2c, 0xb0, 0xa1, 0x0a]) }, 'a.csv', /^this is not UTF-8/],
])('refused: %s', async (_, files, name, message) => {
  const folder = folderOf(files);
  const read = async () => {
    for (const table of await open([join(folder, name)])) await table.query(`SELECT * FROM ${table.from}`);
  };
  expect((await problemOf(read())).message.en).toMatch(message);
});

test('refused: addresses, folders in folders, tables of files', async () => {
  expect((await problemOf(open(['s3://bucket/a.parquet']))).message.en).toMatch(/an address, not a file/);
  const folder = folderOf({ 'a.csv': 'a,b\n' });
  mkdirSync(join(folder, 'more'));
  expect((await problemOf(open([folder]))).message.en).toMatch(/folders in this folder/);
  expect((await problemOf(open([join(folder, 'a.csv')], ['t']))).message.en).toMatch(/^--table chooses/);
});

test('a quote that swallows rows of a CSV is refused, free text of several lines is not', async () => {
  const row = 'a,1,2,\n';
  const swallowing = `g,q1,q2,text\n${row}a,1,2,"so\n${row.repeat(3)}b,3,4,well"\n`;
  const folder = folderOf({
    'a.csv': swallowing,
    'b.csv': `g,q1,q2,text\n${row}a,1,2,"so, and\nso, 1"\n`,
    'c.csv.gz': gzipSync(swallowing),
  });
  for (const name of ['a.csv', 'c.csv.gz']) {
    const problem = await problemOf(open([join(folder, name)]));
    expect(problem).toMatchObject({
      line: 3,
      message: { en: expect.stringContaining('closed only in line 7') },
    });
  }
  // Behind the beginning of a file, which is read for its header.
  for (const [name, encoded] of [
    ['long.csv', Buffer.from],
    ['long.csv.gz', gzipSync],
  ] as const) {
    const text = `g,q1,q2,text\n${row.repeat(50_000)}${swallowing.slice(swallowing.indexOf('a,1'))}`;
    const problem = await problemOf(open([temporaryFile(name, encoded(text))]));
    expect(problem.message.en).toBe('a quoted cell holds 4 lines that seem to be rows of their own');
  }
  expect(await rowsOf([join(folder, 'b.csv')])).toHaveLength(2);
});

test('a folder and a file in it are refused, for its rows would count twice', async () => {
  const folder = folderOf({ 'a.csv': 'q\n1\n', 'b.csv': 'q\n2\n' });
  for (const files of [
    [folder, join(folder, 'b.csv')],
    [join(folder, 'b.csv'), join(folder, '*.csv')],
  ]) {
    expect((await problemOf(open(files))).message.en).toBe('is named twice');
  }
});
