import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openClickhouse } from '../../src/count/engine/clickhouse/clickhouse.ts';
import type { SqlSession, SqlTable } from '../../src/count/engine/sql-table.ts';
import { runHanaro } from '../run-hanaro.ts';
import { type ClickhouseServers, clickhouseProgram, startClickhouse } from './clickhouse-servers.ts';
import { problemOf } from './problem-of.ts';

const hostile = 't`a\\b\' "설문" --';

describe.skipIf(clickhouseProgram === undefined)('ClickHouse', () => {
  let servers: ClickhouseServers;
  const sessions: SqlSession[] = [];

  beforeAll(async () => {
    servers = await startClickhouse();
    await servers.loadCsv('fixtures/users.csv', 'users');
    await servers.createDistributed('many', 'n UInt32, answer Nullable(Int8)');
    await servers.run(
      'INSERT INTO many SELECT number, if(number % 7 = 0, NULL, number % 5) FROM system.numbers LIMIT 600000',
    );
    await servers.createDistributed(
      hostile,
      '`col``umn` UInt8, `a\\\\b\\`\'" 열` Int64'.replace('``', '\\`'),
    );
    await servers.run(
      `INSERT INTO \`${hostile.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\` VALUES (1, -9223372036854775808)`,
    );
  });
  afterAll(async () => {
    await Promise.all(sessions.map((session) => session.close()));
    await servers?.stop();
  });

  async function open(
    tables: readonly string[],
    { user = 'survey', password = servers.env.CLICKHOUSE_PASSWORD, url = servers.url } = {},
  ): Promise<SqlTable> {
    vi.stubEnv('CLICKHOUSE_USER', user);
    vi.stubEnv('CLICKHOUSE_PASSWORD', password);
    const session = await openClickhouse({ engine: 'clickhouse', files: [], tables, url });
    sessions.push(session);
    const [table] = session.tables;
    if (table === undefined) throw new Error('no table');
    return table;
  }

  test('columns and answers of a table that is spread over two shards', async () => {
    const table = await open(['users']);
    expect(table.columns).toContainEqual({ name: 'area', integer: false });
    expect(table.columns).toContainEqual({ name: 'tangibles_1', integer: true });
    expect(
      await table.query(`SELECT area, count(), NULL FROM ${table.from} GROUP BY area ORDER BY area`),
    ).toEqual([
      ['시범지역', '60', null],
      ['타 지역', '60', null],
    ]);
    const shares = await Promise.all(
      [0, 1].map((shard) => servers.run('SELECT count() FROM users_local', shard)),
    );
    expect(shares.map(Number).every((share) => share > 0 && share < 120)).toBe(true);
  });

  test('names with quotes, backslashes, spaces and Hangul; numbers of 64 bits', async () => {
    const table = await open([hostile]);
    expect(table.columns).toEqual([
      { name: 'col`umn', integer: true },
      { name: 'a\\b`\'" 열', integer: true },
    ]);
    expect(await table.query(`SELECT * FROM ${table.from}`)).toEqual([['1', '-9223372036854775808']]);
  });

  test('the version changes with the rows, and not when parts are merged', async () => {
    await servers.createDistributed('grows', 'n UInt8');
    await servers.run('INSERT INTO grows VALUES (1), (2)');
    const table = await open(['grows']);
    const before = await table.version?.();
    expect(await table.version?.()).toBe(before);
    await servers.run('INSERT INTO grows VALUES (3)');
    const after = await table.version?.();
    expect(after).not.toBe(before);
    for (const shard of [0, 1]) await servers.run('OPTIMIZE TABLE grows_local FINAL', shard);
    expect(await table.version?.()).toBe(after);
  });

  test.each([
    ['a view', 'CREATE VIEW other AS SELECT * FROM many'],
    ['a log', 'CREATE TABLE other (n UInt8) ENGINE = Log'],
    ['memory', 'CREATE TABLE other (n UInt8) ENGINE = Memory'],
    ['several tables as one', "CREATE TABLE other (n UInt32) ENGINE = Merge(default, '^many$')"],
    [
      'shards of a view',
      'CREATE TABLE other (n UInt32) ENGINE = Distributed(shards, default, of_many, rand())',
    ],
  ])('tables without parts have a version too: %s', async (_, statement) => {
    for (const shard of [0, 1]) await servers.run('CREATE VIEW of_many AS SELECT n FROM many_local', shard);
    await servers.run(statement);
    try {
      const { version } = await open(['other']);
      expect(await version?.()).toMatch(/\d/);
    } finally {
      await servers.run('DROP TABLE other');
      for (const shard of [0, 1]) await servers.run('DROP TABLE of_many', shard);
    }
  });

  test('nothing can be written', async () => {
    const table = await open(['users']);
    expect(await problemOf(table.query('DROP TABLE users_local'))).toMatchObject({
      file: 'users',
      message: { en: 'this user has no permission: Cannot drop table in readonly mode' },
    });
  });

  test('a user who may change no setting is refused where its profile loses rows, and served elsewhere', async () => {
    expect(await problemOf(open(['users'], { user: 'reader' }))).toMatchObject({
      message: { en: expect.stringContaining('may not change the setting skip_unavailable_shards') },
    });
    const table = await open(['users'], { user: 'careful' });
    expect(await table.query(`SELECT count() FROM ${table.from}`)).toEqual([['120']]);
  });

  test.each([
    ['a wrong password', { password: 'x' }, ['users'], /^the login was refused: Wrong password/],
    ['an unknown user', { user: 'nobody' }, ['users'], /^the login was refused: Unknown user nobody/],
    ['an unknown database', {}, ['nowhere.users'], /^there is no such database/],
    [
      'a port without a server',
      { url: 'http://127.0.0.1:1' },
      ['users'],
      /^no server takes connections at 127/,
    ],
    ['an unknown host', { url: 'http://nosuch.invalid:8123' }, ['users'], /^the host of nosuch.invalid:8123/],
    ['an address with a password', { url: 'http://a:b@127.0.0.1' }, ['users'], /^a password in --url/],
    ['another protocol', { url: 'clickhouse://h' }, ['users'], /^--url must be an address/],
  ])('%s', async (_, options, tables, message) => {
    const problem = await problemOf(open(tables, options));
    expect(problem.message.en).toMatch(message);
    expect(problem.hint).toBeDefined();
  });

  test('a missing table names the nearest, TLS and the wrong port are told apart', async () => {
    expect(await problemOf(open(['user']))).toMatchObject({
      file: 'user',
      message: { en: 'there is no such table' },
      hint: { en: 'did you mean --table users?' },
    });
    const secure = servers.url.replace('http:', 'https:');
    expect((await problemOf(open(['users'], { url: secure }))).message.en).toMatch(
      // What a server without TLS makes of its first bytes depends on chance: some it waits behind.
      /^no TLS connection to 127|does not answer$/,
    );
    const native = `http://127.0.0.1:${servers.nativePort}`;
    expect((await problemOf(open(['users'], { url: native }))).message.en).toMatch(
      /is for clickhouse-client program|was cut/,
    );
  });

  test('TLS to a server whose authority is named in NODE_EXTRA_CA_CERTS', async () => {
    const args = ['score', '--engine', 'clickhouse', '--url', servers.secureUrl, '--table', 'users'];
    const trusting = { ...servers.env, NODE_EXTRA_CA_CERTS: servers.certificate };
    expect(runHanaro(args, { env: trusting })).toMatchObject({ status: 0, stderr: '' });
    expect(runHanaro(args, { env: servers.env })).toMatchObject({ status: 3, stdout: '' });
  });

  test('a shard that is lost while it counts, and one that was lost before, is an error', async () => {
    const table = await open(['many']);
    const slow = problemOf(table.query(`SELECT sum(sleep(1)), count() FROM ${table.from}`));
    await new Promise((resolve) => setTimeout(resolve, 700));
    await servers.killShard(1);
    expect((await slow).message.en).toMatch(/^a shard did not answer/);
    expect((await problemOf(table.query(`SELECT count() FROM ${table.from}`))).message.en).toMatch(
      /^a shard did not answer/,
    );
    // The profile of this server would have left its rows out.
    expect(Number(await servers.run('SELECT count() FROM many'))).toBeLessThan(600_000);
    await servers.restartShard(1);
    expect(await table.query(`SELECT count() FROM ${table.from}`)).toEqual([['600000']]);
    await servers.killShard(0);
    expect((await problemOf(table.query('SELECT 1'))).message.en).toMatch(/no server takes|was cut/);
  });
});
