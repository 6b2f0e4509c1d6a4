import type { Command } from 'commander';
import { messages } from '../../messages/messages.ts';
import type { Words } from '../shared-options.ts';
import { isWatchedRun } from './watched-run.ts';

/** What a command reads stands in one of these places. */
const readPlaces: readonly string[] = ['files', 'tables', 'codebook'];

/** Lets a command that reads files be run again whenever one of them is saved. */
export function addWatchOption(command: Command, words: Words): void {
  if (!command.registeredArguments.some((argument) => readPlaces.includes(argument.name()))) return;
  // Drafts and synthetic answers are written once: to write over them is asked for each time.
  if (command.options.some(({ long }) => long === '--force')) return;
  command.option('--watch', words(messages.watch.option)).hook('preAction', async () => {
    if (command.opts()['watch'] !== true || isWatchedRun()) return;
    const { watchRuns } = await import('./watch-runs.ts');
    await watchRuns(command);
  });
}
