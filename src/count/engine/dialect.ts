import type { EngineName } from './sql-table.ts';

/** Where the databases write the same thing differently. Names and texts reach a query only through here, quoted. */
export interface Dialect {
  readonly identifier: (name: string) => string;
  readonly literal: (text: string) => string;
  /** The text of a column as it is written, empty for NULL. */
  readonly text: (column: string) => string;
  /** A text without the spaces around it. */
  readonly trimmed: (text: string) => string;
  /** Whether counting takes less time where several columns make one number, since `counts` makes a row of every part. */
  readonly packs: boolean;
  /** A whole number of 64 bits. */
  readonly integer: (expression: string) => string;
  /**
   * A query that counts rows by place, part and cell in one pass over the table: each row has a cell for every part.
   *
   * @param place  an expression that sorts the rows
   * @param cells  an expression for each part, from part 0 on, all of one type and never NULL
   */
  readonly counts: (from: string, place: string, cells: readonly string[]) => string;
  /** A whole number of 32 bits or more. */
  readonly small: (expression: string) => string;
  /**
   * A query that sums rows up by place: the place, and all sums in one text with spaces between.
   *
   * @param steps  names for expressions, which each step has of those before it
   * @param sums  expressions over these names, never NULL
   */
  readonly sums: (
    from: string,
    place: string,
    steps: readonly (readonly NamedSql[])[],
    sums: readonly string[],
  ) => string;
  /** What stands behind FROM where a query counts or sums expressions over such names; the place is `steppedPlace`. */
  readonly stepped: (from: string, place: string, steps: readonly (readonly NamedSql[])[]) => string;
}

export const steppedPlace = 'hanaro_place';

export interface NamedSql {
  readonly name: string;
  readonly sql: string;
}

const doubled = (quote: string) => (text: string) =>
  `${quote}${text.replaceAll(quote, quote + quote)}${quote}`;
const escaped = (quote: string) => (text: string) =>
  `${quote}${text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`)}${quote}`;
const parts = (cells: readonly string[]) => cells.map((_, part) => part).join(', ');

const named = (columns: readonly NamedSql[]) =>
  columns.map(({ name, sql }) => `${sql} AS ${name}`).join(', ');
const summed = (sums: readonly string[]) => sums.map((sum) => `sum(${sum})`).join(', ');
/** Each step selects from the one before it. */
const nested = (from: string, place: string, steps: readonly (readonly NamedSql[])[], fence = '') =>
  steps.reduce(
    (inner, columns, step) =>
      `(SELECT ${step === 0 ? `${place} AS hanaro_place` : '*'}, ${named(columns)} FROM ${inner}${fence}) AS hanaro_step_${step}`,
    from,
  );

const duckdb: Dialect = {
  identifier: doubled('"'),
  literal: doubled("'"),
  text: (column) => `coalesce(CAST(${column} AS VARCHAR), '')`,
  trimmed: (text) => `trim(${text})`,
  packs: false,
  integer: (expression) => `CAST(${expression} AS BIGINT)`,
  counts: (from, place, cells) => `
    SELECT hanaro_place, hanaro_part, encode(CAST(unnest(map_keys(hanaro_cells)) AS VARCHAR)), unnest(map_values(hanaro_cells))
    FROM (SELECT ${place} AS hanaro_place, unnest([${parts(cells)}]) AS hanaro_part,
      unnest([${cells.map((cell) => `histogram(${cell})`).join(', ')}]) AS hanaro_cells
      FROM ${from} GROUP BY 1)`,
  small: (expression) => `CAST(${expression} AS INTEGER)`,
  sums: (from, place, steps, sums) => `
    SELECT hanaro_place, array_to_string([${summed(sums)}], ' ')
    FROM ${nested(from, place, steps)} GROUP BY hanaro_place`,
  stepped: nested,
};

/** Without it a step is written out wherever its names stand, and those of the step before it in there; a place is computed for each part. */
const fence = ' OFFSET 0';

/** With `standard_conforming_strings` on. */
const postgres: Dialect = {
  identifier: doubled('"'),
  literal: doubled("'"),
  text: (column) => `coalesce(CAST(${column} AS text), '')`,
  trimmed: (text) => `btrim(${text})`,
  packs: true,
  integer: (expression) => `CAST(${expression} AS bigint)`,
  counts: (from, place, cells) => `
    SELECT hanaro_place, hanaro_part, hanaro_cell, count(*)
    FROM (SELECT hanaro_place, unnest(ARRAY[${parts(cells)}]) AS hanaro_part, unnest(hanaro_row) AS hanaro_cell
      FROM (SELECT ${place} AS hanaro_place, ARRAY[${cells.join(', ')}] AS hanaro_row FROM ${from}${fence}) AS hanaro_rows
    ) AS hanaro_cells
    GROUP BY hanaro_place, hanaro_part, hanaro_cell`,
  small: (expression) => `CAST(${expression} AS integer)`,
  sums: (from, place, steps, sums) => `
    SELECT hanaro_place, array_to_string(ARRAY[${summed(sums)}], ' ')
    FROM ${nested(from, place, steps, fence)} GROUP BY hanaro_place`,
  stepped: (from, place, steps) => nested(from, place, steps, fence),
};

/** No subquery around the table where rows are counted: each shard then counts for itself, and only counts are sent. */
const clickhouse: Dialect = {
  identifier: escaped('`'),
  literal: escaped("'"),
  text: (column) => `ifNull(toString(${column}), '')`,
  trimmed: (text) => `replaceRegexpAll(${text}, '^ +| +$', '')`,
  packs: false,
  integer: (expression) => `toInt64(${expression})`,
  counts: (from, place, cells) => `
    SELECT ${place} AS hanaro_place, hanaro_part, hanaro_cell, count()
    FROM ${from} ARRAY JOIN [${parts(cells)}] AS hanaro_part, [${cells.join(', ')}] AS hanaro_cell
    GROUP BY hanaro_place, hanaro_part, hanaro_cell`,
  // Of columns that may hold NULL, whatever comes of them.
  small: (expression) => `ifNull(toInt64(${expression}), -1)`,
  sums: (from, place, steps, sums) => `
    SELECT hanaro_place, arrayStringConcat(arrayMap(hanaro_sum -> toString(hanaro_sum), [${summed(sums)}]), ' ')
    FROM ${nested(from, place, steps)} GROUP BY hanaro_place`,
  stepped: nested,
};

export const dialects: Readonly<Record<EngineName, Dialect>> = { duckdb, clickhouse, postgres };
