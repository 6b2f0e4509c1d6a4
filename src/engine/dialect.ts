import type { EngineName } from './sql-table.ts';

/** Where the databases write the same thing differently. Names and texts reach a query only through here, quoted. */
export interface Dialect {
  readonly identifier: (name: string) => string;
  readonly literal: (text: string) => string;
  /** The text of a column as it is written, empty for NULL. */
  readonly text: (column: string) => string;
  /** A whole number of 64 bits. */
  readonly integer: (expression: string) => string;
  /**
   * A row for each part of each row, `part` counted from 0.
   *
   * @param kept  an expression that each of them keeps, as `place`
   * @param cells  an expression for each part, all of one type, as `cell`
   */
  readonly unpivot: (from: string, kept: string, cells: readonly string[]) => string;
}

const doubled = (quote: string) => (text: string) =>
  `${quote}${text.replaceAll(quote, quote + quote)}${quote}`;
const escaped = (quote: string) => (text: string) =>
  `${quote}${text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`)}${quote}`;

const duckdb: Dialect = {
  identifier: doubled('"'),
  literal: doubled("'"),
  text: (column) => `coalesce(CAST(${column} AS VARCHAR), '')`,
  integer: (expression) => `CAST(${expression} AS BIGINT)`,
  unpivot: (from, kept, cells) =>
    `(SELECT ${kept} AS place, unnest([${numbers(cells)}]) AS part, unnest([${cells}]) AS cell FROM ${from})`,
};

/** With `standard_conforming_strings` on. */
const postgres: Dialect = {
  identifier: doubled('"'),
  literal: doubled("'"),
  text: (column) => `coalesce(CAST(${column} AS text), '')`,
  integer: (expression) => `CAST(${expression} AS bigint)`,
  unpivot: (from, kept, cells) =>
    `${from} CROSS JOIN LATERAL (SELECT ${kept} AS place) AS kept CROSS JOIN LATERAL (VALUES ${cells
      .map((cell, part) => `(${part}, ${cell})`)
      .join(', ')}) AS parts(part, cell)`,
};

/** No subquery around the table: each shard then counts for itself, and only counts are sent. */
const clickhouse: Dialect = {
  identifier: escaped('`'),
  literal: escaped("'"),
  text: (column) => `ifNull(toString(${column}), '')`,
  integer: (expression) => `toInt64(${expression})`,
  unpivot: (from, kept, cells) =>
    `${from} ARRAY JOIN [${numbers(cells)}] AS part, [${cells}] AS cell, [${kept}] AS place`,
};

const numbers = (cells: readonly string[]) => cells.map((_, part) => part);

export const dialects: Readonly<Record<EngineName, Dialect>> = { duckdb, clickhouse, postgres };
