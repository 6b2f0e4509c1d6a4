import type { Codebook, Population } from '../codebook/codebook.ts';
import type { TableFacts, TableOptions } from '../read/data-table.ts';
import type { ProblemList } from '../read/problem-list.ts';
import { readSource } from '../read/read-table.ts';
import type { Source } from '../read/source/source.ts';
import { withSource } from '../read/source/with-source.ts';
import type { AnswerInput } from './answer-input.ts';
import { AnswerTable } from './answer-table.ts';
import type { RowTarget } from './rows/row-target.ts';

/** One data file and what became of its rows. */
export type AnswerFile = AnswerInput<TableFacts>;

/** A data file, how to read it, and where to say what is wrong with it. */
export interface AnswerSource {
  readonly file: string;
  readonly options: TableOptions;
  readonly codebook: Codebook;
  /** Whose answers they are; null lets the header tell. */
  readonly population: Population | null;
  /** Collects everything that is wrong; the caller decides when to stop. */
  readonly problems: ProblemList;
}

/**
 * Reads the answers in one data file, row by row.
 *
 * @param targetOf  who takes the rows of a population
 * @returns null when the file cannot be read, or when its header alone makes it unusable
 */
export async function readAnswers(
  source: AnswerSource,
  targetOf: (population: Population) => RowTarget,
): Promise<AnswerFile | null> {
  return source.problems.catching(() =>
    withSource(source.file, (opened) => readOpenAnswers(opened, source, targetOf), source.options),
  );
}

/**
 * The same of a file that is open already.
 *
 * @throws Refusal, InputError where the other gives null
 */
export async function readOpenAnswers(
  opened: Source,
  source: AnswerSource,
  targetOf: (population: Population) => RowTarget,
): Promise<AnswerFile> {
  const table = new AnswerTable(source, targetOf);
  const facts = await readSource(opened, source.options, table);
  const rows = table.finish();
  return {
    file: source.file,
    facts,
    population: rows.population,
    ledger: rows.ledger,
    named: rows.columns.respondent !== null,
    wave: rows.takenWave,
    unsorted: rows.counts.group?.unlisted,
    warnings: () => [...facts.warnings, ...table.warnings, ...rows.warnings()],
  };
}
