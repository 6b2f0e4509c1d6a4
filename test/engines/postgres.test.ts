import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { openPostgres } from '../../src/count/engine/postgres/postgres.ts';
import type { SqlSession, SqlTable } from '../../src/count/engine/sql-table.ts';
import { runHanaro } from '../run-hanaro.ts';
import { type PostgresServers, postgresIsHere, startPostgres } from './postgres-servers.ts';
import { problemOf } from './problem-of.ts';

const hostile = `"t""a\\b' 설문.--"`;

describe.skipIf(!postgresIsHere)('PostgreSQL', () => {
  let servers: PostgresServers;
  const sessions: SqlSession[] = [];

  beforeAll(async () => {
    servers = await startPostgres();
    servers.loadCsv('fixtures/users.csv', 'users');
    servers.loadCsv('fixtures/users.csv', 'spread', { partitioned: true });
    servers.run(`CREATE DOMAIN answer AS int2 CHECK (VALUE > 0); CREATE SCHEMA "S p";
      CREATE TABLE "S p".${hostile} ("a""b\\ 열" int8, b answer, c numeric, d date, e text);
      INSERT INTO "S p".${hostile} VALUES (-9223372036854775808, 5, 5.0, '2026-01-02', NULL);
      CREATE VIEW seen AS SELECT area, tangibles_1 FROM users;
      CREATE FUNCTION public.count(text) RETURNS text LANGUAGE sql AS $$ SELECT 'false' $$;
      CREATE ROLE stranger LOGIN PASSWORD 'x'`);
    servers.run('CREATE VIEW slow AS SELECT 1 AS x FROM (SELECT pg_sleep(20)) AS s', 1);
    servers.run("CREATE FOREIGN TABLE slow (x int) SERVER other OPTIONS (table_name 'slow')");
  });
  afterEach(async () => {
    await Promise.all(sessions.splice(0).map((session) => session.close().catch(() => {})));
  });
  afterAll(() => servers?.stop());

  async function open(
    tables: readonly string[],
    { user = 'survey', password = servers.env.PGPASSWORD, url = servers.url } = {},
  ): Promise<SqlTable> {
    vi.stubEnv('PGUSER', user);
    vi.stubEnv('PGPASSWORD', password);
    const session = await openPostgres({ engine: 'postgres', files: [], tables, url });
    sessions.push(session);
    const [table] = session.tables;
    if (table === undefined) throw new Error('no table');
    return table;
  }

  test.each(['users', 'public.spread', 'seen'])('columns and answers of %s', async (name) => {
    const table = await open([name]);
    expect(table.columns).toContainEqual({ name: 'area', integer: false });
    expect(table.columns).toContainEqual({ name: 'tangibles_1', integer: true });
    expect(
      await table.query(`SELECT area, count(*), NULL, true FROM ${table.from} GROUP BY 1 ORDER BY area`),
    ).toEqual([
      ['시범지역', '60', null, 't'],
      ['타 지역', '60', null, 't'],
    ]);
  });

  test('partitions are on both servers, and counted together', async () => {
    const shares = [
      servers.run('SELECT count(*) FROM spread_0'),
      servers.run('SELECT count(*) FROM spread_1', 1),
    ];
    expect(shares.map(Number).every((share) => share > 0 && share < 120)).toBe(true);
  });

  test('names with quotes, backslashes, dots and Hangul; domains, dates, numbers of 64 bits', async () => {
    const table = await open([`S p.${hostile}`]);
    expect(table.columns).toEqual([
      { name: 'a"b\\ 열', integer: true },
      { name: 'b', integer: true },
      { name: 'c', integer: false },
      { name: 'd', integer: false },
      { name: 'e', integer: false },
    ]);
    expect(await table.query(`SELECT * FROM ${table.from}`)).toEqual([
      ['-9223372036854775808', '5', '5.0', '2026-01-02', null],
    ]);
  });

  test('all queries see one snapshot, side by side too, and functions of the database are not called', async () => {
    const table = await open(['seen']);
    servers.run("INSERT INTO users (area) VALUES ('late')");
    const count = `SELECT count(area) FROM ${table.from}`;
    expect(await Promise.all([table.query(count), table.query(count)])).toEqual([[['120']], [['120']]]);
    servers.run("DELETE FROM users WHERE area = 'late'");
    expect(table.version).toBeNull();
  });

  test('nothing can be written, and a query that fails leaves the snapshot to the next', async () => {
    const table = await open(['users']);
    const before = await table.query(`SELECT count(*) FROM ${table.from}`);
    servers.run("INSERT INTO users (area) VALUES ('late')");
    expect((await problemOf(table.query('SELECT nothing'))).message.en).toMatch(
      /column "nothing" does not exist/,
    );
    expect(await table.query(`SELECT count(*) FROM ${table.from}`)).toEqual(before);
    servers.run("DELETE FROM users WHERE area = 'late'");
    expect((await problemOf(table.query('DELETE FROM public.users'))).message.en).toMatch(
      /read-only transaction/,
    );
  });

  test.each([
    ['a wrong password', { password: 'x' }, ['users'], /^the login was refused: password authentication/],
    ['an unknown user', { user: 'nobody' }, ['users'], /^the login was refused: password authentication/],
    ['an unknown table', {}, ['user'], /^there is no such table/],
    [
      'a port without a server',
      { url: 'postgres://127.0.0.1:1/x' },
      ['users'],
      /^no server takes connections at 127/,
    ],
    [
      'an unknown host',
      { url: 'postgres://nosuch.invalid/x' },
      ['users'],
      /^the host of nosuch.invalid:5432/,
    ],
    ['an address with a password', { url: 'postgres://a:b@127.0.0.1/x' }, ['users'], /^a password in --url/],
    ['a password behind it', { url: 'postgres://127.0.0.1/x?password=b' }, ['users'], /^a password in --url/],
    ['another protocol', { url: 'mysql://h' }, ['users'], /^--url must be an address/],
  ])('%s', async (_, options, tables, message) => {
    const problem = await problemOf(open(tables, options));
    expect(problem.message.en).toMatch(message);
    expect(problem.hint).toBeDefined();
  });

  test('a database, TLS or a permission that is missing', async () => {
    const elsewhere = servers.url.replace(/postgres$/, 'nowhere');
    expect((await problemOf(open(['users'], { url: elsewhere }))).message.en).toMatch(
      /^there is no such database/,
    );
    const secure = `${servers.url}?sslmode=require`;
    expect((await problemOf(open(['users'], { url: secure }))).message.en).toMatch(
      /^no TLS connection to 127.*\(DEPTH_ZERO_SELF_SIGNED_CERT\)/,
    );
    const table = await open(['users'], { user: 'stranger', password: 'x' });
    expect((await problemOf(table.query(`SELECT count(*) FROM ${table.from}`))).message.en).toMatch(
      /^this user has no permission: permission denied for table users/,
    );
  });

  test('TLS to a server whose authority is named in NODE_EXTRA_CA_CERTS', () => {
    const args = [
      'score',
      '--engine',
      'postgres',
      '--url',
      `${servers.url}?sslmode=require`,
      '--table',
      'users',
    ];
    const trusting = { ...servers.env, NODE_EXTRA_CA_CERTS: servers.certificate };
    expect(runHanaro(args, { env: trusting })).toMatchObject({ status: 0, stderr: '' });
    expect(runHanaro(args, { env: servers.env })).toMatchObject({ status: 3, stdout: '' });
  });

  test('a query that the administrator stops', async () => {
    const table = await open(['users']);
    const stopped = problemOf(table.query('SELECT pg_sleep(20)'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    servers.run("SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE query = 'SELECT pg_sleep(20)'");
    expect((await stopped).message.en).toMatch(/^the server stopped the query/);
  });

  test('a server that is lost while it counts, behind another or by itself', async () => {
    const partOf = problemOf((await open(['slow'])).query('SELECT count(*) FROM public.slow'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    await servers.kill(1);
    expect((await partOf).message.en).toMatch(/^a connection was cut/);
    const spread = await open(['spread']);
    expect((await problemOf(spread.query(`SELECT count(*) FROM ${spread.from}`))).message.en).toMatch(
      /^a connection was cut, or could not be made: could not connect to server "other"/,
    );
    await servers.restart(1);
    const table = await open(['users']);
    const whole = problemOf(table.query('SELECT pg_sleep(20)'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    await servers.kill(0);
    expect((await whole).message.en).toMatch(/cut/);
    expect((await problemOf(table.query('SELECT 1'))).message.en).toMatch(/cut/);
  });
});
