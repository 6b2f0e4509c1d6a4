import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import { InputError } from '../../../src/errors.ts';
import { type ScoreOptions, scoreFiles } from '../../../src/score-files.ts';
import { temporaryFile, temporaryFolder } from '../../temporary-file.ts';

const header = 'StartDate,RecordedDate,ResponseId,Status,Finished,area,q1,q2';
const text = [
  header,
  '1,1,R1,Survey Preview,true,north,1,1',
  '1,1,R2,IP Address,true,north,4,3',
  '1,1,R3,IP Address,false,south,4,',
  '1,1,R4,Spam,true,south,9,9',
  '1,1,R5,IP Address,true,south,4,4',
  '1,1,R6,survey preview,false,1.0,1,1',
  '1,1,R7,IP Address,true,01,2,2',
  '1,1,R8,Spam,true,,2,2',
  'Mean,,,,,,3,3',
  '',
].join('\n');

const bookOf = (exclude?: Record<string, (string | boolean)[]>) =>
  resolveCodebook({
    id: 'book',
    populations: [
      {
        id: 'people',
        min: 1,
        max: 5,
        ...(exclude && { exclude }),
        group: {
          column: 'area',
          levels: [
            { id: 'north', values: ['north', 1] },
            { id: 'south', values: ['south'] },
          ],
        },
        scales: [{ id: 's', items: ['q1', 'q2'] }],
      },
    ],
  });

async function outcome(options: Pick<ScoreOptions, 'files' | 'codebook'> & Partial<ScoreOptions>) {
  try {
    const { scales, items, ledger, inputs, warnings } = await scoreFiles(options);
    return {
      scales,
      items,
      ledger,
      rows: inputs.map(({ rows }) => ({
        ...rows,
        excluded: new Map(rows.excluded.map(({ reason, n }) => [reason, n])),
      })),
      warnings: warnings.map(({ code, column, count, message }) => ({ code, column, count, message })),
    };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(({ column, message }) => [column, message.en]);
  }
}

test.each([
  ['rules', { Status: ['Survey Preview', 'Spam'], Finished: [false] }],
  ['a rule for some', { Status: ['Spam'] }],
  ['none', undefined],
])('DuckDB leaves out what the codebook excludes as the reader of rows does, by %s', async (_, exclude) => {
  const file = temporaryFile('a.csv', text);
  const folder = temporaryFolder();
  const parquet = `${folder}/a.parquet`;
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`COPY (FROM read_csv('${file}', all_varchar=true)) TO '${parquet}' (FORMAT parquet)`);
  connection.closeSync();
  const options = {
    codebook: bookOf(exclude),
    onSummaryRow: 'drop' as const,
    onInvalid: 'missing' as const,
  };
  const expected = await outcome({ files: [file], ...options });
  expect(expected).toHaveProperty('scales');
  for (const one of [file, parquet]) {
    const engine = { engine: 'duckdb' as const, files: [one], tables: [] };
    expect(await outcome({ files: [], engine, ...options })).toEqual(expected);
  }
});

test('a group column without any level is refused by DuckDB with the values found', async () => {
  const file = temporaryFile('a.csv', 'area,q1,q2\nN,1,2\nS,3,4\nN,2,2\n,1,1\n');
  const problem =
    'not one row has a value of the groups ("north", "1", "south"); found: "N" 2, "S" 1, empty 1';
  const engine = { engine: 'duckdb' as const, files: [file], tables: [] };
  expect(await outcome({ files: [file], codebook: bookOf() })).toEqual([['area', problem]]);
  expect(await outcome({ files: [], engine, codebook: bookOf() })).toEqual([
    ['area', expect.stringContaining('"S" 1')],
  ]);
});
