import { extname } from 'node:path';
import { problemLines } from '../codebook/written/with-lines.ts';
import { writtenLines } from '../codebook/written/written-lines.ts';
import { InputError, type Problem } from '../errors.ts';
import type { PrintedCell } from './printed-cell.ts';

/** Whether a tables file is CSV: its ending tells. */
export function isCsv(file: string): boolean {
  return extname(file).toLowerCase() === '.csv';
}

/** Where figures stand in a tables file that has been read already: see `writtenLines`. */
export async function publishedLines(file: string): Promise<(path: PrintedCell['path']) => number | null> {
  if (!isCsv(file)) return writtenLines(file);
  const { readCsvTables } = await import('./csv/read-csv-tables.ts');
  const { places } = await readCsvTables(file);
  return (path) => places.lineOf(path);
}

/**
 * Does something with the tables of a file that has been read already.
 *
 * @throws InputError whose problems name the file and the line, of a CSV file instead of paths
 */
export async function withPlaces<Result>(file: string, run: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const locate = isCsv(file) ? await csvLocations(file) : await problemLines(file);
    throw new InputError(
      error.problems.map((problem) =>
        problem.file === undefined || problem.file === file ? { ...locate(problem), file } : problem,
      ),
      error.unlisted,
    );
  }
}

async function csvLocations(file: string): Promise<(problem: Problem) => Problem> {
  const { readCsvTables } = await import('./csv/read-csv-tables.ts');
  const { places } = await readCsvTables(file);
  return (problem) => places.located(problem);
}
