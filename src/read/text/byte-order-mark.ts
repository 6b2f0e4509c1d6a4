import { messages } from '../../messages/messages.ts';
import type { Encoding } from '../data-table.ts';
import { Refusal } from '../refusal.ts';

interface ByteOrderMark {
  readonly bytes: Buffer;
  readonly encoding: Encoding;
}

const marks: readonly ByteOrderMark[] = [
  { bytes: Buffer.from([0xef, 0xbb, 0xbf]), encoding: 'utf-8' },
  { bytes: Buffer.from([0xff, 0xfe]), encoding: 'utf-16le' },
  { bytes: Buffer.from([0xfe, 0xff]), encoding: 'utf-16be' },
];

/**
 * The encoding that a byte order mark declares, null where there is none.
 *
 * @param named  the encoding that the user named; to read past a mark that says otherwise would give wrong letters
 *   at best
 * @throws Refusal when the mark contradicts it
 */
export function byteOrderMark(head: Buffer, named: Encoding | undefined): Encoding | null {
  const mark = marks.find(({ bytes }) => head.subarray(0, bytes.length).equals(bytes));
  if (!mark) return null;
  if (named !== undefined && named !== mark.encoding) {
    throw new Refusal(
      messages.reading.byteOrderMarkSays({ encoding: mark.encoding, named }),
      messages.reading.byteOrderMarkSaysHint,
      { line: 1 },
    );
  }
  return mark.encoding;
}
