import { createReadStream } from 'node:fs';
import { InputError } from '../../../errors.ts';
import { messages } from '../../../messages/messages.ts';
import type { Delimiter } from '../../../read/data-table.ts';
import { swallowedRows } from '../../../read/text/swallowed-rows.ts';
import { dialects } from '../dialect.ts';
import type { SqlRow } from '../sql-table.ts';

/** Without a quote no cell has several lines, which is sooner found in the bytes than by a query. */
export async function holdsQuotes(file: string): Promise<boolean> {
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
    if ((chunk as Buffer).includes('"')) return true;
  }
  return false;
}

/** So many records of several lines are looked at; where rows are swallowed, one of the first shows it. */
const mostRecords = 100_000;

/**
 * Looks for quotes that swallow rows of CSV files, as the reader of rows does.
 *
 * @param from  what stands behind FROM, every column a text
 * @throws InputError where a cell holds what seem to be rows
 */
export async function refuseSwallowedRows(
  table: {
    readonly written: string;
    readonly from: string;
    readonly names: readonly string[];
    readonly delimiter: Delimiter;
  },
  query: (sql: string) => Promise<readonly SqlRow[]>,
): Promise<void> {
  const { identifier, literal } = dialects.duckdb;
  const { written, from, names, delimiter } = table;
  // A line within a cell that has a delimiter, which DuckDB finds without handing over all free text.
  const pattern = literal(`[\\r\\n][^\\r\\n]*${delimiter === '\t' ? '\\t' : delimiter}`);
  const conditions = names.map((name) => `regexp_matches(${identifier(name)}, ${pattern})`);
  const rows = await query(
    `SELECT ${names.map(identifier).join(', ')} FROM ${from} WHERE ${conditions.join(' OR ')} LIMIT ${mostRecords}`,
  );
  for (const row of rows) {
    const swallowed = swallowedRows(
      row.map((cell) => cell ?? ''),
      names.length,
      delimiter,
    );
    if (swallowed) throw new InputError([quoteTooFar(written, swallowed.rows)]);
  }
}

function quoteTooFar(file: string, rows: number) {
  return {
    file,
    message: messages.engines.quotedCellHoldsLines({ rows }),
    hint: messages.engines.quotedCellHoldsLinesHint,
  };
}
