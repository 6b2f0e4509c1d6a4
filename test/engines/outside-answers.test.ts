import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  columnTypes,
  counted,
  fromCsv,
  kinds,
  policies,
  valuesSql,
} from '../count/engine/outside-answers.ts';
import { type ClickhouseServers, clickhouseProgram, startClickhouse } from './clickhouse-servers.ts';
import { type PostgresServers, postgresIsHere, startPostgres } from './postgres-servers.ts';

const cases = kinds.flatMap((kind, at) =>
  policies.map((onInvalid) => ({ kind, onInvalid, table: `outside_${at}` })),
);

describe.skipIf(!postgresIsHere)('PostgreSQL', () => {
  let servers: PostgresServers;
  beforeAll(async () => {
    servers = await startPostgres();
    for (const [at, kind] of kinds.entries()) {
      servers.run(
        `CREATE TABLE outside_${at} (a ${columnTypes.postgres(kind)}, b smallint);
         INSERT INTO outside_${at} VALUES ${valuesSql(kind)}`,
      );
    }
    vi.stubEnv('PGUSER', servers.env.PGUSER);
    vi.stubEnv('PGPASSWORD', servers.env.PGPASSWORD);
  });
  afterAll(() => servers?.stop());

  test.each(cases)(
    'answers outside the end points count as in a file: $kind, --on-invalid $onInvalid',
    async ({ kind, onInvalid, table }) => {
      const engine = { engine: 'postgres', files: [], tables: [table], url: servers.url } as const;
      expect(await counted({ kind, onInvalid, files: [], engine })).toEqual(
        await fromCsv(kind, onInvalid, 'postgres'),
      );
    },
  );
});

describe.skipIf(clickhouseProgram === undefined)('ClickHouse', () => {
  let servers: ClickhouseServers;
  beforeAll(async () => {
    servers = await startClickhouse();
    for (const [at, kind] of kinds.entries()) {
      await servers.createDistributed(`outside_${at}`, `a ${columnTypes.clickhouse(kind)}, b Nullable(Int8)`);
      await servers.run(`INSERT INTO outside_${at} VALUES ${valuesSql(kind)}`);
    }
    vi.stubEnv('CLICKHOUSE_USER', servers.env.CLICKHOUSE_USER);
    vi.stubEnv('CLICKHOUSE_PASSWORD', servers.env.CLICKHOUSE_PASSWORD);
  });
  afterAll(() => servers?.stop());

  test.each(cases)(
    'answers outside the end points count as in a file: $kind, --on-invalid $onInvalid',
    async ({ kind, onInvalid, table }) => {
      const engine = { engine: 'clickhouse', files: [], tables: [table], url: servers.url } as const;
      expect(await counted({ kind, onInvalid, files: [], engine })).toEqual(
        await fromCsv(kind, onInvalid, 'clickhouse'),
      );
    },
  );
});
