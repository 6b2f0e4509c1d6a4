import type { EngineOptions, SqlSession } from './sql-table.ts';

/** @throws InputError when the database, or a table in it, cannot be reached */
export async function openSession(options: EngineOptions): Promise<SqlSession> {
  switch (options.engine) {
    case 'duckdb': {
      const { openDuckdb } = await import('./duckdb/duckdb.ts');
      return openDuckdb(options);
    }
    case 'clickhouse': {
      const { openClickhouse } = await import('./clickhouse/clickhouse.ts');
      return openClickhouse(options);
    }
    case 'postgres': {
      const { openPostgres } = await import('./postgres/postgres.ts');
      return openPostgres(options);
    }
  }
}
