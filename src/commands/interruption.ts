import { constants } from 'node:os';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { exitCodes } from '../errors.ts';
import { messages } from '../messages/messages.ts';
import { tell } from './tell.ts';
import type { TerminalEnvironment } from './terminal-environment.ts';
import { isWatchedRun } from './watch/watched-run.ts';

const signals = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

/** What is unfinished on the disk, each with the way to undo it. */
const unfinished = new Set<() => void>();
/** What goes on elsewhere and is to be stopped, such as a query in a database. */
const elsewhere = new Set<() => Promise<void>>();
let listener: ((signal: (typeof signals)[number]) => Promise<void>) | undefined;
let interrupted = false;
let quietEnd: (() => Promise<void>) | undefined;

/** How long a database may take to hear that its answer is not wanted any more. */
const patience = 3000;

/**
 * Lets a signal end the program only after what is unfinished has been undone, and the interruption reported. The signal is
 * then sent again, so that a shell, `make` or a container sees that it was the end (130 and 143 in a shell).
 */
export function watchInterruptions(environment: TerminalEnvironment): void {
  listener = async (signal) => {
    // A second signal ends the program whatever it is doing.
    stopListening();
    interrupted = true;
    if (elsewhere.size > 0) {
      const stopped = [...elsewhere].map((stop) => stop().catch(() => {}));
      await Promise.race([Promise.all(stopped), setTimeout(patience)]);
    }
    for (const undo of unfinished) undo();
    await quietEnd?.();
    if (signal === 'SIGINT' && quietEnd) process.exit(exitCodes.done);
    if (!quietEnd && !isWatchedRun()) {
      tell(
        {
          message: messages.commands.interrupted({ signal }),
          hint: messages.commands.interruptedHint,
        },
        environment,
      );
    }
    process.kill(process.pid, signal);
    // Still here: process 1 of a container is spared the signals that it sends itself.
    process.exit(128 + constants.signals[signal]);
  };
  listen();
}

/** Undoes this, too, when a signal comes before the returned function is called. */
export function whenInterrupted(undo: () => void): () => void {
  unfinished.add(undo);
  return () => unfinished.delete(undo);
}

/** Stops this, too, where a signal comes before the returned function is called; the program waits for it, but not long. */
export function whenInterruptedElsewhere(stop: () => Promise<void>): () => void {
  elsewhere.add(stop);
  return () => elsewhere.delete(stop);
}

/** Makes signals the way in which this command is meant to end: quietly, when this has been done, on Ctrl-C with 0. */
export function endByCtrlC(end: () => Promise<void>): void {
  quietEnd = end;
}

/**
 * Lets a signal that came while nothing could listen end the program now: before input that was cut off by the same
 * Ctrl-C is taken for all of it.
 */
export async function hearSignals(): Promise<void> {
  // The first turn may begin after the moment when signals are looked for, the second has it in between.
  await setImmediate();
  await setImmediate();
  // The end is near: what a query says that was cancelled is no news, and nothing is to be written any more.
  if (interrupted) await new Promise(() => {});
}

/** Does long work that never waits, so that no listener could be called: a signal ends the program on the spot. */
export async function endingAtOnce<Result>(work: () => Result): Promise<Result> {
  await hearSignals();
  stopListening();
  try {
    return work();
  } finally {
    listen();
  }
}

function listen(): void {
  for (const signal of signals) if (listener) process.on(signal, listener);
}

function stopListening(): void {
  for (const signal of signals) if (listener) process.off(signal, listener);
}
