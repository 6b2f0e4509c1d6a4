import { InputError } from '../../errors.ts';
import type { TableOptions } from '../data-table.ts';
import { naming } from '../refusal.ts';
import { type OpenSource, openSource, sourceProblem } from './source.ts';

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
    return await naming(file, async () => {
      const source = await openSource(file, options);
      try {
        return await use(source);
      } finally {
        await source.close();
      }
    });
  } catch (error) {
    const problem = sourceProblem(file, error);
    throw problem ? new InputError([problem]) : error;
  }
}
