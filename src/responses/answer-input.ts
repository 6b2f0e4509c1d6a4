import type { GroupLevel, Population } from '../codebook/codebook.ts';
import type { Warning } from '../errors.ts';
import type { TableFacts } from '../read/data-table.ts';
import { tableFormatIds } from '../table-formats.ts';
import type { UnlistedValues } from './columns/unlisted-values.ts';
import type { RowLedger } from './rows/row-ledger.ts';

/** Files of rows; a tally holds counts that were made before; the rest are counted by a database. */
export const inputFormats = [...tableFormatIds, 'tally', 'duckdb', 'clickhouse', 'postgres'] as const;

/** How an input was read. */
export interface InputFacts extends Omit<TableFacts, 'sha256' | 'contentSha256' | 'format' | 'warnings'> {
  readonly format: (typeof inputFormats)[number];
  /** Of the bytes as they are stored; null for what a database counted. */
  readonly sha256: string | null;
  /** Of the decompressed bytes; the same content is not taken twice. */
  readonly contentSha256: string | null;
}

/** One input and what became of its rows. */
export interface AnswerInput<Facts extends InputFacts = InputFacts> {
  /** As named by the user. */
  readonly file: string;
  readonly facts: Facts;
  readonly population: Population;
  readonly ledger: RowLedger;
  /** Whether a column names the respondents. */
  readonly named?: boolean | undefined;
  /** Whose answers alone were taken. */
  readonly wave?: GroupLevel | undefined;
  /** What stands in the column of the groups and is no level; left out where no one knows. */
  readonly unsorted?: UnlistedValues | undefined;
  /** Complete when every input of the run has been read. */
  readonly warnings: () => readonly Warning[];
}
