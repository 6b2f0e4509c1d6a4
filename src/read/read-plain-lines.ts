export type OnRecord = (cells: readonly string[], line: () => number) => void;

const lineEnd = /\r\n|\n|\r/;

/**
 * Splits whole lines without quotes into records.
 *
 * @param linesBefore  how many lines of the file came earlier
 * @returns how many lines these are
 */
export function readPlainLines(bytes: Buffer, linesBefore: number, onRecord: OnRecord): number {
  const start = linesBefore === 0 && startsWithByteOrderMark(bytes) ? 3 : 0;
  const lines = bytes.toString('utf8', start).split(lineEnd);
  // What follows the last line end is no line unless something stands there.
  if (lines.at(-1) === '') lines.pop();
  for (const [index, line] of lines.entries()) {
    if (line !== '') onRecord(line.split(','), () => linesBefore + index + 1);
  }
  return lines.length;
}

function startsWithByteOrderMark(bytes: Buffer): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
