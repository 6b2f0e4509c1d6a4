import type { Command } from 'commander';
import { messages } from '../../messages/messages.ts';
import type { Words } from '../shared-options.ts';
import { beQuiet } from './notes.ts';

export function addQuietOption(command: Command, words: Words): void {
  command.option('-q, --quiet', words(messages.help.quietOption)).hook('preAction', () => {
    if (command.opts()['quiet'] === true) beQuiet();
  });
}
