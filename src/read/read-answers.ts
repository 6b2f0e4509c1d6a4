import { InputError } from '../errors.ts';
import type { Instrument, Population } from '../instrument/instrument.ts';
import type { AnswerInput } from './answer-input.ts';
import { AnswerTable } from './answer-table.ts';
import type { TableFacts, TableOptions } from './data-table.ts';
import type { ProblemList } from './problem-list.ts';
import { readTable } from './read-table.ts';
import type { RowTarget } from './row-reader.ts';

/** One data file and what became of its rows. */
export type AnswerFile = AnswerInput<TableFacts>;

/**
 * Reads the answers in one data file, row by row.
 *
 * @param population  whose answers they are; null lets the header tell
 * @param problems    collects everything that is wrong; the caller decides when to stop
 * @param targetOf    who takes the rows of a population
 * @returns null when the file cannot be read, or when its header alone makes it unusable
 */
export async function readAnswers(
  source: {
    readonly file: string;
    readonly options: TableOptions;
    readonly instrument: Instrument;
    readonly population: Population | null;
    readonly problems: ProblemList;
  },
  targetOf: (population: Population) => RowTarget,
): Promise<AnswerFile | null> {
  const { file, options, problems } = source;
  const table = new AnswerTable(source, targetOf);
  try {
    const facts = await readTable(file, options, table);
    const rows = table.finish();
    return {
      file,
      facts,
      population: rows.population,
      ledger: rows.ledger,
      warnings: () => [...facts.warnings, ...rows.warnings()],
    };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    for (const problem of error.problems) problems.add(problem);
    return null;
  }
}
