import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../temporary-file.ts';
import { columnTypes, counted, fromCsv, kinds, policies, valuesSql } from './outside-answers.ts';

test.each(kinds.flatMap((kind) => policies.map((onInvalid) => ({ kind, onInvalid }))))(
  'DuckDB counts answers outside the end points as the reader of files does: $kind, --on-invalid $onInvalid',
  async ({ kind, onInvalid }) => {
    const file = join(temporaryFolder(), 'people.parquet');
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    await connection.run(
      `COPY (SELECT CAST(a AS ${columnTypes.duckdb(kind)}) AS a, CAST(b AS TINYINT) AS b
       FROM (VALUES ${valuesSql(kind)}) AS rows(a, b)) TO '${file}' (FORMAT parquet)`,
    );
    connection.closeSync();
    instance.closeSync();
    const engine = { engine: 'duckdb', files: [file], tables: [] } as const;
    const expected = await fromCsv(kind, onInvalid, 'duckdb');
    expect(Array.isArray(expected)).toBe(onInvalid === 'error');
    expect(await counted({ kind, onInvalid, files: [], engine })).toEqual(expected);
  },
);
