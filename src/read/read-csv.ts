import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { InputError } from '../errors.ts';
import { openSource, sourceProblem } from './open-source.ts';
import { utf8Lines } from './utf8-lines.ts';

/**
 * Reads a CSV file record by record in constant memory.
 *
 * @param onRecord  gets each record's cells, and a way to ask for the line it starts on; blank lines are passed over
 * @returns the SHA-256 of the file's bytes
 * @throws InputError when the file cannot be read, is not UTF-8, or breaks the rules of quoting
 */
export async function readCsv(
  file: string,
  onRecord: (cells: readonly string[], line: () => number) => void,
): Promise<string> {
  const hash = createHash('sha256');
  const parser = parse({
    bom: true,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    on_record: (cells: string[], { lines }) => {
      if (cells.length > 1 || cells[0] !== '') onRecord(cells, () => lines - lineBreaks(cells));
      return undefined;
    },
  });
  parser.resume();
  try {
    await pipeline(
      openSource(file),
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const lines of utf8Lines(chunks, file)) {
          hash.update(lines);
          yield lines;
        }
      },
      parser,
    );
  } catch (error) {
    throw readingProblem(file, error);
  }
  return hash.digest('hex');
}

/** How many lines a record spans beyond its first: only quoted cells hold line breaks. */
function lineBreaks(cells: readonly string[]): number {
  return cells.reduce((count, cell) => count + cell.split(/\r\n|\n|\r/).length - 1, 0);
}

function readingProblem(file: string, error: unknown): unknown {
  if (error instanceof CsvError) {
    const line = 'lines' in error ? Number(error['lines']) : undefined;
    return new InputError([
      {
        file,
        ...(line === undefined ? {} : { line }),
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
  const problem = sourceProblem(file, error);
  return problem ? new InputError([problem]) : error;
}
