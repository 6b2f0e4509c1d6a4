import { InputError } from '../../../errors.ts';
import { messages } from '../../../messages/messages.ts';
import { dialects } from '../dialect.ts';
import { listed } from '../engine-words.ts';
import { missingTable } from '../missing-table.ts';
import type { SqlRow } from '../sql-table.ts';
import { tableName } from '../table-name.ts';

const { identifier, literal } = dialects.duckdb;

export const attached = (file: string, alias: string) =>
  `ATTACH ${literal(file)} AS ${identifier(alias)} (READ_ONLY)`;

/**
 * The tables and views of an attached database: those that were asked for, or its only one.
 *
 * @throws InputError when one is not there, or none is asked for and there are several
 */
export async function databaseTables(
  { written }: { readonly written: string },
  alias: string,
  wanted: readonly string[],
  query: (sql: string) => Promise<readonly SqlRow[]>,
): Promise<readonly { readonly name: string; readonly from: string }[]> {
  const rows = await query(
    `SELECT table_schema, table_name FROM information_schema.tables WHERE table_catalog = ${literal(alias)} ORDER BY ALL`,
  );
  const present = rows.map(([schema, table]) => ({
    schema: `${schema}`,
    table: `${table}`,
    short: schema === 'main' ? `${table}` : `${schema}.${table}`,
  }));
  const names = present.map(({ short }) => short);
  const opened = ({ schema, table, short }: (typeof present)[number]) => ({
    name: `${written}:${short}`,
    from: [alias, schema, table].map(identifier).join('.'),
  });
  if (wanted.length > 0) {
    return wanted.map((name) => {
      const { schema = 'main', table } = tableName(name);
      const found = present.find((known) => known.schema === schema && known.table === table);
      if (found) return opened(found);
      throw new InputError([{ file: written, ...missingTable(name, names) }]);
    });
  }
  const [only, ...others] = present;
  if (only !== undefined && others.length === 0) return [opened(only)];
  throw new InputError([{ file: written, ...(only === undefined ? noTable : severalTables(names)) }]);
}

const noTable = { message: messages.engines.noTable };

const severalTables = (names: readonly string[]) => ({
  message: messages.engines.severalTables({ nameCount: names.length, names: listed(names) }),
  hint: messages.engines.severalTablesHint({ firstName: names[0] ?? '' }),
});
