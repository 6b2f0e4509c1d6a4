import type { EngineName } from '../../../src/count/engine/sql-table.ts';
import { type Cell, type Kind, kindNames, wholeNumberKinds } from './columns.ts';
import { type Feature, headerOf, type Row, rowsOf } from './rows.ts';

/** Tables of a database: whole numbers in columns of such, and every kind as texts. */
export const tables = {
  numbers: { kinds: wholeNumberKinds, usable: ({ text }: Cell) => /^(-?[0-9]+)?$/.test(text) },
  texts: { kinds: kindNames, usable: () => true },
} as const satisfies Record<
  string,
  { readonly kinds: readonly Kind[]; readonly usable: (cell: Cell) => boolean }
>;
export type TableName = keyof typeof tables;
export const tableNames = ['numbers', 'texts'] as const satisfies readonly TableName[];

/** Looked at one at a time where a table is refused: of a run, twenty problems are told. */
export const refusedKinds: Readonly<Record<TableName, readonly (readonly Kind[])[]>> = {
  numbers: wholeNumberKinds.map((kind) => [kind]),
  texts: [['digits'], ['decimals'], ['words']],
};

export function rowsOfTable(name: TableName, having: readonly Feature[]): Row[] {
  const { kinds, usable } = tables[name];
  return rowsOf(kinds, having, usable);
}

const types = {
  duckdb: { numbers: 'INTEGER', texts: 'VARCHAR' },
  postgres: { numbers: 'integer', texts: 'text' },
  clickhouse: { numbers: 'Nullable(Int32)', texts: 'Nullable(String)' },
} as const satisfies Record<EngineName, Record<TableName, string>>;

/** The columns of a table with their types, names quoted by none of the databases' marks. */
export function columnsSql(name: TableName, engine: EngineName): string {
  const { kinds } = tables[name];
  const [id, area, sex, age, ...items] = headerOf(kinds);
  const text = types[engine].texts;
  const named = [id, area, sex, age].map((column) => `${column} ${text}`);
  return [...named, ...items.map((item) => `${item} ${types[engine][name]}`)].join(', ');
}

export function valuesSql(name: TableName, rows: readonly Row[]): string {
  const text = (cell: string) => (cell === '' ? 'NULL' : `'${cell}'`);
  const number = (cell: string) => (cell === '' ? 'NULL' : cell);
  return rows
    .map(({ id, area, sex, age, cells }) => {
      const answers = cells.map((cell) => (name === 'numbers' ? number(cell.text) : text(cell.text)));
      return `(${[...[id, area, sex, age.text].map(text), ...answers].join(', ')})`;
    })
    .join(', ');
}
