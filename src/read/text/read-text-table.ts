import { messages } from '../../messages/messages.ts';
import type { FormatFacts, TableConsumer, TableOptions } from '../data-table.ts';
import { Refusal } from '../refusal.ts';
import type { Source } from '../source/source.ts';
import { DelimitedRecords } from './delimited-records.ts';
import { LineDecoder } from './line-decoder.ts';
import { LineSplitter } from './line-splitter.ts';
import { longestRecord, megabytes } from './record-limits.ts';
import { textStart } from './text-start.ts';
import { Utf16ToUtf8 } from './utf16-to-utf8.ts';

/**
 * Reads delimited text record by record in constant memory.
 *
 * @throws Refusal when the text is not in its encoding, breaks the rules of quoting, or has lines beyond all measure
 */
export async function readTextTable(
  source: Source,
  options: TableOptions,
  consumer: TableConsumer,
): Promise<FormatFacts> {
  const { declared, delimiter, linesBefore, bytesBefore } = textStart(source.head, options);
  const utf16 = declared === 'utf-16le' || declared === 'utf-16be' ? new Utf16ToUtf8(declared) : null;
  const splitter = new LineSplitter();
  const decoder = new LineDecoder(declared);
  const records = new DelimitedRecords({ delimiter, linesBefore }, consumer, source.size);
  let passedOver = bytesBefore;
  async function take(lines: Buffer): Promise<void> {
    if (lines.length === 0) return;
    await records.read(await decoder.decode(lines.subarray(passedOver), () => records.linesPassed));
    passedOver = 0;
  }
  source.reuseChunks?.();
  for await (const chunk of source.chunks) {
    await take(splitter.push(utf16 ? utf16.push(chunk) : chunk));
    if (splitter.heldBytes <= longestRecord) continue;
    const { lineLongerThanMb, lineEndsHint } = messages.reading;
    throw new Refusal(lineLongerThanMb({ megabytes }), lineEndsHint, { line: records.linesPassed + 1 });
  }
  if (utf16) await take(splitter.push(utf16.rest()));
  await take(splitter.rest());
  await records.finish();
  return { encoding: decoder.encoding ?? 'utf-8', delimiter: records.width > 1 ? delimiter : null };
}
