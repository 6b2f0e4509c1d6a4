import { statSync } from 'node:fs';
import { InputError, type Problem, unreadable } from '../../errors.ts';
import type { TableOptions } from '../data-table.ts';
import { Refusal } from '../refusal.ts';
import { type OpenSource, openSource } from './source.ts';

/**
 * Opens a file, standard input where the name is `-`, or bytes that were given under this name, and lets it go when it has been used.
 *
 * @throws InputError when the file cannot be read, or is refused
 */
export async function withSource<Result>(
  file: string,
  use: (source: OpenSource) => Promise<Result>,
  options: Pick<TableOptions, 'onRead' | 'given'> = {},
): Promise<Result> {
  try {
    const source = await openSource(file, options);
    try {
      const result = await use(source);
      source.check();
      return result;
    } finally {
      await source.close();
    }
  } catch (error) {
    if (error instanceof Refusal) throw new InputError([{ file, ...error.problem }]);
    const problem = sourceProblem(file, error);
    throw problem ? new InputError([problem]) : error;
  }
}

/** Tells why a file could not be read; undefined where the error is none of the operating system's. */
export function sourceProblem(file: string, error: unknown): Problem | undefined {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) return undefined;
  return { file, ...unreadable(String(error.code)) };
}

/** Whether an input can be read once only: standard input, a pipe under the name of a file, a stream that was given. */
export function comesOnce(file: string, { given }: Pick<TableOptions, 'given'>): boolean {
  const bytes = given?.get(file);
  if (bytes) return !bytes.again;
  if (file === '-') return true;
  try {
    return !statSync(file).isFile();
  } catch {
    // Why it cannot be opened is said when it is.
    return false;
  }
}
