import { randomUUID } from 'node:crypto';
import type { ClickHouseClient } from '@clickhouse/client';
import { InputError, UsageError } from '../../../errors.ts';
import { localize } from '../../../localized.ts';
import { messages } from '../../../messages/messages.ts';
import { noAnswer } from '../connection-problem.ts';
import { dialects } from '../dialect.ts';
import { engineLibrary } from '../engine-library.ts';
import { missingTable } from '../missing-table.ts';
import { credentialsInUrl, serverAddress } from '../server-address.ts';
import type { EngineOptions, SqlRow, SqlSession, SqlTable } from '../sql-table.ts';
import { type TableName, tableName } from '../table-name.ts';
import { answerRows } from './clickhouse-answer.ts';
import { clickhouseCode, clickhouseCodes, clickhouseProblem } from './clickhouse-problem.ts';
import { clickhouseSettings, settingsQuery } from './clickhouse-settings.ts';
import { partsQuery, partsVersion } from './clickhouse-version.ts';

const { identifier, literal } = dialects.clickhouse;
const example = '--url https://clickhouse.example.org:8443';

type Ask = (sql: string, abort?: AbortSignal) => Promise<readonly SqlRow[]>;

/**
 * Tables of a ClickHouse server, 18.16 or later, over HTTP; the user is that of CLICKHOUSE_USER and CLICKHOUSE_PASSWORD.
 *
 * @throws UsageError for an address that is none, or that holds a user
 * @throws InputError when the server, a table or a permission is missing
 */
export async function openClickhouse(options: EngineOptions): Promise<SqlSession> {
  const { origin, host, pathname } = addressOf(options.url);
  const { createClient, ClickHouseLogLevel } = await engineLibrary(
    'clickhouse',
    () => import('@clickhouse/client'),
  );
  const client = createClient({
    url: origin,
    pathname,
    username: process.env['CLICKHOUSE_USER'] || 'default',
    password: process.env['CLICKHOUSE_PASSWORD'] ?? '',
    application: 'hanaro',
    request_timeout: 2 ** 31 - 1,
    log: { level: ClickHouseLogLevel.OFF },
  });
  const running = new Set<string>();
  const ask = asking(client, running);
  const done = options.whenInterrupted?.(() => cancelled(client, running));
  const close = async () => {
    done?.();
    await client.close();
  };
  try {
    const settings = clickhouseSettings(await firstAnswer(host, ask));
    const tables: SqlTable[] = [];
    for (const written of options.tables) {
      tables.push(await openTable(asking(client, running, settings), host, tableName(written)));
    }
    return { tables, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * What the server says to the first question. Another kind of server may well take a connection and wait for more, so that
 * silence has an end here; a query that counts may take as long as it needs.
 */
async function firstAnswer(host: string, ask: Ask): Promise<readonly SqlRow[]> {
  const patience = new AbortController();
  const end = setTimeout(() => patience.abort(), longestSilence);
  try {
    return await explained(host, undefined, ask)(settingsQuery, patience.signal);
  } finally {
    clearTimeout(end);
  }
}

/** In milliseconds; as for PostgreSQL's connections. */
const longestSilence = 30_000;

/** Has the server end queries; those that it knows no more have ended. */
async function cancelled(client: ClickHouseClient, running: ReadonlySet<string>): Promise<void> {
  const ids = [...running].map(literal);
  if (ids.length > 0) await client.command({ query: `KILL QUERY WHERE query_id IN (${ids.join(', ')})` });
}

function addressOf(url: string | undefined): URL {
  if (url === undefined) {
    throw new UsageError({
      message: messages.servers.engineClickhouseNeedsUrl,
      hint: localize(example),
    });
  }
  const address = serverAddress(url, ['http:', 'https:'], example);
  if (address.username !== '' || address.password !== '' || address.search !== '') {
    throw credentialsInUrl(messages.servers.clickhousePassword({ example }));
  }
  return address;
}

/** @param running  the names of the queries whose answers are waited for */
function asking(
  client: ClickHouseClient,
  running: Set<string>,
  settings: Readonly<Record<string, string>> = {},
): Ask {
  return async (sql, abort) => {
    const id = randomUUID();
    running.add(id);
    try {
      const answer = await client.query({
        query: sql,
        query_id: id,
        ...(abort && { abort_signal: abort }),
        format: 'JSONCompact',
        // Held back until the query has ended, an error cannot come behind half an answer.
        clickhouse_settings: { ...settings, wait_end_of_query: 1 },
      });
      return answerRows(await answer.text());
    } finally {
      running.delete(id);
    }
  };
}

/** The same, with InputErrors for all that the server refuses. */
function explained(host: string, table: string | undefined, ask: Ask): Ask {
  return async (sql, abort) => {
    try {
      return await ask(sql, abort);
    } catch (error) {
      const file = table === undefined ? {} : { file: table };
      if (abort?.aborted) throw new InputError([{ ...file, ...noAnswer(host) }]);
      throw new InputError([{ ...file, ...clickhouseProblem(error, host) }]);
    }
  };
}

async function openTable(
  ask: Ask,
  host: string,
  { written, schema = 'default', table }: TableName,
): Promise<SqlTable> {
  const from = `${identifier(schema)}.${identifier(table)}`;
  const query = explained(host, written, ask);
  const described = await ask(`DESCRIBE TABLE ${from}`).catch(async (error: unknown) => {
    if (clickhouseCode(error) !== clickhouseCodes.unknownTable) return query(`DESCRIBE TABLE ${from}`);
    const tables = await query(`SELECT name FROM system.tables WHERE database = ${literal(schema)}`);
    const names = tables.map(([name]) => (schema === 'default' ? `${name}` : `${schema}.${name}`));
    throw new InputError([{ file: written, ...missingTable(written, names) }]);
  });
  const columns = described.flatMap(([name, type, kind]) =>
    name === null || name === undefined || kind === 'EPHEMERAL'
      ? []
      : [{ name, integer: wholeNumbers.test(type ?? '') }],
  );
  const version = () =>
    ask(partsQuery(from)).then(partsVersion, async (error: unknown) => {
      // Views and tables of other engines have no parts.
      const sql =
        clickhouseCode(error) === clickhouseCodes.unknownIdentifier ? countQuery(from) : partsQuery(from);
      return JSON.stringify(await query(sql));
    });
  return { name: written, engine: 'clickhouse', from, columns, query, version };
}

const countQuery = (from: string) => `SELECT count() FROM ${from}`;
const wholeNumbers = /^(?:LowCardinality\()?(?:Nullable\()?U?Int(?:8|16|32|64)\)*$/;
