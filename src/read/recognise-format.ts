import { Refusal } from './refusal.ts';
import { duckdbDatabase, hanaroDocument, refusedFormats, webPage } from './refused-formats.ts';

export type Format = 'text' | 'zip' | 'sav' | 'tally';

/**
 * Tells the format of a file by its first bytes; its name does not matter.
 *
 * @throws Refusal for a format that holds no table that could be read
 */
export function recogniseFormat(head: Buffer): Format {
  const beginsWith = (bytes: Buffer) => head.subarray(0, bytes.length).equals(bytes);
  if (zips.some(beginsWith)) return 'zip';
  if (spss.some(beginsWith)) return 'sav';
  if (tally.test(head.toString('latin1', 0, 200))) return 'tally';
  const refused =
    refusedFormats.find(({ begins }) => begins.some(beginsWith)) ??
    (duckdb.test(head.toString('latin1', 0, 20)) ? duckdbDatabase : undefined) ??
    (markup.test(head.toString('latin1', 0, 200)) ? webPage : undefined) ??
    (document.test(head.toString('latin1', 0, 200)) ? hanaroDocument : undefined);
  if (!refused) return 'text';
  throw new Refusal({
    message: {
      ko: `읽을 수 없는 형식입니다: ${refused.name.ko}`,
      en: `this format is not read: ${refused.name.en}`,
    },
    hint: refused.hint,
  });
}

/** With contents, without, in parts. */
const zips = ['504b0304', '504b0506', '504b0708'].map((hex) => Buffer.from(hex, 'hex'));
const spss = ['$FL2', '$FL3'].map((text) => Buffer.from(text));
/** Behind a sum of eight bytes, and before a small number of eight: no text has those. */
const duckdb = /^.{8}DUCK.\0{7}$/s;
/** What `hanaro tally` writes, whatever has been done to its spaces. */
const tally = /^(?:\xef\xbb\xbf)?\s*\{\s*"document"\s*:\s*"hanaro tally"/;
/** What `--json` of score, verify, audit and check writes. */
const document =
  /^(?:\xef\xbb\xbf)?\s*\{\s*"schema_version"\s*:\s*"\d+",\s*"tool"\s*:\s*\{\s*"name"\s*:\s*"hanaro"/;
/** After a byte order mark and spaces, which are no part of it. */
const markup = /^(?:\xef\xbb\xbf)?\s*<(?:!doctype\b|\?xml\b|html\b|head\b|meta\b|table\b|style\b)/i;
