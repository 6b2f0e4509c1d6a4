import { InputError } from '../../../errors.ts';
import { dialects } from '../dialect.ts';
import { missingTable } from '../missing-table.ts';
import type { SqlRow, SqlTable } from '../sql-table.ts';
import type { TableName } from '../table-name.ts';
import { postgresProblem } from './postgres-problem.ts';

const { identifier, literal } = dialects.postgres;

export type Query = (sql: string) => Promise<readonly SqlRow[]>;

/** A connection, and its queries one after the other. */
export interface Connection {
  readonly address: string;
  readonly ask: Query;
}

/** Queries with InputErrors for all that the server refuses, which name the table where there is one. */
export function explained({ address, ask }: Connection, table: string | undefined): Query {
  return async (sql) => {
    try {
      return await ask(sql);
    } catch (error) {
      const file = table === undefined ? {} : { file: table };
      throw new InputError([{ ...file, ...postgresProblem(error, address) }]);
    }
  };
}

/**
 * Finds a table, view, partitioned or foreign table, and its columns.
 *
 * @throws InputError when it is not there
 */
export async function openTable(
  connection: Connection,
  { written, schema, table }: TableName,
): Promise<SqlTable> {
  const query = explained(connection, written);
  const named = schema === undefined ? identifier(table) : `${identifier(schema)}.${identifier(table)}`;
  const [found] = await query(`
    SELECT nspname, relname, c.oid FROM pg_catalog.pg_class c
    JOIN pg_catalog.pg_namespace n ON n.oid = relnamespace
    WHERE c.oid = to_regclass(${literal(named)}) AND relkind IN ('r', 'v', 'm', 'p', 'f')`);
  if (found === undefined) {
    const tables = await query(tablesQuery(schema));
    throw new InputError([
      {
        file: written,
        ...missingTable(
          written,
          tables.map(([name]) => `${name}`),
        ),
      },
    ]);
  }
  const [schemaFound = '', tableFound = '', oid] = found;
  const columns = await query(`
    SELECT attname, coalesce(nullif(typbasetype, 0), t.oid) IN (${smallIntegers}) FROM pg_catalog.pg_attribute
    JOIN pg_catalog.pg_type t ON t.oid = atttypid
    WHERE attrelid = ${oid} AND attnum > 0 AND NOT attisdropped ORDER BY attnum`);
  return {
    name: written,
    engine: 'postgres',
    from: `${identifier(`${schemaFound}`)}.${identifier(`${tableFound}`)}`,
    columns: columns.map(([name, integer]) => ({ name: `${name}`, integer: integer === 't' })),
    query,
    version: null,
  };
}

const smallIntegers = "'int2'::regtype, 'int4'::regtype, 'int8'::regtype";

/** The tables as `--table` would name them. */
const tablesQuery = (schema: string | undefined) => `
  SELECT ${schema === undefined ? '' : "n.nspname || '.' || "}relname FROM pg_catalog.pg_class c
  JOIN pg_catalog.pg_namespace n ON n.oid = relnamespace
  WHERE relkind IN ('r', 'v', 'm', 'p', 'f') AND ${
    schema === undefined
      ? "pg_table_is_visible(c.oid) AND n.nspname NOT IN ('pg_catalog', 'information_schema')"
      : `n.nspname = ${literal(schema)}`
  } ORDER BY relname`;
