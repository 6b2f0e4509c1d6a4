import { Command } from 'commander';
import { exitCodes } from '../errors.ts';
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
    .description(text('명령의 사용법을 보여 줍니다', 'Show how a command is used'))
    .argument('[command...]', text('명령의 이름', 'name of the command'))
    .addOption(languageOption(text))
    .addHelpText('after', `\n${text('예', 'Examples')}:${examples}`)
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
