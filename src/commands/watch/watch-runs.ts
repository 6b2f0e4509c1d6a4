import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Command } from 'commander';
import { exitCodes, UsageError } from '../../errors.ts';
import type { LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { endByCtrlC, whenInterrupted } from '../interruption.ts';
import { isQuiet, note } from '../notes/notes.ts';
import { standardError } from '../output/standard-stream.ts';
import { changedFiles, type FileStates, fileStates } from './file-states.ts';
import { codebookOfSettings, namedFiles, settingsPlaces } from './files-to-watch.ts';
import { readerGone, watchedRunVariable } from './watched-run.ts';

/**
 * Runs the command line at hand, and again whenever a file that it reads is saved, until Ctrl-C ends it. What goes wrong in a
 * run is said by it, and is over with it.
 *
 * @returns never
 * @throws UsageError where there is no file to be saved
 */
export async function watchRuns(command: Command): Promise<never> {
  refuseWithoutFiles(command);
  let running: ChildProcess | undefined;
  let ending = false;
  const stop = () => running?.kill('SIGTERM');
  whenInterrupted(stop);
  endByCtrlC(async () => {
    ending = true;
    if (!running) return;
    // A console of Windows has told the run already, and there is no other way to tell it.
    if (process.platform !== 'win32') running.kill('SIGINT');
    await once(running, 'exit');
  });
  let said = '';
  for (let runs = 1; ; runs += 1) {
    // What is saved from here on, during the run too, is for the next one.
    const seen = new Map(await fileStates([...namedFiles(command), ...settingsPlaces(command)]));
    running = runAgain();
    const ended = once(running, 'exit');
    for (const [file, state] of await fileStates(await codebookOfSettings(command))) seen.set(file, state);
    const [code] = await ended;
    running = undefined;
    if (ending) await new Promise(() => {});
    if (code === readerGone) process.exit(exitCodes.done);
    // Wrong from the start: no file mends a command line.
    if (code === exitCodes.usage && runs === 1) process.exit(exitCodes.usage);
    const files = here(seen, command);
    if (standardError.isTerminal || files.join() !== said)
      note(messages.watch.watching({ files: listed(files) }));
    said = files.join();
    announce(await changedFiles(seen));
  }
}

function refuseWithoutFiles(command: Command): void {
  const { engine, demo } = command.opts();
  const option =
    engine !== undefined ? '--engine' : demo === true ? '--demo' : command.args.includes('-') ? '-' : null;
  if (option === null) return;
  throw new UsageError({
    message: messages.watch.goesWithFiles({ option }),
    hint: messages.watch.goesWithFilesHint({ option }),
  });
}

/** The same words in a process of their own, which writes where this one does. */
function runAgain(): ChildProcess {
  return spawn(process.execPath, [...process.execArgv, ...process.argv.slice(1)], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, [watchedRunVariable]: '1' },
  });
}

/** The files that were named or are there: of the places of settings, most are empty. */
function here(seen: FileStates, command: Command): readonly string[] {
  const named = namedFiles(command);
  return [...seen].flatMap(([file, state]) => (named.includes(file) || state !== null ? file : []));
}

/** Runs stand apart on a screen; in a file and a pipe nothing is added to what they write. */
function announce(changed: readonly string[]): void {
  if (!standardError.isTerminal || isQuiet()) return;
  standardError.write('\n');
  note(messages.watch.changed({ files: listed(changed), time: new Date().toTimeString().slice(0, 8) }));
}

const mostListed = 5;

function listed(all: readonly string[]): string | LocalizedText {
  const files = all.slice(0, mostListed).join(', ');
  const more = all.length - mostListed;
  return more > 0 ? messages.watch.filesAndMore({ files, more }) : files;
}
