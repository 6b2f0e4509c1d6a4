import type { TableOptions } from '../../read/data-table.ts';
import { readTable } from '../../read/read-table.ts';
import type { CodingSheet } from './coded-row.ts';
import type { NamedColumns } from './coding-columns.ts';
import { CodingTable } from './coding-table.ts';

/**
 * Reads a coding sheet: a row for each concept, or for each time that one was found.
 *
 * @param named  the headers of columns that their own words do not tell
 * @throws InputError when the file cannot be read, lacks a column or has nothing that was coded
 */
export async function readCodingSheet(
  file: string,
  options: TableOptions,
  named: NamedColumns = {},
): Promise<CodingSheet> {
  const table = new CodingTable(file, named);
  const facts = await readTable(file, options, table);
  return { ...table.finish(), facts, warnings: facts.warnings };
}
