import { isUtf8 } from 'node:buffer';
import { InputError } from '../errors.ts';

const newline = 0x0a;
const carriageReturn = 0x0d;

/**
 * Passes bytes on in whole lines, after checking that they are UTF-8 (no character spans a line end).
 *
 * @throws InputError naming the first line that is not UTF-8
 */
export async function* utf8Lines(chunks: AsyncIterable<Buffer>, file: string): AsyncGenerator<Buffer> {
  let firstLine = 1;
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(newline) + 1;
    const lines = Buffer.concat([rest, chunk.subarray(0, end)]);
    rest = chunk.subarray(end);
    if (end === 0) {
      rest = Buffer.concat([lines, rest]);
      continue;
    }
    checkLines(lines, firstLine, file);
    firstLine += lineEnds(lines);
    yield lines;
  }
  checkLines(rest, firstLine, file);
  yield rest;
}

function checkLines(lines: Buffer, firstLine: number, file: string): void {
  if (isUtf8(lines)) return;
  throw new InputError([
    {
      file,
      line: firstLine + lineEnds(lines.subarray(0, firstBadLine(lines))),
      message: { ko: 'UTF-8이 아닌 글자가 있습니다', en: 'some characters are not UTF-8' },
      hint: {
        ko: 'Excel에서 "CSV UTF-8(쉼표로 분리)" 형식으로 다시 저장하십시오',
        en: 'save the file again as "CSV UTF-8 (comma delimited)"',
      },
    },
  ]);
}

/** Where the first line that is not UTF-8 begins. */
function firstBadLine(lines: Buffer): number {
  let start = 0;
  for (const [index, byte] of lines.entries()) {
    if (byte !== newline && byte !== carriageReturn) continue;
    if (!isUtf8(lines.subarray(start, index))) return start;
    start = index + 1;
  }
  return start;
}

/** How many lines end in some bytes: LF, CRLF and CR each end one. */
function lineEnds(bytes: Buffer): number {
  if (bytes.includes(carriageReturn)) return bytes.toString('latin1').split(/\r\n|\n|\r/).length - 1;
  let count = 0;
  for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, at + 1)) count += 1;
  return count;
}
