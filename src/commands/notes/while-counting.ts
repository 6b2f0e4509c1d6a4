import type { EngineOptions } from '../../count/engine/sql-table.ts';
import type { OnRead } from '../../read/data-table.ts';
import { EngineProgress } from './engine-progress.ts';
import { watcher } from './notes.ts';
import { statusLine } from './status-line.ts';
import { whileReading } from './while-reading.ts';

/** Who counts, and says how far it is. */
export interface Counting {
  readonly engine?: EngineOptions;
  readonly onRead?: OnRead | undefined;
}

/** Shows how far a command is with its files, or what the database is at that counts them, where somebody watches. */
export async function whileCounting<Result>(
  { files, engine }: { readonly files: readonly string[]; readonly engine?: EngineOptions },
  count: (counting: Counting) => Promise<Result>,
): Promise<Result> {
  if (engine === undefined) return whileReading(files, (onRead) => count({ onRead }));
  const language = watcher()?.language;
  if (language === undefined) return count({ engine });
  const seconds = () => performance.now() / 1000;
  const progress = new EngineProgress(engine.engine, seconds());
  const stop = statusLine(() => progress.line(language, seconds()));
  try {
    return await count({ engine: { ...engine, onStep: (step, table) => progress.at(step, table) } });
  } finally {
    stop();
  }
}
