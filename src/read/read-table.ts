import { InputError } from '../errors.ts';
import type { TableConsumer, TableFacts, TableOptions } from './data-table.ts';
import { readTextTable } from './read-text-table.ts';
import { openSource, sourceProblem } from './source.ts';

/**
 * Reads a data file of any format, record by record.
 *
 * @throws InputError when the file cannot be read, or is not what its format asks for
 */
export async function readTable(
  file: string,
  options: TableOptions,
  consumer: TableConsumer,
): Promise<TableFacts> {
  try {
    const source = await openSource(file);
    const facts = await readTextTable(source, options, consumer);
    return { ...facts, sha256: source.sha256(), compression: source.compression };
  } catch (error) {
    const problem = sourceProblem(file, error);
    throw problem ? new InputError([problem]) : error;
  }
}
