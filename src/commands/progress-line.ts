import { printable } from '../formats/printable.ts';
import { watcher } from './notes/notes.ts';
import { standardError } from './output/standard-stream.ts';

/** One line on standard error that says how far a search is: only on a terminal, only when it takes a while. */
export interface ProgressLine {
  /** What is being worked on. */
  show(text: string): void;
  /** One more is done. */
  step(): void;
  clear(): void;
}

const patience = 500;
const interval = 100;

export function progressLine(total: number): ProgressLine {
  if (!watcher()) return { show: () => {}, step: () => {}, clear: () => {} };
  const start = performance.now();
  let [done, shownAt] = [0, 0];
  const clear = () => {
    if (shownAt > 0) standardError.write('\r\u001b[K');
  };
  return {
    clear,
    step: () => {
      done += 1;
    },
    show: (text) => {
      const now = performance.now();
      if (now - start < patience || now - shownAt < interval) return;
      clear();
      shownAt = now;
      standardError.write(
        printable(`${done}/${total} · ${text}`).slice(0, Math.max(0, (standardError.columns ?? 80) - 1)),
      );
    },
  };
}
