import type { EngineName } from './sql-table.ts';

/** Where the databases write the same thing differently. Names and texts reach a query only through here, quoted. */
export interface Dialect {
  readonly identifier: (name: string) => string;
  readonly literal: (text: string) => string;
  /** The text of a column as it is written, empty for NULL. */
  readonly text: (column: string) => string;
  /** A text without the spaces around it. */
  readonly trimmed: (text: string) => string;
  /** A whole number of 64 bits. */
  readonly integer: (expression: string) => string;
  /**
   * A query that counts rows by place, part and cell in one pass over the table: each row has a cell for every part.
   *
   * @param place  an expression that sorts the rows
   * @param cells  an expression for each part, from part 0 on, all of one type and never NULL
   */
  readonly counts: (from: string, place: string, cells: readonly string[]) => string;
}

const doubled = (quote: string) => (text: string) =>
  `${quote}${text.replaceAll(quote, quote + quote)}${quote}`;
const escaped = (quote: string) => (text: string) =>
  `${quote}${text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`)}${quote}`;
const parts = (cells: readonly string[]) => cells.map((_, part) => part).join(', ');

const duckdb: Dialect = {
  identifier: doubled('"'),
  literal: doubled("'"),
  text: (column) => `coalesce(CAST(${column} AS VARCHAR), '')`,
  trimmed: (text) => `trim(${text})`,
  integer: (expression) => `CAST(${expression} AS BIGINT)`,
  counts: (from, place, cells) => `
    SELECT hanaro_place, hanaro_part, unnest(map_keys(hanaro_cells)), unnest(map_values(hanaro_cells))
    FROM (SELECT ${place} AS hanaro_place, unnest([${parts(cells)}]) AS hanaro_part,
      unnest([${cells.map((cell) => `histogram(${cell})`).join(', ')}]) AS hanaro_cells
      FROM ${from} GROUP BY 1)`,
};

/** With `standard_conforming_strings` on. */
const postgres: Dialect = {
  identifier: doubled('"'),
  literal: doubled("'"),
  text: (column) => `coalesce(CAST(${column} AS text), '')`,
  trimmed: (text) => `btrim(${text})`,
  integer: (expression) => `CAST(${expression} AS bigint)`,
  counts: (from, place, cells) => `
    SELECT hanaro_place, hanaro_part, hanaro_cell, count(*)
    FROM (SELECT ${place} AS hanaro_place, unnest(ARRAY[${parts(cells)}]) AS hanaro_part,
      unnest(ARRAY[${cells.join(', ')}]) AS hanaro_cell FROM ${from}) AS hanaro_cells
    GROUP BY hanaro_place, hanaro_part, hanaro_cell`,
};

/** No subquery around the table: each shard then counts for itself, and only counts are sent. */
const clickhouse: Dialect = {
  identifier: escaped('`'),
  literal: escaped("'"),
  text: (column) => `ifNull(toString(${column}), '')`,
  trimmed: (text) => `replaceRegexpAll(${text}, '^ +| +$', '')`,
  integer: (expression) => `toInt64(${expression})`,
  counts: (from, place, cells) => `
    SELECT ${place} AS hanaro_place, hanaro_part, hanaro_cell, count()
    FROM ${from} ARRAY JOIN [${parts(cells)}] AS hanaro_part, [${cells.join(', ')}] AS hanaro_cell
    GROUP BY hanaro_place, hanaro_part, hanaro_cell`,
};

export const dialects: Readonly<Record<EngineName, Dialect>> = { duckdb, clickhouse, postgres };
