import { Argument, Command } from 'commander';
import { exitCodes } from '../errors.ts';
import { messages } from '../messages/messages.ts';
import { standardOutput } from './output/standard-stream.ts';
import { languageOption, wordsIn } from './shared-options.ts';
import type { TerminalEnvironment } from './terminal-environment.ts';
import { bashCompletion } from './tree/bash-completion.ts';
import { commandTree } from './tree/command-tree.ts';
import { fishCompletion } from './tree/fish-completion.ts';
import { zshCompletion } from './tree/zsh-completion.ts';

const scripts = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };

const examples = `
  source <(hanaro completion bash)
  hanaro completion zsh > ~/.zfunc/_hanaro
  hanaro completion fish > ~/.config/fish/completions/hanaro.fish
`;

/** `hanaro completion`: what a shell needs to complete commands, options, values and file names by itself. */
export function completionCommand(environment: TerminalEnvironment): Command {
  const text = wordsIn(environment.language);
  return new Command('completion')
    .addArgument(new Argument('<shell>', text(messages.help.shellArgument)).choices(Object.keys(scripts)))
    .addOption(languageOption(text))
    .addHelpText('after', `\n${text(messages.common.examples)}:${examples}`)
    .action((shell: keyof typeof scripts, _: unknown, command: Command) => {
      standardOutput.write(scripts[shell](commandTree(command.parent ?? command)));
      process.exitCode = exitCodes.done;
    });
}
