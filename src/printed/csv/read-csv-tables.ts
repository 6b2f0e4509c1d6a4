import { ProblemList } from '../../read/problem-list.ts';
import { assembleTables } from './assemble-tables.ts';
import { csvCellProblems } from './check-csv-cells.ts';
import { CsvPlaces } from './csv-places.ts';
import { readCsvCells } from './read-csv-cells.ts';

export interface CsvTables {
  /** In the form of YAML and JSON, to be checked by `publishedSchema`. */
  readonly written: unknown;
  readonly places: CsvPlaces;
}

/**
 * Reads printed tables from a CSV file with a line for each cell.
 *
 * @throws InputError when the file cannot be read, or naming the lines that belong to no table
 */
export async function readCsvTables(file: string): Promise<CsvTables> {
  const problems = new ProblemList();
  const cells = await readCsvCells(file, problems);
  problems.throwIfAny();
  for (const problem of csvCellProblems(cells, file)) problems.add(problem);
  problems.throwIfAny();
  const places = new CsvPlaces();
  return { written: assembleTables(cells, places), places };
}
