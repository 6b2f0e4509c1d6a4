export const newline = 0x0a;
export const carriageReturn = 0x0d;

/** Of a line of text. */
export const lineEnd = /\r\n|\n|\r/;

/** How many lines end in bytes that hold ASCII in single bytes: LF, CRLF and CR each end one. */
export function lineEnds(bytes: Buffer): number {
  if (bytes.includes(carriageReturn)) return bytes.toString('latin1').split(lineEnd).length - 1;
  let count = 0;
  for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, at + 1)) count += 1;
  return count;
}

/** The lines of such bytes one by one, without their ends; empty ones are left out. */
export function* eachLine(bytes: Buffer): Generator<{ readonly start: number; readonly line: Buffer }> {
  for (const { 0: line, index: start } of bytes.toString('latin1').matchAll(/[^\r\n]+/g))
    yield { start, line: bytes.subarray(start, start + line.length) };
}
