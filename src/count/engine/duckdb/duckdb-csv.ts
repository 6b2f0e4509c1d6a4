import { messages } from '../../../messages/messages.ts';
import type { Delimiter, FileColumn } from '../../../read/data-table.ts';
import { Refusal } from '../../../read/refusal.ts';
import { headSize } from '../../../read/source/hashed.ts';
import { openSource } from '../../../read/source/source.ts';
import { DelimitedRecords } from '../../../read/text/delimited-records.ts';
import { textStart } from '../../../read/text/text-start.ts';
import { rowsToTell } from '../../../responses/columns/second-header.ts';
import { tableHead } from '../../../responses/columns/table-head.ts';
import { secondHeader } from '../rows-of-headings.ts';

/** How a CSV file begins. */
export interface CsvHead {
  readonly delimiter: Delimiter;
  /** Whether the first line only tells the delimiter. */
  readonly sepLine: boolean;
  readonly compression: 'gzip' | 'none';
  /** The cells of the header; one without a name has got one that no survey uses. */
  readonly names: readonly string[];
  /** What stands under the header; null where nothing does. */
  readonly firstRow: FirstRow | null;
}

/** The first row of a file, which may say the questions in words. */
export interface FirstRow {
  readonly cells: readonly string[];
  /** Counted from 1. */
  readonly line: number;
}

/**
 * Reads delimiter and header as scoring without an engine does: what DuckDB guesses may take a header for data, a
 * question for a delimiter, or two columns of one name for `a` and `a_1`.
 *
 * @throws Refusal when the header cannot be read, has two rows, or two of its columns are one to DuckDB
 */
export async function csvHead(file: string): Promise<CsvHead> {
  const source = await openSource(file);
  try {
    const { delimiter, linesBefore, bytesBefore } = textStart(source.head, {});
    const lines = utf8(source.head, bytesBefore);
    const { columns, rows } = await firstRecords(lines, { delimiter, linesBefore });
    const [firstRow = null] = rows;
    const head = tableHead(
      columns,
      rows.map((row) => row.cells),
    );
    if (head.rows > 0 && firstRow) {
      const { message, hint, line } = secondHeader(firstRow.line);
      throw new Refusal(message, hint, { line });
    }
    const names = columns.map(({ name }, at) => (name === '' ? `column ${at + 1} without a name` : name));
    refuseRepeated(names);
    return {
      delimiter,
      sepLine: linesBefore > 0,
      compression: source.compression ?? 'none',
      names,
      firstRow,
    };
  } finally {
    await source.close();
  }
}

/** The text up to its last whole line. */
function utf8(head: Buffer, from: number): string {
  const isAll = head.length < headSize;
  const end = isAll ? head.length : Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\r')) + 1;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(head.subarray(from, end));
  } catch {
    throw new Refusal(messages.engines.notUtf8, messages.engines.saveAsUtf8);
  }
}

async function firstRecords(
  text: string,
  place: { readonly delimiter: Delimiter; readonly linesBefore: number },
): Promise<{ readonly columns: readonly FileColumn[]; readonly rows: readonly FirstRow[] }> {
  let header: readonly FileColumn[] | undefined;
  const rows: FirstRow[] = [];
  const records = new DelimitedRecords(place, {
    header: (columns) => {
      header = columns;
    },
    row: (cells, line) => {
      if (rows.length < rowsToTell) rows.push({ cells: [...cells], line: line() });
    },
  });
  await records.read(Buffer.from(text.endsWith('\n') ? text : `${text}\n`));
  if (header !== undefined) return { columns: header, rows };
  throw new Refusal(messages.engines.noRowOfColumnNames, undefined, { line: 1 });
}

function refuseRepeated(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    const folded = name.toLowerCase();
    if (seen.has(folded)) {
      throw new Refusal(messages.engines.twoColumnsHaveName, messages.engines.twoColumnsHaveNameHint, {
        line: 1,
        column: name,
      });
    }
    seen.add(folded);
  }
}
