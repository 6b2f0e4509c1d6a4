const newline = 0x0a;
const carriageReturn = 0x0d;

/** How many lines end in bytes that hold ASCII in single bytes: LF, CRLF and CR each end one. */
export function lineEnds(bytes: Buffer): number {
  if (bytes.includes(carriageReturn)) return bytes.toString('latin1').split(/\r\n|\n|\r/).length - 1;
  let count = 0;
  for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, at + 1)) count += 1;
  return count;
}

/** The lines of such bytes one by one, without their ends; a CRLF gives an empty line more. */
export function* eachLine(bytes: Buffer): Generator<{ readonly start: number; readonly line: Buffer }> {
  let start = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] !== newline && bytes[at] !== carriageReturn) continue;
    yield { start, line: bytes.subarray(start, at) };
    start = at + 1;
  }
  yield { start, line: bytes.subarray(start) };
}
