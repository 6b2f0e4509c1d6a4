import { type FormatFacts, plainColumn, type TableConsumer, type TableOptions } from './data-table.ts';
import type { OnRecord } from './read-plain-lines.ts';
import { readPlainLines } from './read-plain-lines.ts';
import type { QuotedLinesReader } from './read-quoted-lines.ts';
import type { Source } from './source.ts';
import { utf8Lines } from './utf8-lines.ts';

const quote = 0x22;

/**
 * Reads delimited text record by record in constant memory; blank lines are passed over.
 *
 * Lines are split directly as long as no quote has been seen, and read by csv-parse from there on: plain cells mean the
 * same to both.
 *
 * @throws InputError when the text is not in its encoding, or breaks the rules of quoting
 */
export async function readTextTable(
  source: Source,
  _options: TableOptions,
  consumer: TableConsumer,
): Promise<FormatFacts> {
  let headerRead = false;
  const onRecord: OnRecord = (cells, line) => {
    if (headerRead) {
      consumer.row(cells, line);
    } else {
      headerRead = true;
      consumer.header(cells.map(plainColumn), line());
    }
  };
  let quotedLines: QuotedLinesReader | null = null;
  let linesRead = 0;
  for await (const lines of utf8Lines(source.chunks, source.file)) {
    if (!quotedLines && !lines.includes(quote)) {
      linesRead += readPlainLines(lines, linesRead, onRecord);
    } else {
      quotedLines ??= (await import('./read-quoted-lines.ts')).readQuotedLines(
        source.file,
        linesRead,
        onRecord,
      );
      await quotedLines.read(lines);
    }
  }
  await quotedLines?.finish();
  return { format: 'csv', encoding: 'utf-8', delimiter: ',', sheet: null, warnings: [] };
}
