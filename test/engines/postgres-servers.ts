import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dialects } from '../../src/count/engine/dialect.ts';
import { fixtureTable } from './fixture-rows.ts';
import { installed } from './installed.ts';
import {
  asUser,
  freePorts,
  removeFolder,
  runServer,
  type ServerProcess,
  selfSigned,
  serverFolder,
} from './server-process.ts';

const versions = '/usr/lib/postgresql';
const folders = existsSync(versions)
  ? readdirSync(versions)
      .sort((one, other) => Number(other) - Number(one))
      .map((version) => join(versions, version, 'bin'))
  : [];
const program = installed('postgres', folders);

export const postgresIsHere = program !== undefined;

const { identifier, literal } = dialects.postgres;
const password = "it's 비밀";
const user = asUser('postgres');

export interface PostgresServers {
  /** Of the coordinating server, with its database. */
  readonly url: string;
  readonly env: { readonly PGUSER: string; readonly PGPASSWORD: string };
  /** The file of the certificate that the servers show who asks for TLS. */
  readonly certificate: string;
  /** Runs SQL on a server, 0 (which coordinates) or 1. */
  readonly run: (sql: string, server?: number) => string;
  /** As one table of the coordinating server, or in partitions on both. */
  readonly loadCsv: (file: string, table: string, options?: { readonly partitioned?: boolean }) => void;
  /** The end of the coordinating server's log. */
  readonly log: () => string;
  readonly kill: (server: number) => Promise<void>;
  readonly restart: (server: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Two servers that ask for a password; the first knows the second as the foreign server `other`. */
export async function startPostgres(): Promise<PostgresServers> {
  const bin = program?.replace(/postgres$/, '') ?? '';
  const folder = serverFolder();
  const ports = await freePorts(2);
  const processes: (ServerProcess | undefined)[] = [];
  const { certificate, key } = selfSigned(folder, user);

  const run = (sql: string, server = 0, input = '') =>
    finished(`${bin}psql`, ['-XqAt', '-v', 'ON_ERROR_STOP=1', '-c', sql], {
      input,
      env: {
        ...process.env,
        PGHOST: '127.0.0.1',
        PGPORT: `${ports[server]}`,
        PGDATABASE: 'postgres',
        PGUSER: 'survey',
        PGPASSWORD: password,
      },
    });
  const start = async (server: number) => {
    const options = {
      port: ports[server],
      listen_addresses: '127.0.0.1',
      fsync: 'off',
      ssl: 'on',
      ssl_cert_file: certificate,
      ssl_key_file: key,
    };
    const settings = Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    processes[server] = await runServer(
      [`${bin}postgres`, '-D', join(folder, `${server}`), '-k', '', ...settings],
      async () => run('SELECT 1', server),
      { cwd: folder, user },
    );
  };
  const stop = async () => {
    await Promise.all(processes.map((server) => server?.end('SIGQUIT')));
    removeFolder(folder);
  };
  try {
    const passwordFile = join(folder, 'password');
    writeFileSync(passwordFile, password);
    for (const server of [0, 1]) {
      finished('setpriv', [
        ...user,
        `${bin}initdb`,
        ...['-D', join(folder, `${server}`), '-U', 'survey', '--auth=scram-sha-256'],
        ...[`--pwfile=${passwordFile}`, '--no-sync', '-E', 'UTF8', '--locale=C.UTF-8'],
      ]);
      await start(server);
    }
    run(`CREATE EXTENSION postgres_fdw;
      CREATE SERVER other FOREIGN DATA WRAPPER postgres_fdw
        OPTIONS (host '127.0.0.1', port '${ports[1]}', dbname 'postgres', async_capable 'true');
      CREATE USER MAPPING FOR survey SERVER other OPTIONS (user 'survey', password ${literal(password)})`);
  } catch (error) {
    await stop();
    throw error;
  }

  return {
    url: `postgres://127.0.0.1:${ports[0]}/postgres`,
    env: { PGUSER: 'survey', PGPASSWORD: password },
    certificate,
    run,
    loadCsv: (file, table, { partitioned = false } = {}) => {
      const { columns, text } = fixtureTable(file);
      const name = identifier(table);
      const written = columns
        .map((column) => `${identifier(column.name)} ${column.integer ? 'smallint' : 'text'}`)
        .join(', ');
      if (partitioned) {
        const [key] = columns;
        run(`CREATE TABLE ${identifier(`${table}_1`)} (${written})`, 1);
        run(`CREATE TABLE ${name} (${written}) PARTITION BY HASH (${identifier(key?.name ?? '')});
          CREATE TABLE ${identifier(`${table}_0`)} PARTITION OF ${name} FOR VALUES WITH (MODULUS 2, REMAINDER 0);
          CREATE FOREIGN TABLE ${identifier(`${table}_1`)} PARTITION OF ${name}
            FOR VALUES WITH (MODULUS 2, REMAINDER 1) SERVER other`);
      } else run(`CREATE TABLE ${name} (${written})`);
      run(`COPY ${name} FROM STDIN`, 0, text);
    },
    kill: async (server) => processes[server]?.end('SIGQUIT'),
    restart: start,
    log: () => processes[0]?.said() ?? '',
    stop,
  };
}

function finished(
  command: string,
  args: readonly string[],
  options: { readonly input?: string; readonly env?: NodeJS.ProcessEnv } = {},
): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    ...options,
    encoding: 'utf8',
    cwd: '/',
  });
  if (status !== 0) throw new Error(`${command}: ${error ?? stderr}`);
  return stdout;
}
