import { CommanderError } from 'commander';
import { exitCodes, HanaroError } from '../errors.ts';
import { printableLines } from '../formats/printable.ts';
import { localize } from '../localized.ts';
import { messages } from '../messages/messages.ts';
import { createProgram } from './index.ts';
import { hearSignals, watchInterruptions } from './interruption.ts';
import { takeNotes } from './notes/notes.ts';
import { standardError, standardOutput } from './output/standard-stream.ts';
import { isClosedPipe, unwritableStandardOutput } from './output/unwritable.ts';
import { hintsOnce, tell } from './tell.ts';
import { type TerminalEnvironment, terminalEnvironment } from './terminal-environment.ts';
import { isWatchedRun, readerGone } from './watch/watched-run.ts';

/** Runs the command line; every way that it can end is in `process.exitCode`. */
export async function main(typed: readonly string[]): Promise<void> {
  // A reader that has seen enough (`| head`) closes the pipe: that is no failure.
  const environment = terminalEnvironment(typed, process.env);
  standardOutput.onError = (error) => {
    if (!isClosedPipe(error)) process.exit(explain(unwritableStandardOutput(error), environment));
    process.exit(isWatchedRun() ? readerGone : exitCodes.done);
  };
  watchInterruptions(environment);
  takeNotes(environment);
  // Until another end is reached: where nothing is left to wait for, Node.js would call it a success.
  process.exitCode = exitCodes.bug;
  try {
    const argv = await newSpellings(typed);
    const program = await createProgram(argv, environment);
    await program.parseAsync(argv);
  } catch (error) {
    await hearSignals();
    process.exitCode = explain(error, environment);
  }
}

/** The words of a command line, the new name in place of one that has changed. */
async function newSpellings(typed: readonly string[]): Promise<readonly string[]> {
  // Nearly always there is none: what knows them stays out of the way of the start.
  if (!typed.some((word) => word.includes('instrument'))) return typed;
  const { renewSpellings } = await import('./usage/old-spellings.ts');
  return renewSpellings(typed);
}

function explain(error: unknown, environment: TerminalEnvironment): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCodes.done;
    // A command that needs a subcommand has printed its help already.
    if (error.code === 'commander.help') return exitCodes.usage;
    // Commander has no other complaints that it is not kept from (usage/complain-in-words.ts).
    tell({ message: localize(error.message) }, environment);
    return exitCodes.usage;
  }
  if (error instanceof HanaroError) {
    for (const problem of hintsOnce(error.problems)) tell(problem, environment);
    if (error.unlisted > 0) {
      tell(
        {
          message: messages.commands.andMoreProblems({ unlisted: error.unlisted }),
        },
        environment,
      );
    }
    return error.exitCode;
  }
  tell(
    {
      message: messages.commands.bugInHanaro,
      hint: messages.commands.bugInHanaroHint,
    },
    environment,
  );
  standardError.write(`${printableLines(String(error instanceof Error ? error.stack : error))}\n`);
  return exitCodes.bug;
}
