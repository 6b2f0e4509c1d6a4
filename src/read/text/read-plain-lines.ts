import type { Delimiter } from '../data-table.ts';

export type OnRecord = (cells: readonly string[], line: () => number) => void;

export interface LinesPlace {
  readonly delimiter: Delimiter;
  /** How many lines of the file came earlier. */
  readonly linesBefore: number;
}

const carriageReturn = 0x0d;
const lineEnd = /\r\n|\n|\r/;

/**
 * Splits whole lines without quotes into records.
 *
 * @returns how many lines these are
 */
export function readPlainLines(
  bytes: Buffer,
  { delimiter, linesBefore }: LinesPlace,
  onRecord: OnRecord,
): number {
  const lines = bytes.toString('utf8').split(bytes.includes(carriageReturn) ? lineEnd : '\n');
  // What follows the last line end is no line unless something stands there.
  if (lines.at(-1) === '') lines.pop();
  for (const [index, line] of lines.entries()) {
    if (line !== '') onRecord(line.split(delimiter), () => linesBefore + index + 1);
  }
  return lines.length;
}
