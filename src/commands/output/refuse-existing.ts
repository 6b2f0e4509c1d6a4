import { existsSync } from 'node:fs';
import { UsageError } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';

/**
 * Keeps a file that a person may have worked on.
 *
 * @throws UsageError when the file is there and `--force` is not given
 */
export function refuseExisting({ output, force }: { readonly output?: string; readonly force?: true }): void {
  if (output === undefined || force || !existsSync(output)) return;
  throw new UsageError({
    file: output,
    message: messages.commands.fileAlready,
    hint: messages.commands.useForceToOverwrite,
  });
}
