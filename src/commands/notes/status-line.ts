import { cellWidth } from '../../formats/cell-width.ts';
import { whenInterrupted } from '../interruption.ts';
import { standardError } from '../output/standard-stream.ts';

/** Milliseconds before the line appears: who waits no longer needs none. */
const patience = 1000;
const interval = 200;
/** Of a terminal that says nothing of its width, or 0. */
const widthUnknown = 80;

/**
 * Keeps one line at the end of standard error, drawn anew now and then, which keeps no process alive.
 *
 * @param text  the line as it is now
 * @returns takes the line away for good
 */
export function statusLine(text: () => string): () => void {
  let drawn = false;
  const draw = () => {
    drawn = true;
    standardError.write(`\r\u001b[K${fitted(text(), (standardError.columns ?? widthUnknown) - 1)}`);
  };
  let timer = setTimeout(() => {
    draw();
    timer = setInterval(draw, interval).unref();
  }, patience).unref();
  const stop = () => {
    clearTimeout(timer);
    if (drawn) standardError.write('\r\u001b[K');
    drawn = false;
  };
  const done = whenInterrupted(stop);
  return () => {
    stop();
    done();
  };
}

/** A line that is too wide loses its begin: the name of the file. */
function fitted(line: string, width: number): string {
  const letters = [...line];
  while (letters.length > 0 && cellWidth(letters.join('')) > width) letters.shift();
  return letters.join('');
}
