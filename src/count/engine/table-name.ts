/** A table as the user wrote it: `survey`, `welfare.survey`, `"a.b"."Table"`. */
export interface TableName {
  readonly written: string;
  /** Or the database, in ClickHouse. */
  readonly schema: string | undefined;
  readonly table: string;
}

const quoted = '"(?:[^"]|"")+"';
const parts = new RegExp(`^(?:(${quoted}|[^".]+)\\.)?(${quoted}|.+)$`, 's');

/** Splits at the first dot that stands in no quotes. */
export function tableName(written: string): TableName {
  const [, schema, table = written] = parts.exec(written) ?? [];
  return { written, schema: schema === undefined ? undefined : unquoted(schema), table: unquoted(table) };
}

const unquoted = (name: string) =>
  new RegExp(`^${quoted}$`, 's').test(name) ? name.slice(1, -1).replaceAll('""', '"') : name;
