import { finished } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { InputError } from '../errors.ts';
import type { OnRecord } from './read-plain-lines.ts';

export interface QuotedLinesReader {
  readonly read: (bytes: Buffer) => Promise<void>;
  readonly finish: () => Promise<void>;
}

/**
 * Reads lines that may hold quoted cells, and so cells that hold commas, quotes and line ends.
 *
 * @param linesBefore  how many lines of the file came earlier
 * @returns a reader whose promises reject with InputError where the rules of quoting are broken, naming the line on
 *   which the broken record starts
 */
export function readQuotedLines(file: string, linesBefore: number, onRecord: OnRecord): QuotedLinesReader {
  let nextLine = linesBefore + 1;
  let linesParsed = 0;
  const parser = parse({
    bom: linesBefore === 0,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    on_record: (cells: string[], { lines }) => {
      const line = nextLine;
      // csv-parse counts a CRLF inside a cell twice: where a record spans several lines, they are counted here.
      nextLine += lines - linesParsed === 1 ? 1 : 1 + lineBreaks(cells);
      linesParsed = lines;
      if (cells.length > 1 || cells[0] !== '') onRecord(cells, () => line);
      return undefined;
    },
  });
  const end = finished(parser.resume()).catch((error: unknown) => {
    throw quotingError(file, nextLine, error);
  });
  // A failure is told by whichever of `read` and `finish` is waiting.
  end.catch(() => {});
  return {
    read: (bytes) =>
      Promise.race([end, new Promise<void>((resolve) => parser.write(bytes, () => resolve()))]),
    finish: () => {
      parser.end();
      return end;
    },
  };
}

/** How many lines a record spans beyond its first: only quoted cells hold line breaks. */
function lineBreaks(cells: readonly string[]): number {
  return cells.reduce((count, cell) => count + cell.split(/\r\n|\n|\r/).length - 1, 0);
}

function quotingError(file: string, line: number, error: unknown): unknown {
  if (!(error instanceof CsvError)) return error;
  return new InputError([
    {
      file,
      line,
      message:
        error.code === 'CSV_QUOTE_NOT_CLOSED'
          ? { ko: '따옴표가 닫히지 않았습니다', en: 'a quoted cell is not closed' }
          : { ko: '따옴표가 잘못 놓였습니다', en: 'a quote stands where none may be' },
      hint: {
        ko: '칸 안의 따옴표는 두 번("") 쓰고 칸 전체를 따옴표로 묶으십시오',
        en: 'inside a cell write a quote twice ("") and put the whole cell in quotes',
      },
    },
  ]);
}
