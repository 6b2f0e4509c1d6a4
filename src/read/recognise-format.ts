import { messages } from '../messages/messages.ts';
import { refusedFormats, refusedTexts } from '../refused-formats.ts';
import { type TableFormat, tableFormatIds, tableFormats } from '../table-formats.ts';
import { Refusal } from './refusal.ts';

/** Of a table of answers, or `tally`: counts of answers. */
export type Format = TableFormat | 'tally';

/** What `hanaro tally` writes, whatever has been done to its spaces. */
const tally = /^(?:\xef\xbb\xbf)?\s*\{\s*"document"\s*:\s*"hanaro tally"/;

/**
 * Tells the format of a file by its first bytes; its name does not matter.
 *
 * @throws Refusal for a format that holds no table that could be read
 */
export function recogniseFormat(head: Buffer): Format {
  const beginsWith = (bytes: Buffer) => head.subarray(0, bytes.length).equals(bytes);
  const known = tableFormatIds.find((id) => tableFormats[id].begins.some(beginsWith));
  if (known) return known;
  const first = head.toString('latin1', 0, 1000);
  if (tally.test(first)) return 'tally';
  const refused = [...refusedFormats, ...refusedTexts].find(({ begins }) => begins(first));
  if (!refused) return 'csv';
  throw new Refusal(messages.reading.formatNotRead({ name: refused.name }), refused.hint);
}
