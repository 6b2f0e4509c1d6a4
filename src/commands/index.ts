import { Command } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { exitCodes } from '../errors.ts';
import { cellWidth } from '../formats/cell-width.ts';
import { messages } from '../messages/messages.ts';
import { addConfigOption } from './config/config-options.ts';
import { addQuietOption } from './notes/quiet-option.ts';
import { standardError, standardOutput } from './output/standard-stream.ts';
import { languageOption, type Words, wordsIn } from './shared-options.ts';
import type { TerminalEnvironment } from './terminal-environment.ts';
import { type ListedCommand, listedCommands } from './tree/listed-commands.ts';
import { complainInWords } from './usage/complain-in-words.ts';
import { koreanHelp } from './usage/korean-help.ts';
import { addWatchOption } from './watch/watch-option.ts';
import { welcome } from './welcome.ts';

/** Commands that look at the others. */
const aboutOthers = new Set(['completion', 'help']);

/** What needs no command at all. */
const asksVersion = new Set(['-V', '--version']);

/** The help of the program lists commands with their arguments, and none of their options. */
const asksForList = (words: readonly string[]) =>
  words.length === 1 && ['-h', '--help'].includes(words[0] ?? '');

/** The program with the command that its first word names, or with all of them: for the help, and for complaints. */
export async function createProgram(
  [, , ...words]: readonly string[],
  environment: TerminalEnvironment,
): Promise<Command> {
  const text = wordsIn(environment.language);
  const program = new Command('hanaro')
    .description(text(messages.help.hanaroDescription))
    .version(packageJson.version, '-V, --version', text(messages.help.version))
    .addOption(languageOption(text))
    .action(() => {
      standardOutput.write(welcome(environment.language));
      process.exitCode = exitCodes.done;
    });
  for (const [name, listed] of neededOf(words)) {
    const command = asksForList(words) ? outline(name, listed, text) : (await listed.load())(environment);
    program.addCommand(command.description(text(listed.description)));
  }
  for (const command of asksForList(words) ? [] : withoutSubcommands(program)) {
    addQuietOption(command, text);
    // Before settings are applied: where they cannot be read, the run says so, and is run again when they are corrected.
    addWatchOption(command, text);
    addConfigOption(command, text, environment);
  }
  for (const command of [
    program,
    ...program.commands,
    ...program.commands.flatMap(({ commands }) => commands),
  ]) {
    command
      .exitOverride()
      .allowExcessArguments(false)
      .helpCommand(false)
      .helpOption('-h, --help', text(messages.help.helpOption))
      .configureOutput({
        outputError: () => {},
        writeOut: (text) => standardOutput.write(text),
        writeErr: (text) => standardError.write(text),
        getOutHelpWidth: () => environment.width,
        getErrHelpWidth: () => environment.width,
        getOutHasColors: () => false,
        getErrHasColors: () => false,
      })
      .configureHelp({
        displayWidth: cellWidth,
        minWidthToWrap: 20,
        ...(environment.language === 'ko' ? koreanHelp : {}),
      });
    complainInWords(command);
  }
  return program;
}

function neededOf([first = '']: readonly string[]): Iterable<readonly [string, ListedCommand]> {
  const called = aboutOthers.has(first) ? undefined : listedCommands.get(first);
  if (called) return [[first, called]];
  return asksVersion.has(first) ? [] : listedCommands;
}

/** A command as far as the list of commands shows it: that it has options, whichever they are. */
function outline(name: string, listed: ListedCommand, text: Words): Command {
  const command = new Command(name);
  return listed.arguments === null
    ? command
    : command.arguments(listed.arguments).addOption(languageOption(text));
}

/** The commands that do something; those about other commands apart. */
function withoutSubcommands(program: Command): readonly Command[] {
  return program.commands.flatMap((command) => {
    if (aboutOthers.has(command.name())) return [];
    return command.commands.length > 0 ? command.commands : [command];
  });
}
