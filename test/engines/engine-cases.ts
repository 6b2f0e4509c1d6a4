import { DuckDBInstance } from '@duckdb/node-api';
import { clickhouseProgram, startClickhouse } from './clickhouse-servers.ts';
import { postgresIsHere, startPostgres } from './postgres-servers.ts';
import { removeFolder, serverFolder } from './server-process.ts';

/** A database for a test that is the same for all of them. */
export interface EngineCase {
  readonly name: string;
  /** False where it is not installed. */
  readonly here: boolean;
  /** Starts its servers. */
  readonly open: () => Promise<OpenEngine>;
}

export interface OpenEngine {
  /** Of the command line, without data: `--engine`, `--url`. */
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Fills a new table with a CSV file; @returns what names it on the command line */
  readonly loadCsv: (file: string, table: string) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

export const engineCases: readonly EngineCase[] = [
  { name: 'DuckDB, CSV', here: true, open: () => openDuckdbCase('csv') },
  { name: 'DuckDB, Parquet with numbers', here: true, open: () => openDuckdbCase('parquet') },
  { name: 'DuckDB, a folder of Parquet', here: true, open: () => openDuckdbCase('folder') },
  { name: 'DuckDB, a database', here: true, open: () => openDuckdbCase('database') },
  { name: 'ClickHouse, two shards', here: clickhouseProgram !== undefined, open: openClickhouseCase },
  { name: 'PostgreSQL', here: postgresIsHere, open: () => openPostgresCase(false) },
  { name: 'PostgreSQL, partitions on two servers', here: postgresIsHere, open: () => openPostgresCase(true) },
];

async function openDuckdbCase(kind: 'csv' | 'parquet' | 'folder' | 'database'): Promise<OpenEngine> {
  const folder = serverFolder();
  const run = async (...statements: readonly string[]) => {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    for (const statement of statements) await connection.run(statement);
    connection.closeSync();
    instance.closeSync();
  };
  const copied = (file: string, target: string, rows = '') =>
    `COPY (SELECT * FROM '${file}' ${rows}) TO '${folder}/${target}' (FORMAT parquet)`;
  return {
    args: ['--engine', 'duckdb'],
    env: {},
    close: async () => removeFolder(folder),
    loadCsv: async (file, table) => {
      const target = `${folder}/${table}`;
      switch (kind) {
        case 'csv':
          return [file];
        case 'parquet':
          await run(copied(file, `${table}.parquet`));
          return [`${target}.parquet`];
        case 'folder':
          await run(
            `COPY (SELECT *, row_number() OVER () % 2 AS half FROM '${file}') TO '${target}' (FORMAT parquet, PARTITION_BY half, FILENAME_PATTERN 'part')`,
          );
          return [`${target}/*/*.parquet`];
        case 'database':
          await run(`ATTACH '${target}.duckdb' AS made`, `CREATE TABLE made.answers AS FROM '${file}'`);
          return [`${target}.duckdb`];
      }
    },
  };
}

async function openClickhouseCase(): Promise<OpenEngine> {
  const { url, env, loadCsv, stop } = await startClickhouse();
  return {
    args: ['--engine', 'clickhouse', '--url', url],
    env: { ...env },
    close: stop,
    loadCsv: async (file, table) => {
      await loadCsv(file, table);
      return ['--table', `default.${table}`];
    },
  };
}

async function openPostgresCase(partitioned: boolean): Promise<OpenEngine> {
  const { url, env, loadCsv, stop } = await startPostgres();
  return {
    args: ['--engine', 'postgres', '--url', url],
    env: { ...env },
    close: stop,
    loadCsv: async (file, table) => {
      loadCsv(file, table, { partitioned });
      return ['--table', table];
    },
  };
}
