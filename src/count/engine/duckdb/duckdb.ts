import { realpath, stat } from 'node:fs/promises';
import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import { InputError, UsageError } from '../../../errors.ts';
import { messages } from '../../../messages/messages.ts';
import { dialects } from '../dialect.ts';
import { engineLibrary } from '../engine-library.ts';
import { namedTwice } from '../named-twice.ts';
import { oneByOne } from '../one-by-one.ts';
import type { EngineOptions, SqlRow, SqlSession, SqlTable } from '../sql-table.ts';
import { attached, databaseTables } from './duckdb-database.ts';
import { type NamedData, namedData } from './duckdb-files.ts';
import { asPattern, describing, fromFiles, isInteger } from './duckdb-from.ts';
import { duckdbProblem } from './duckdb-problem.ts';

const { literal } = dialects.duckdb;

type Query = (sql: string) => Promise<readonly SqlRow[]>;

/**
 * Files as tables of a DuckDB in this process, which may read nothing else and write nowhere.
 *
 * @throws UsageError when DuckDB is not installed, or tables are named and no database
 * @throws InputError when files are missing, cannot be read, or do not have the same columns
 */
export async function openDuckdb(options: EngineOptions): Promise<SqlSession> {
  const { DuckDBInstance } = await engineLibrary('duckdb', () => import('@duckdb/node-api'));
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
    allow_persistent_secrets: 'false',
    preserve_insertion_order: 'false',
    // Answers of people are not left on a disk.
    temp_directory: '',
  });
  const connection = await instance.connect();
  const done = options.whenInterrupted?.(async () => connection.interrupt());
  const close = async () => {
    done?.();
    connection.closeSync();
    instance.closeSync();
  };
  const ask = oneByOne(asking(connection));
  try {
    const glob = async (pattern: string) =>
      (await ask(`SELECT file FROM glob(${literal(pattern)})`)).map(([file]) => `${file}`);
    const named: NamedData[] = [];
    for (const written of options.files) named.push(await namedData(written, glob));
    refuseTablesOfNothing(options, named);
    await refuseFilesNamedTwice(named);
    const databases = new Map<string, string>();
    for (const data of named) {
      if (data.kind !== 'database' || databases.has(data.file)) continue;
      const alias = `hanaro_${databases.size}`;
      await explained(data.written, ask)(attached(data.file, alias));
      databases.set(data.file, alias);
    }
    // A join for each list of answers, which takes half a minute for 200 items.
    await ask("SET disabled_optimizers = 'in_clause'");
    for (const statement of locks(named)) await ask(statement);
    const tables: SqlTable[] = [];
    for (const data of named) {
      const query = explained(data.written, ask);
      if (data.kind === 'database') {
        const found = await databaseTables(data, databases.get(data.file) ?? '', options.tables, query);
        for (const { name, from } of found) {
          tables.push(await openTable({ name, from, version: null }, explained(name, ask)));
        }
      } else {
        const files = await fromFiles(data.written, data, query);
        const version = versionOf(data.files);
        tables.push(await openTable({ name: data.written, version, ...files }, query));
      }
    }
    return { tables, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** From here on nothing but the named files can be read, whatever a view or a pattern says. */
const locks = (named: readonly NamedData[]) => [
  `SET allowed_paths = [${named
    .flatMap((data) =>
      data.kind === 'database' ? [] : data.files.flatMap((file) => [file, asPattern(file)]),
    )
    .map(literal)
    .join(', ')}]`,
  'SET enable_external_access = false',
  'SET lock_configuration = true',
];

const asking =
  (connection: DuckDBConnection): Query =>
  async (sql) => {
    const answer = await connection.runAndReadAll(sql);
    return answer.getRows().map((cells) => cells.map((cell) => (cell === null ? null : textOf(cell))));
  };

/** Texts that people wrote are asked for as bytes: the library takes a byte order mark off the beginning of a text. */
const textOf = (cell: DuckDBValue) =>
  typeof cell === 'object' && cell !== null && 'bytes' in cell
    ? Buffer.from(cell.bytes).toString()
    : String(cell);

function explained(file: string, ask: Query): Query {
  return async (sql) => {
    try {
      return await ask(sql);
    } catch (error) {
      throw new InputError([{ file, ...duckdbProblem(error) }]);
    }
  };
}

async function openTable(
  table: Pick<SqlTable, 'name' | 'from' | 'version' | 'firstRows'>,
  query: Query,
): Promise<SqlTable> {
  const described = await query(describing(table.from));
  const columns = described.map(([name, type]) => ({ name: `${name}`, integer: isInteger(type) }));
  return { ...table, engine: 'duckdb', columns, query };
}

const versionOf = (files: readonly string[]) => async () => {
  const versions = files.map(async (file) => {
    const { size, mtimeNs, ino } = await stat(file, { bigint: true });
    return `${size} ${mtimeNs} ${ino}`;
  });
  return (await Promise.all(versions)).join('\n');
};

/** By pattern, folder, link or another path. */
async function refuseFilesNamedTwice(named: readonly NamedData[]): Promise<void> {
  const seen = new Set<string>();
  for (const data of named) {
    for (const file of data.kind === 'database' ? [] : data.files) {
      const path = await realpath(file).catch(() => file);
      if (seen.has(path)) throw new InputError([namedTwice(file)]);
      seen.add(path);
    }
  }
}

function refuseTablesOfNothing({ tables }: EngineOptions, named: readonly NamedData[]): void {
  if (tables.length === 0 || named.some(({ kind }) => kind === 'database')) return;
  throw new UsageError({
    message: messages.engines.tableChoosesAmongTables,
    hint: messages.engines.tableChoosesAmongTablesHint,
  });
}
