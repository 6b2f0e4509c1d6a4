import { extname } from 'node:path';
import { UsageError } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import { contradiction } from './contradiction.ts';

/**
 * The form of a file for programs that has few of them.
 *
 * @param endings  of each form; the first form is the usual one
 * @param asked  by `--format`
 * @throws UsageError when the name ends in none of them, or in one of another form than was asked for
 */
export function formatOfEnding<Name extends string>(
  output: string | undefined,
  endings: readonly [readonly [Name, readonly string[]], ...(readonly [Name, readonly string[]])[]],
  asked?: Name,
): Name {
  const ending = output === undefined || output === '-' ? '' : extname(output).toLowerCase();
  const named = endings.find(([, ofFormat]) => ofFormat.includes(ending))?.[0];
  if (ending !== '' && named === undefined) {
    const known = endings.flatMap(([, ofFormat]) => ofFormat).join(' ');
    throw new UsageError({
      ...(output !== undefined && { file: output }),
      message: messages.commands.notWrittenUnderEnding({ ending }),
      hint: messages.commands.notWrittenUnderEndingHint({ known }),
    });
  }
  if (asked !== undefined && named !== undefined && asked !== named)
    throw contradiction(`--format ${asked}`, `--output ${output}`);
  return asked ?? named ?? endings[0][0];
}
