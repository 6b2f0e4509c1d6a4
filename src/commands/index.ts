import { Command } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { exitCodes } from '../errors.ts';
import { cellWidth } from '../formats/cell-width.ts';
import { messages } from '../messages/messages.ts';
import { addConfigOption } from './config/config-options.ts';
import { addQuietOption } from './notes/quiet-option.ts';
import { writeStandardOutput } from './output/standard-output.ts';
import { languageOption, wordsIn } from './shared-options.ts';
import type { TerminalEnvironment } from './terminal-environment.ts';
import { complainInWords } from './usage/complain-in-words.ts';
import { koreanHelp } from './usage/korean-help.ts';
import { addWatchOption } from './watch/watch-option.ts';
import { welcome } from './welcome.ts';

type MakeCommand = (environment: TerminalEnvironment) => Command;

/** Every command, in the order of the help; none is loaded before it is asked for. */
const commands = new Map<string, () => Promise<MakeCommand>>([
  ['score', async () => (await import('./score.ts')).scoreCommand],
  ['describe', async () => (await import('./study/describe.ts')).describeCommand],
  ['reliability', async () => (await import('./study/reliability.ts')).reliabilityCommand],
  ['correlate', async () => (await import('./study/correlate.ts')).correlateCommand],
  ['report', async () => (await import('./study/report.ts')).reportCommand],
  ['plot', async () => (await import('./plot.ts')).plotCommand],
  ['compare', async () => (await import('./study/compare.ts')).compareCommand],
  ['scores', async () => (await import('./scores.ts')).scoresCommand],
  ['tally', async () => (await import('./tally.ts')).tallyCommand],
  ['check', async () => (await import('./check.ts')).checkCommand],
  ['themes', async () => (await import('./themes.ts')).themesCommand],
  ['verify', async () => (await import('./printed/verify.ts')).verifyCommand],
  ['audit', async () => (await import('./printed/audit.ts')).auditCommand],
  ['reconstruct', async () => (await import('./printed/reconstruct.ts')).reconstructCommand],
  ['published', async () => (await import('./printed/published.ts')).publishedCommand],
  ['codebook', async () => (await import('./codebook/codebook-command.ts')).codebookCommand],
  ['completion', async () => (await import('./completion.ts')).completionCommand],
  ['help', async () => (await import('./help.ts')).helpCommand],
]);

/** Commands that look at the others. */
const aboutOthers = new Set(['completion', 'help']);

/** What needs no command at all. */
const asksVersion = new Set(['-V', '--version']);

/** The program with the command that its first word names, or with all of them: for the help, and for complaints. */
export async function createProgram(
  [, , first = '']: readonly string[],
  environment: TerminalEnvironment,
): Promise<Command> {
  const text = wordsIn(environment.language);
  const program = new Command('hanaro')
    .description(text(messages.help.hanaroDescription))
    .version(packageJson.version, '-V, --version', text(messages.help.version))
    .addOption(languageOption(text))
    .action(() => {
      writeStandardOutput(welcome(environment.language));
      process.exitCode = exitCodes.done;
    });
  const called = aboutOthers.has(first) ? undefined : commands.get(first);
  const needed = called ? [called] : asksVersion.has(first) ? [] : commands.values();
  for (const load of needed) {
    const command = await load();
    program.addCommand(command(environment));
  }
  for (const command of withoutSubcommands(program)) {
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
        getOutHelpWidth: () => environment.width,
        getErrHelpWidth: () => environment.width,
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

/** The commands that do something; those about other commands apart. */
function withoutSubcommands(program: Command): readonly Command[] {
  return program.commands.flatMap((command) => {
    if (aboutOthers.has(command.name())) return [];
    return command.commands.length > 0 ? command.commands : [command];
  });
}
