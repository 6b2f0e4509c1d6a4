import { type FormatFacts, plainColumn, type TableConsumer, type TableOptions } from '../data-table.ts';
import { headSize } from '../source/hashed.ts';
import type { Source } from '../source/source.ts';
import { byteOrderMark } from './byte-order-mark.ts';
import { DelimitedRecords } from './delimited-records.ts';
import { detectDelimiter } from './detect-delimiter.ts';
import { LineDecoder } from './line-decoder.ts';
import { LineSplitter } from './line-splitter.ts';
import { lineTooLong, longestRecord, mostColumns, tooManyColumns } from './record-limits.ts';
import { sepLine } from './sep-line.ts';
import { textHead } from './text-head.ts';
import { Utf16ToUtf8 } from './utf16-to-utf8.ts';

const utf8ByteOrderMark = Buffer.from('\ufeff');

/**
 * Reads delimited text record by record in constant memory.
 *
 * Encoding and delimiter are those of the options, else of a byte order mark or a `sep=` line, else what the text shows.
 *
 * @throws Refusal when the text is not in its encoding, breaks the rules of quoting, or has lines beyond all measure
 */
export async function readTextTable(
  source: Source,
  options: TableOptions,
  consumer: TableConsumer,
): Promise<FormatFacts> {
  const declared = byteOrderMark(source.head, options.encoding) ?? options.encoding ?? null;
  const head = textHead(source.head, declared);
  const sep = sepLine(head);
  const delimiter =
    options.delimiter ?? sep?.delimiter ?? detectDelimiter(head, source.head.length < headSize) ?? ',';
  let columns = 0;
  let come = 0;
  const records = new DelimitedRecords(
    { delimiter, linesBefore: sep ? 1 : 0 },
    (cells, line) => {
      if (columns > 0) {
        consumer.row(cells, line);
        return;
      }
      columns = cells.length;
      if (columns > mostColumns) throw tooManyColumns(columns, line());
      consumer.header(cells.map(plainColumn), line());
    },
    (bytes) =>
      consumer.plainLines ? consumer.plainLines(delimiter, bytes, Math.max(source.size, come)) : null,
  );

  const utf16 = declared === 'utf-16le' || declared === 'utf-16be' ? new Utf16ToUtf8(declared) : null;
  const splitter = new LineSplitter();
  const decoder = new LineDecoder(declared);
  let begun = false;
  const linesPassed = () => (begun ? records.linesPassed : 0);
  async function take(lines: Buffer): Promise<void> {
    if (lines.length === 0) return;
    const utf8 = await decoder.decode(lines, linesPassed);
    await records.read(begun ? utf8 : withoutMarks(utf8, sep?.length ?? 0));
    begun = true;
  }
  source.reuseChunks?.();
  for await (const chunk of source.chunks) {
    come += chunk.length;
    await take(splitter.push(utf16 ? utf16.push(chunk) : chunk));
    if (splitter.heldBytes > longestRecord) throw lineTooLong(linesPassed() + 1);
  }
  if (utf16) await take(splitter.push(utf16.rest()));
  await take(splitter.rest());
  await records.finish();
  return {
    encoding: decoder.encoding ?? 'utf-8',
    delimiter: columns > 1 ? delimiter : null,
    sheet: null,
    warnings: [],
  };
}

/** The begin of a file without what tells only how to read it: the byte order mark and the `sep=` line. */
function withoutMarks(utf8: Buffer, sepLength: number): Buffer {
  const marked = utf8.subarray(0, utf8ByteOrderMark.length).equals(utf8ByteOrderMark);
  return utf8.subarray((marked ? utf8ByteOrderMark.length : 0) + sepLength);
}
