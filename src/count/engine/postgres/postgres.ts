import type { Client } from 'pg';
import { InputError } from '../../../errors.ts';
import { messages } from '../../../messages/messages.ts';
import { engineLibrary } from '../engine-library.ts';
import { oneByOne } from '../one-by-one.ts';
import { credentialsInUrl, serverAddress } from '../server-address.ts';
import type { EngineOptions, SqlSession, SqlTable } from '../sql-table.ts';
import { tableName } from '../table-name.ts';
import { postgresProblem } from './postgres-problem.ts';
import { explained, openTable, type Query } from './postgres-table.ts';

const example = '--url postgres://db.example.org/survey';

/**
 * Tables of a PostgreSQL database, all queries in one snapshot; without a URL, and for the user, PGHOST, PGDATABASE, PGUSER,
 * PGPASSWORD and .pgpass as for every client.
 *
 * @throws UsageError for an address that is none, or that holds a password
 * @throws InputError when the server, a table or a permission is missing
 */
export async function openPostgres(options: EngineOptions): Promise<SqlSession> {
  const { Client } = await engineLibrary('postgres', () => import('pg'));
  const settings = {
    ...(options.url !== undefined && { connectionString: verified(options.url) }),
    application_name: 'hanaro',
    connectionTimeoutMillis: 30_000,
    keepAlive: true,
    types: { getTypeParser: () => (written: string) => written },
  };
  const client = new Client(settings);
  // A connection that is cut between two queries is reported by the next one.
  client.on('error', () => {});
  const connection = { address: `${client.host}:${client.port}`, ask: oneByOne(asking(client)) };
  const query = explained(connection, undefined);
  let done: (() => void) | undefined;
  const close = async () => {
    done?.();
    // Whatever has gone wrong has been reported by then.
    await client.end().catch(() => {});
  };
  try {
    await client.connect().catch((error: unknown) => {
      throw new InputError([postgresProblem(error, connection.address)]);
    });
    const [[process] = []] = await query('SELECT pg_catalog.pg_backend_pid()');
    done = options.whenInterrupted?.(() => cancelled(new Client(settings), process ?? ''));
    for (const statement of beginning) await query(statement);
    const opened: SqlTable[] = [];
    for (const written of options.tables) opened.push(await openTable(connection, tableName(written)));
    // What a query calls is then what it means, whatever functions the database has besides.
    await query('SET LOCAL search_path = pg_catalog');
    await query(`SAVEPOINT ${savepoint}`);
    // From version 14 on, and not on every system, a server looks whether anybody waits for the answer still.
    await query('SET LOCAL client_connection_check_interval = 2000').catch(() => {});
    return { tables: opened, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const beginning = [
  'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY',
  'SET LOCAL standard_conforming_strings = on',
  'SET LOCAL statement_timeout = 0',
  'SET LOCAL idle_in_transaction_session_timeout = 0',
  "SET LOCAL datestyle = 'ISO'",
  // Before version 11 there are none.
  `SELECT set_config(name, wish, true) FROM pg_catalog.pg_settings
    JOIN (VALUES ('enable_partitionwise_aggregate', 'on'), ('jit', 'off')) AS wishes(setting_name, wish) ON setting_name = name`,
];

/** Has the server cancel what a process of it is doing; by a second connection, since the first one waits. */
async function cancelled(client: Client, process: string): Promise<void> {
  client.on('error', () => {});
  await client.connect();
  await client.query('SELECT pg_catalog.pg_cancel_backend($1)', [Number(process)]);
  await client.end();
}

/** Where a query that fails takes the transaction back to, so that others still see its snapshot. */
const savepoint = 'hanaro';

/** The address, where TLS means that the server's name is checked: so the driver has it, and warns that this may change. */
function verified(url: string): string {
  const address = serverAddress(url, ['postgres:', 'postgresql:'], example);
  if (address.password !== '' || address.searchParams.has('password')) throw passwordInUrl;
  const mode = address.searchParams.get('sslmode') ?? '';
  if (!['prefer', 'require', 'verify-ca'].includes(mode) || address.searchParams.has('uselibpqcompat'))
    return url;
  address.searchParams.set('sslmode', 'verify-full');
  return address.href;
}

const passwordInUrl = credentialsInUrl(messages.servers.postgresPassword({ example }));

const asking =
  (client: Client): Query =>
  async (sql) => {
    try {
      return (await client.query<(string | null)[]>({ text: sql, rowMode: 'array' })).rows;
    } catch (error) {
      await client.query(`ROLLBACK TO SAVEPOINT ${savepoint}`).catch(() => {});
      throw error;
    }
  };
