import { afterAll, beforeAll, describe, test, vi } from 'vitest';
import { invalidPolicies } from '../../src/responses/policies.ts';
import { compareTable } from '../responses/readers/compare-table.ts';
import {
  columnsSql,
  refusedKinds,
  rowsOfTable,
  tableNames,
  tables,
  valuesSql,
} from '../responses/readers/tables.ts';
import { type ClickhouseServers, clickhouseProgram, startClickhouse } from './clickhouse-servers.ts';
import { type PostgresServers, postgresIsHere, startPostgres } from './postgres-servers.ts';

const cases = tableNames.flatMap((name) => invalidPolicies.map((onInvalid) => ({ name, onInvalid })));

async function compareAll(
  { name, onInvalid }: (typeof cases)[number],
  engine: { readonly engine: 'postgres' | 'clickhouse'; readonly url: string },
): Promise<void> {
  const { kinds } = tables[name];
  const rows = rowsOfTable(name, ['outside']);
  for (const asked of onInvalid === 'error' ? refusedKinds[name] : [kinds])
    await compareTable(
      kinds,
      asked,
      rows,
      { onInvalid },
      { ...engine, files: [], tables: [`every_${name}`] },
    );
}

describe.skipIf(!postgresIsHere)('PostgreSQL', () => {
  let servers: PostgresServers;
  beforeAll(async () => {
    servers = await startPostgres();
    for (const name of tableNames) {
      servers.run(`CREATE TABLE every_${name} (${columnsSql(name, 'postgres')})`);
      const rows = rowsOfTable(name, ['outside']);
      // The program that runs them takes no longer text.
      for (let at = 0; at < rows.length; at += 50)
        servers.run(`INSERT INTO every_${name} VALUES ${valuesSql(name, rows.slice(at, at + 50))}`);
    }
    vi.stubEnv('PGUSER', servers.env.PGUSER);
    vi.stubEnv('PGPASSWORD', servers.env.PGPASSWORD);
  });
  afterAll(() => servers?.stop());

  test.each(cases)(
    'a table of $name counts as a file of the same cells, --on-invalid $onInvalid',
    (one) => compareAll(one, { engine: 'postgres', url: servers.url }),
    60_000,
  );
});

describe.skipIf(clickhouseProgram === undefined)('ClickHouse', () => {
  let servers: ClickhouseServers;
  beforeAll(async () => {
    servers = await startClickhouse();
    for (const name of tableNames) {
      await servers.createDistributed(`every_${name}`, columnsSql(name, 'clickhouse'));
      await servers.run(
        `INSERT INTO every_${name} VALUES ${valuesSql(name, rowsOfTable(name, ['outside']))}`,
      );
    }
    vi.stubEnv('CLICKHOUSE_USER', servers.env.CLICKHOUSE_USER);
    vi.stubEnv('CLICKHOUSE_PASSWORD', servers.env.CLICKHOUSE_PASSWORD);
  });
  afterAll(() => servers?.stop());

  test.each(cases)(
    'a table of $name counts as a file of the same cells, --on-invalid $onInvalid',
    (one) => compareAll(one, { engine: 'clickhouse', url: servers.url }),
    60_000,
  );
});
