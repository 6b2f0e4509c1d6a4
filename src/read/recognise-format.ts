import { messages } from '../messages/messages.ts';
import { type TableFormat, tableFormatIds, tableFormats } from '../table-formats.ts';
import { Refusal } from './refusal.ts';
import { duckdbDatabase, hanaroDocument, refusedFormats, webPage } from './refused-formats.ts';

/** Of a table of answers, or `tally`: counts of answers. */
export type Format = TableFormat | 'tally';

/**
 * Tells the format of a file by its first bytes; its name does not matter.
 *
 * @throws Refusal for a format that holds no table that could be read
 */
export function recogniseFormat(head: Buffer): Format {
  const beginsWith = (bytes: Buffer) => head.subarray(0, bytes.length).equals(bytes);
  const known = tableFormatIds.find((id) => tableFormats[id].begins.some(beginsWith));
  if (known) return known;
  if (tally.test(head.toString('latin1', 0, 200))) return 'tally';
  const refused =
    refusedFormats.find(({ begins }) => begins.some(beginsWith)) ??
    (duckdb.test(head.toString('latin1', 0, 20)) ? duckdbDatabase : undefined) ??
    (markup.test(head.toString('latin1', 0, 200)) ? webPage : undefined) ??
    (document.test(head.toString('latin1', 0, 200)) ? hanaroDocument : undefined);
  if (!refused) return 'csv';
  throw new Refusal({
    message: messages.reading.formatNotRead({ name: refused.name }),
    hint: refused.hint,
  });
}

/** Behind a sum of eight bytes, and before a small number of eight: no text has those. */
const duckdb = /^.{8}DUCK.\0{7}$/s;
/** What `hanaro tally` writes, whatever has been done to its spaces. */
const tally = /^(?:\xef\xbb\xbf)?\s*\{\s*"document"\s*:\s*"hanaro tally"/;
/** What `--json` of score, verify, audit and check writes. */
const document =
  /^(?:\xef\xbb\xbf)?\s*\{\s*"schema_version"\s*:\s*"\d+",\s*"tool"\s*:\s*\{\s*"name"\s*:\s*"hanaro"/;
/** After a byte order mark and spaces, which are no part of it. */
const markup = /^(?:\xef\xbb\xbf)?\s*<(?:!doctype\b|\?xml\b|html\b|head\b|meta\b|table\b|style\b)/i;
