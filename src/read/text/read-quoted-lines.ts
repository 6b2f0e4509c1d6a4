import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { messages } from '../../messages/messages.ts';
import type { Delimiter, TableConsumer } from '../data-table.ts';
import { Refusal } from '../refusal.ts';
import { lineEnd } from './line-ends.ts';
import { longestRecord, megabytes } from './record-limits.ts';
import { type SwallowedRows, swallowedRows } from './swallowed-rows.ts';

/**
 * Reads whole records that may hold quoted cells, and so cells that hold delimiters, quotes and line ends.
 *
 * @param linesBefore  how many lines of the file came earlier
 * @param width  tells how many cells the header has; 0 before it was read
 * @throws Refusal where the rules of quoting are broken, naming the line on which the broken record starts, and where a
 *   quoted cell holds what seem to be rows
 */
export function readQuotedLines(
  bytes: Buffer,
  place: { readonly delimiter: Delimiter; readonly linesBefore: number; readonly width: () => number },
  onRecord: TableConsumer['row'],
): void {
  const { delimiter, linesBefore, width } = place;
  let nextLine = linesBefore + 1;
  let linesParsed = 0;
  try {
    parse(bytes, {
      delimiter,
      max_record_size: longestRecord,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      on_record: (cells: string[], { lines }) => {
        const line = nextLine;
        // csv-parse counts a CRLF inside a cell twice: where a record spans several lines, they are counted here.
        if (lines - linesParsed === 1) nextLine += 1;
        else {
          nextLine += cells.join().split(lineEnd).length;
          const swallowed = width() > 0 ? swallowedRows(cells, width(), delimiter) : null;
          if (swallowed) throw quoteTooFar(line, swallowed);
        }
        linesParsed = lines;
        if (cells.length > 1 || cells[0] !== '') onRecord(cells, () => line);
        return undefined;
      },
    });
  } catch (error) {
    throw error instanceof CsvError ? quotingError(nextLine, error) : error;
  }
}

function quoteTooFar(line: number, { opened, closed, rows }: SwallowedRows): Refusal {
  const { quoteClosedLate, quoteClosedLateHint } = messages.reading;
  const [first, last] = [line + opened, line + closed];
  return new Refusal(quoteClosedLate({ last, rows }), quoteClosedLateHint({ total: first, last }), {
    line: first,
  });
}

function quotingError(line: number, { code }: CsvError): Refusal {
  const { reading } = messages;
  let found = reading.quoteStandsWhereNoneMay;
  if (code === 'CSV_QUOTE_NOT_CLOSED') found = reading.quotedCellNotClosed;
  if (code === 'CSV_MAX_RECORD_SIZE') found = reading.quotedCellNotClosedWithin({ megabytes });
  return new Refusal(found, reading.insideCellWriteQuote, { line });
}
