import { messages } from '../../messages/messages.ts';
import type { Delimiter } from '../data-table.ts';
import { lineCells } from '../line-cells.ts';
import { Refusal } from '../refusal.ts';
import { longestRecord, megabytes } from './record-limits.ts';
import { swallowedRows } from './swallowed-rows.ts';

const { reading } = messages;

/**
 * The cells of one record that holds quotes, and so perhaps delimiters, quotes and line ends within cells.
 *
 * @param record  without its line end; one that is not complete ends in an open quote
 * @param line  on which it starts
 * @param width  how many cells the header has; null before it was read
 * @throws Refusal where the rules of quoting are broken, and where a quoted cell holds what seem to be rows
 */
export function quotedRecord(
  record: string,
  {
    delimiter,
    line,
    width,
  }: { readonly delimiter: Delimiter; readonly line: number; readonly width: number | null },
): string[] {
  const tooLong = Buffer.byteLength(record) > longestRecord;
  const notClosed = tooLong ? reading.quotedCellNotClosedWithin({ megabytes }) : reading.quotedCellNotClosed;
  const refuse = (message = notClosed) => new Refusal(message, reading.insideCellWriteQuote, { line });
  const cells = lineCells(record, delimiter, (written) => {
    const inner = written.slice(1).replaceAll('""', '');
    const closing = inner.indexOf('"');
    if (!written.startsWith('"') || (closing !== -1 && closing < inner.length - 1))
      throw refuse(reading.quoteStandsWhereNoneMay);
    if (closing === -1) throw refuse();
  });
  if (tooLong) throw refuse();
  const swallowed = width !== null && /[\r\n]/.test(record) ? swallowedRows(cells, width, delimiter) : null;
  if (!swallowed) return cells;
  const { opened, closed, rows } = swallowed;
  const [first, last] = [line + opened, line + closed];
  throw new Refusal(
    reading.quoteClosedLate({ last, rows }),
    reading.quoteClosedLateHint({ total: first, last }),
    { line: first },
  );
}
