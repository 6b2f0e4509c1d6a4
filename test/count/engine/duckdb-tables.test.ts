import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { builtInCodebook } from '../../../src/codebook/load-codebook.ts';
import { dialects } from '../../../src/count/engine/dialect.ts';
import { scoreFiles } from '../../../src/score-files.ts';
import { temporaryFile, temporaryFolder } from '../../temporary-file.ts';

const codebook = builtInCodebook();
const users = readFileSync('fixtures/users.csv', 'utf8');
const withoutId = users.replace(/^[^,]*,/gm, '');

const score = (...files: string[]) =>
  scoreFiles({ codebook, files: [], engine: { engine: 'duckdb', files, tables: [] } });

test('rows that are named twice, in whatever way, are not counted twice', async () => {
  const file = temporaryFile('users.csv', withoutId);
  const folder = join(file, '..');
  for (const named of [
    [file, file],
    [file, join(folder, '*.csv')],
    [folder, join(folder, '.', 'users.csv')],
  ]) {
    await expect(score(...named)).rejects.toThrow('is named twice');
  }
  const database = join(temporaryFolder(), 'survey.duckdb');
  const instance = await DuckDBInstance.create(database);
  const connection = await instance.connect();
  await connection.run(`CREATE TABLE people AS FROM read_csv(${dialects.duckdb.literal(file)})`);
  connection.closeSync();
  instance.closeSync();
  const engine = { engine: 'duckdb', files: [database], tables: ['people', 'people'] } as const;
  await expect(scoreFiles({ codebook, files: [], engine })).rejects.toThrow('is named twice');
  await expect(scoreFiles({ codebook, files: [database] })).rejects.toThrow('a DuckDB database');
});

test('spaces around a name make no other respondent of it, and a name of spaces is none', async () => {
  const again = users.split('\n').find((line) => line.startsWith('U005,'));
  const repeated = temporaryFile('repeated.csv', `${users}${again?.replace('U005,', 'U005 ,')}\n`);
  await expect(score(repeated)).rejects.toThrow('1 row of respondents');
  const unnamed = temporaryFile('unnamed.csv', users.replace(/^U00[12],/gm, ' ,'));
  const { warnings } = await score(unnamed);
  expect(warnings).toMatchObject([{ code: 'respondent_empty', count: 2 }]);
});

test('columns of a table may be called as those of the query', async () => {
  const header = users.slice(0, users.indexOf('\n'));
  const names = 'hanaro_place,hanaro_part,hanaro_cell,hanaro_cells,hanaro_name';
  const file = temporaryFile(
    'users.csv',
    users
      .trim()
      .split('\n')
      .map((line) => `${line},${line === header ? names : '1,2,3,4,5'}\n`)
      .join(''),
  );
  const { inputs: _, ...figures } = await score(file);
  const { inputs: __, ...expected } = await scoreFiles({ codebook, files: ['fixtures/users.csv'] });
  expect(figures).toEqual(expected);
});

test('a respondent in two tables of one run is refused, and others are taken together', async () => {
  const [header = '', ...rows] = users.trim().split('\n');
  const half = (from: number, to: number) =>
    temporaryFile(`from-${from}.csv`, `${[header, ...rows.slice(from, to)].join('\n')}\n`);
  const { inputs: _, ...together } = await score(half(0, 60), half(60, 120));
  const { inputs: __, ...expected } = await scoreFiles({ codebook, files: ['fixtures/users.csv'] });
  expect(together).toEqual(expected);
  await expect(score(half(0, 60), half(59, 120))).rejects.toThrow(
    '1 row of respondents who have another row',
  );
});

test('an answer that begins with a byte order mark is read as in a file', async () => {
  const [header = '', ...rows] = users.trim().split('\n');
  const cells = rows.map((row) => row.replace(/,([1-5])$/, ',\ufeff$1'));
  expect(cells.filter((row) => row.includes(',\ufeff')).length).toBeGreaterThan(100);
  const file = temporaryFile('marked.csv', `${[header, ...cells].join('\n')}\n`);
  const { inputs: _, ...figures } = await score(file);
  const { inputs: __, ...expected } = await scoreFiles({ codebook, files: [file] });
  expect(figures).toEqual(expected);
});
