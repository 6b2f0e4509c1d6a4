import { messages } from '../../messages/messages.ts';
import { type Delimiter, delimiters, type Encoding, type TableOptions } from '../data-table.ts';
import { Refusal } from '../refusal.ts';
import { headSize } from '../source/hashed.ts';
import { detectDelimiter } from './detect-delimiter.ts';
import { Utf16ToUtf8 } from './utf16-to-utf8.ts';

/** What the begin of a text says about how to read it. */
export interface TextStart {
  /** That the user or a byte order mark declares; null where no one does. */
  readonly declared: Encoding | null;
  readonly delimiter: Delimiter;
  /** Lines, and bytes once it is UTF-8, that say nothing else: a byte order mark, a `sep=` line. */
  readonly linesBefore: number;
  readonly bytesBefore: number;
}

const byteOrderMarks: readonly (readonly [Encoding, Buffer])[] = [
  ['utf-8', Buffer.from([0xef, 0xbb, 0xbf])],
  ['utf-16le', Buffer.from([0xff, 0xfe])],
  ['utf-16be', Buffer.from([0xfe, 0xff])],
];
const markInUtf8 = 3;

/**
 * Encoding and delimiter are those of the options, else of a byte order mark or a `sep=` line, else what the text shows.
 *
 * @param head  the first 256 KiB, or all of a shorter text
 * @throws Refusal when the mark contradicts the options, or a `sep=` line asks for a delimiter that is not read
 */
export function textStart(
  head: Buffer,
  { encoding, delimiter }: Pick<TableOptions, 'encoding' | 'delimiter'>,
): TextStart {
  const mark = byteOrderMark(head, encoding);
  const declared = mark ?? encoding ?? null;
  const marked = mark === null ? 0 : markInUtf8;
  // No character of several bytes holds delimiters, quotes or line ends in any of the other encodings.
  const text =
    declared === 'utf-16le' || declared === 'utf-16be'
      ? new Utf16ToUtf8(declared).push(head).toString('utf8', marked)
      : head.toString('latin1', marked);
  const sep = sepLine(text);
  return {
    declared,
    delimiter: delimiter ?? sep?.delimiter ?? detectDelimiter(text, head.length < headSize) ?? ',',
    linesBefore: sep ? 1 : 0,
    bytesBefore: marked + (sep?.length ?? 0),
  };
}

/** @param named  by the user; to read past a mark that says otherwise would give wrong letters at best */
function byteOrderMark(head: Buffer, named: Encoding | undefined): Encoding | null {
  const [encoding] = byteOrderMarks.find(([, mark]) => head.subarray(0, mark.length).equals(mark)) ?? [];
  if (encoding === undefined) return null;
  if (named === undefined || named === encoding) return encoding;
  const { byteOrderMarkSays, byteOrderMarkSaysHint } = messages.reading;
  throw new Refusal(byteOrderMarkSays({ encoding, named }), byteOrderMarkSaysHint, { line: 1 });
}

/** The line `sep=;` that tells Excel the delimiter; `length` counts its end. */
function sepLine(text: string): { readonly delimiter: Delimiter; readonly length: number } | null {
  const [line, sign = ''] = /^"?sep=([^\r\n])"?(?:\r\n|\n|\r|$)/i.exec(text) ?? [];
  if (line === undefined) return null;
  const delimiter = delimiters.find((known) => known === sign);
  if (delimiter !== undefined) return { delimiter, length: line.length };
  const { delimiterNotRead, delimiterNotReadHint } = messages.reading;
  throw new Refusal(delimiterNotRead({ sign }), delimiterNotReadHint, { line: 1 });
}
