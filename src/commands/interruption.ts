import { constants } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { tell } from './tell.ts';
import type { TerminalEnvironment } from './terminal-environment.ts';

const signals = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

/** What is unfinished on the disk, each with the way to undo it. */
const unfinished = new Set<() => void>();
let listener: ((signal: (typeof signals)[number]) => void) | undefined;

/**
 * Lets a signal end the program only after what is unfinished has been undone, and the interruption told. The signal is
 * then sent again, so that a shell, `make` or a container sees that it was the end (130 and 143 in a shell).
 */
export function watchInterruptions(environment: TerminalEnvironment): void {
  listener = (signal) => {
    // A second signal ends the program whatever it is doing.
    stopListening();
    for (const undo of unfinished) undo();
    tell(
      {
        message: { ko: `${signal} 신호로 중단했습니다`, en: `interrupted by ${signal}` },
        hint: {
          ko: '쓰다 만 파일은 남지 않았습니다. 명령을 다시 실행하십시오',
          en: 'no half-written file is left; run the command again',
        },
      },
      environment,
    );
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

/**
 * Lets a signal that came while nothing could listen end the program now: before input that was cut off by the same
 * Ctrl-C is taken for all of it.
 */
export async function hearSignals(): Promise<void> {
  // The first turn may begin after the moment when signals are looked for, the second has it in between.
  await setImmediate();
  await setImmediate();
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
