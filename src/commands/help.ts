import { Command } from 'commander';
import { exitCodes } from '../errors.ts';
import { messages } from '../messages/messages.ts';
import { languageOption, wordsIn } from './shared-options.ts';
import type { TerminalEnvironment } from './terminal-environment.ts';
import { unknownCommand } from './usage/complain-in-words.ts';

const examples = `
  hanaro help score
  hanaro help codebook init
`;

/** `hanaro help`: the help of the program, or of the command that is named. */
export function helpCommand(environment: TerminalEnvironment): Command {
  const text = wordsIn(environment.language);
  return new Command('help')
    .argument('[command...]', text(messages.help.commandArgument))
    .addOption(languageOption(text))
    .addHelpText('after', `\n${text(messages.common.examples)}:${examples}`)
    .action((names: readonly string[], _: unknown, help: Command) => {
      let asked = help.parent ?? help;
      for (const name of names) {
        const named = asked.commands.find((command) => command.name() === name);
        if (!named) throw unknownCommand(asked, name);
        asked = named;
      }
      asked.outputHelp();
      process.exitCode = exitCodes.done;
    });
}
