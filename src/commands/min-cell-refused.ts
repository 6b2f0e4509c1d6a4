import { Option } from 'commander';
import { UsageError } from '../errors.ts';
import { messages } from '../messages/messages.ts';

/** For commands that withhold nothing: settings of a folder may ask for it, which is never to be passed over in silence. */
export const minCellRefused = (): Option => new Option('--min-cell <n>').hideHelp();

export const withoutMinCell = (command: string): UsageError =>
  new UsageError({
    message: messages.studies.withoutMinCell({ command }),
    hint: messages.studies.withoutMinCellHint,
  });
