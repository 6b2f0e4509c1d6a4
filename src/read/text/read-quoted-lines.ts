import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { counted, type LocalizedText } from '../../localized.ts';
import { Refusal } from '../refusal.ts';
import type { LinesPlace, OnRecord } from './read-plain-lines.ts';
import { longestRecord } from './record-limits.ts';
import { type SwallowedRows, swallowedRows } from './swallowed-rows.ts';

/**
 * Reads whole records that may hold quoted cells, and so cells that hold delimiters, quotes and line ends.
 *
 * @param width  tells how many cells the header has; null before it was read
 * @throws Refusal where the rules of quoting are broken, naming the line on which the broken record starts, and where a
 *   quoted cell holds what seem to be rows
 */
export function readQuotedLines(
  bytes: Buffer,
  { delimiter, linesBefore, width }: LinesPlace & { readonly width: () => number | null },
  onRecord: OnRecord,
): void {
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
          nextLine += 1 + lineBreaks(cells);
          const needed = width();
          const swallowed = needed === null ? null : swallowedRows(cells, needed, delimiter);
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
  const last = line + closed;
  return new Refusal({
    line: line + opened,
    message: {
      ko: `이 행에서 열린 따옴표가 ${last}행에서야 닫힙니다. 그 사이의 줄 ${rows}개는 별개의 행으로 보입니다`,
      en: `a quote that opens here is closed only in line ${last}; ${counted(rows, 'line')} in between ${rows === 1 ? 'seems' : 'seem'} to be ${rows === 1 ? 'a row of its own' : 'rows of their own'}`,
    },
    hint: {
      ko: `${line + opened}행과 ${last}행의 따옴표를 확인하십시오. 칸이 끝나는 곳에서 닫고, 칸 안의 따옴표는 두 번("") 적으십시오`,
      en: `look at the quotes in lines ${line + opened} and ${last}: close each where its cell ends, and write a quote inside a cell twice ("")`,
    },
  });
}

/** How many lines a record spans beyond its first: only quoted cells hold line breaks. */
function lineBreaks(cells: readonly string[]): number {
  return cells.reduce((count, cell) => count + cell.split(/\r\n|\n|\r/).length - 1, 0);
}

function quotingError(line: number, error: CsvError): Refusal {
  return new Refusal({
    line,
    message: messages[error.code] ?? {
      ko: '따옴표가 잘못 놓였습니다',
      en: 'a quote stands where none may be',
    },
    hint: {
      ko: '칸 안의 따옴표는 두 번("") 적고 칸 전체를 따옴표로 묶으십시오',
      en: 'inside a cell write a quote twice ("") and put the whole cell in quotes',
    },
  });
}

const megabytes = longestRecord / 1024 / 1024;

const messages: Readonly<Record<string, LocalizedText>> = {
  CSV_QUOTE_NOT_CLOSED: { ko: '따옴표가 닫히지 않았습니다', en: 'a quoted cell is not closed' },
  CSV_MAX_RECORD_SIZE: {
    ko: `따옴표가 ${megabytes} MB 안에 닫히지 않았습니다`,
    en: `a quoted cell is not closed within ${megabytes} MB`,
  },
};
