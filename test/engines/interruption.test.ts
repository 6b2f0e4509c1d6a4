import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ClickhouseServers, clickhouseProgram, startClickhouse } from './clickhouse-servers.ts';
import { type PostgresServers, postgresIsHere, startPostgres } from './postgres-servers.ts';
import { removeFolder, serverFolder } from './server-process.ts';

const folder = serverFolder();
afterAll(() => removeFolder(folder));
const codebook = join(folder, 'slow.yaml');
writeFileSync(
  codebook,
  'id: slow\npopulations:\n  - { id: people, min: 1, max: 5, scales: [ { id: s, items: [ a ] } ] }\n',
);

/** Starts to score a table that has no end. */
function score(args: readonly string[], env: NodeJS.ProcessEnv) {
  const program = spawn(
    process.execPath,
    ['bin/hanaro.js', 'score', '--codebook', codebook, '--engine', ...args],
    { env: { PATH: process.env['PATH'], LANG: 'C.UTF-8', ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const told: string[] = [];
  for (const stream of [program.stdout, program.stderr]) stream.on('data', (text) => told.push(`${text}`));
  const ended = once(program, 'close');
  return {
    told,
    interrupt: async (signal: NodeJS.Signals) => {
      program.kill(signal);
      const [status, by] = await ended;
      return { status, by };
    },
  };
}

/** Waits until a number is what it should be. */
async function until(number: () => Promise<number>, wanted: (number: number) => boolean, seconds: number) {
  for (let tries = 0; tries < seconds * 10; tries += 1) {
    if (wanted(await number())) return;
    await setTimeout(100);
  }
  expect(await number()).toSatisfy(wanted);
}

const some = (queries: number) => queries > 0;
const none = (queries: number) => queries === 0;

function interrupted(
  queries: () => Promise<number>,
  start: () => ReturnType<typeof score>,
  signals: readonly NodeJS.Signals[],
) {
  return Promise.all(
    signals.map(async (signal) => {
      const running = start();
      await until(queries, some, 30);
      expect(await running.interrupt(signal)).toEqual({ status: null, by: signal });
      return running.told.join('');
    }),
  );
}

describe.skipIf(!postgresIsHere)('PostgreSQL', () => {
  let servers: PostgresServers;
  beforeAll(async () => {
    servers = await startPostgres();
    servers.run('CREATE VIEW slow AS SELECT (generate_series(1, 1000000000000) % 5 + 1)::int AS a');
  });
  afterAll(() => servers?.stop());

  const queries = async () =>
    Number(
      servers.run(
        "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'hanaro' AND state = 'active' AND query LIKE '%slow%'",
      ),
    );
  const cancelled = async () => servers.log().split('canceling statement due to user request').length - 1;
  const start = () => score(['postgres', '--url', servers.url, '--table', 'slow'], servers.env);

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s cancels the query',
    async (signal) => {
      const before = await cancelled();
      const [told] = await interrupted(queries, start, [signal]);
      expect(told).toMatch(new RegExp(`^interrupted by ${signal}\n  hint: [^\n]*\n$`));
      await until(queries, none, 20);
      // A server that finds by itself that no one waits for the answer says something else.
      await until(cancelled, (count) => count > before, 20);
    },
    60_000,
  );

  test('a program that is killed leaves no query for long', async () => {
    await interrupted(queries, start, ['SIGKILL']);
    await until(queries, none, 15);
  });
});

describe.skipIf(clickhouseProgram === undefined)('ClickHouse', () => {
  let servers: ClickhouseServers;
  beforeAll(async () => {
    servers = await startClickhouse();
    for (const shard of [0, 1])
      await servers.run(
        'CREATE VIEW slow_local AS SELECT toInt8(number % 5 + 1) AS a FROM system.numbers',
        shard,
      );
    await servers.run('CREATE TABLE slow (a Int8) ENGINE = Distributed(shards, default, slow_local, rand())');
  });
  afterAll(() => servers?.stop());

  const queries = async () => {
    const counts = [0, 1].map((shard) =>
      servers.run(
        "SELECT count() FROM system.processes WHERE query LIKE '%slow%' AND query NOT LIKE '%system.processes%'",
        shard,
      ),
    );
    return (await Promise.all(counts)).reduce((total, count) => total + Number(count), 0);
  };
  const start = (user: string) =>
    score(['clickhouse', '--url', servers.url, '--table', 'slow'], { ...servers.env, CLICKHOUSE_USER: user });

  test.each([
    ['SIGINT', 'survey'],
    ['SIGTERM', 'survey'],
    ['SIGTERM', 'careful'],
  ] as const)(
    '%s cancels the query, on every shard: user %s',
    async (signal, user) => {
      const [told] = await interrupted(queries, () => start(user), [signal]);
      expect(told).toMatch(new RegExp(`^interrupted by ${signal}\n  hint: [^\n]*\n$`));
      await until(queries, none, 20);
    },
    60_000,
  );
});

describe('DuckDB', () => {
  test('a signal ends the query with the program', async () => {
    const database = join(folder, 'slow.duckdb');
    const instance = await DuckDBInstance.create(database);
    const connection = await instance.connect();
    await connection.run(
      'CREATE VIEW slow AS SELECT (range % 5 + 1)::TINYINT AS a FROM range(10000000000000)',
    );
    connection.closeSync();
    instance.closeSync();
    const running = score(['duckdb', database], {});
    await setTimeout(2500);
    expect(await running.interrupt('SIGINT')).toEqual({ status: null, by: 'SIGINT' });
    expect(running.told.join('')).toMatch(/^interrupted by SIGINT\n/);
  });
});
