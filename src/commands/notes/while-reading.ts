import { statSync } from 'node:fs';
import { messages } from '../../messages/messages.ts';
import type { OnRead } from '../../read/data-table.ts';
import { note, watcher } from './notes.ts';
import { ReadingProgress } from './reading-progress.ts';
import { statusLine } from './status-line.ts';

/**
 * Says that a command waits where its input is typed, and shows how far it is with its files where somebody watches.
 *
 * @param read  reads the files, and says how far it is
 */
export async function whileReading<Result>(
  files: readonly string[],
  read: (onRead: OnRead | undefined) => Promise<Result>,
): Promise<Result> {
  if (files.includes('-') && process.stdin.isTTY) {
    note(waiting);
    return read(undefined);
  }
  const language = watcher()?.language;
  if (language === undefined || files.length === 0) return read(undefined);
  const seconds = () => performance.now() / 1000;
  const progress = new ReadingProgress(
    files.map((file) => ({ file, size: sizeOf(file) })),
    seconds(),
  );
  const stop = statusLine(() => progress.line(language, seconds()));
  try {
    return await read((file, done, of) => progress.read(file, { done, of, now: seconds() }));
  } finally {
    stop();
  }
}

function sizeOf(file: string): number {
  const stats = file === '-' ? undefined : statSync(file, { throwIfNoEntry: false });
  return stats?.isFile() ? stats.size : 0;
}

const end = process.platform === 'win32' ? 'Ctrl-Z, Enter' : 'Ctrl-D';
const waiting = messages.commands.waiting({ end });
