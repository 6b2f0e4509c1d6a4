import { join } from 'node:path';
import { UsageError } from '../errors.ts';
import { messages } from '../messages/messages.ts';
import { dataOf, type EngineOptionValues } from './engine-options.ts';
import type { ReadOptionValues } from './shared-options.ts';

/** What the option `--demo` gives, with those that it does not go with. */
export interface DemoOptionValues extends EngineOptionValues, ReadOptionValues {
  readonly demo?: true;
  readonly codebook?: string;
}

/**
 * The data of the command line, or the packaged example.
 *
 * @param hint  what to write where nothing was named
 * @throws UsageError where nothing was, or for options that do not go together
 */
export function dataOrDemo(
  files: readonly string[],
  options: DemoOptionValues,
  hint: Parameters<typeof dataOf>[2],
): ReturnType<typeof dataOf> {
  if (!options.demo) return dataOf(files, options, hint);
  if (files.length > 0 || options.codebook !== undefined || options.engine !== undefined) {
    throw new UsageError({
      message: messages.commands.demoTakesNothing,
      hint: messages.commands.demoTakesNothingHint,
    });
  }
  return {
    files: ['staff.csv', 'users.csv'].map((name) => join(import.meta.dirname, '../fixtures', name)),
  };
}
