import { InputError, type Problem } from '../errors.ts';

/** Why a file cannot be used, reported from inside its format, where the file's name is not known. */
export class Refusal extends Error {
  readonly problem: Omit<Problem, 'file'>;

  constructor(problem: Omit<Problem, 'file'>) {
    super(problem.message.en);
    this.name = 'Refusal';
    this.problem = problem;
  }
}

/**
 * Runs the reader of one format, and gives its refusals the file's name.
 *
 * @throws InputError for a Refusal; anything else as it is
 */
export async function naming<Result>(file: string, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof Refusal ? new InputError([{ file, ...error.problem }]) : error;
  }
}
