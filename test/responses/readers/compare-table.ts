import { expect } from 'vitest';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import type { EngineOptions } from '../../../src/count/engine/sql-table.ts';
import type { ReadOptions } from '../../../src/responses/policies.ts';
import { temporaryFile } from '../../temporary-file.ts';
import { bookOf, type Kind } from './columns.ts';
import { outcomeOf, withoutLines } from './outcome.ts';
import { readers } from './readers.ts';
import { csvOf, type Row } from './rows.ts';

/**
 * Holds what a database counts to what the reader of rows counts of the same cells.
 *
 * @param all  the kinds of the table
 * @param kinds  those of the codebook: of a table that is refused, twenty problems are told
 */
export async function compareTable(
  all: readonly Kind[],
  kinds: readonly Kind[],
  rows: readonly Row[],
  policies: Pick<ReadOptions, 'onInvalid' | 'onSummaryRow'>,
  engine: EngineOptions,
): Promise<void> {
  const codebook = resolveCodebook(bookOf(kinds));
  const file = temporaryFile('people.csv', csvOf(all, rows));
  const ofRows = await outcomeOf({ files: [file], codebook, ...policies, ...readers.rows });
  const ofTable = await outcomeOf({ files: [], codebook, engine, ...policies });
  expect(withoutLines(ofTable)).toEqual(withoutLines(ofRows));
}
