import type { Problem } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import type { ProblemList } from '../../read/problem-list.ts';
import { readTable } from '../../read/read-table.ts';
import { type CsvCell, csvColumns } from './csv-cell.ts';

/**
 * The rows of a CSV file of printed tables. Columns may stand in any order, and others beside them.
 *
 * @param problems  gets rows and headers that cannot be used
 * @throws InputError when the file cannot be read
 */
export async function readCsvCells(file: string, problems: ProblemList): Promise<CsvCell[]> {
  const cells: CsvCell[] = [];
  let header: readonly string[] | null = null;
  await readTable(
    file,
    {},
    {
      header: (columns, line) => {
        header = columns.map(({ name }) => name.trim());
        checkHeader(header, file, line, problems);
      },
      row: (record, lineOf) => {
        const line = lineOf();
        if (header === null) return;
        if (record.length !== header.length)
          problems.add(raggedRow(record.length, header.length, file, line));
        else if (record.some((text) => text.trim() !== '')) cells.push(cellOf(record, header, line));
      },
    },
  );
  if (header === null) checkHeader([], file, 1, problems);
  return cells;
}

function checkHeader(header: readonly string[], file: string, line: number, problems: ProblemList): void {
  const times = (column: string) => header.filter((name) => name === column).length;
  const missing = csvColumns.filter((column) => times(column) === 0);
  // A table as it stands in the paper, or answers.
  if (missing.length > csvColumns.length / 2) {
    const message = messages.printed.noCsvFileOfPrintedTables({ missing: missing.join(', ') });
    problems.add({ file, line, message, hint: wayToHeader });
    return;
  }
  for (const column of csvColumns) {
    const found = times(column);
    if (found === 1) continue;
    problems.add({
      file,
      line,
      column,
      message: found === 0 ? messages.printed.noSuchColumn : messages.printed.columnIsThereTimes({ found }),
      hint: wayToHeader,
    });
  }
}

const wayToHeader = messages.printed.wayToHeader({ csvColumns: csvColumns.join(',') });

function raggedRow(found: number, needed: number, file: string, line: number): Problem {
  return {
    file,
    line,
    message: messages.printed.cellsAndHeaderDiffer({ found, needed }),
    hint: messages.printed.cellsAndHeaderDifferHint,
  };
}

/** Figures stay exactly as printed; names lose the spaces around them. */
function cellOf(record: readonly string[], header: readonly string[], line: number): CsvCell {
  const text = (column: string) => record[header.indexOf(column)] ?? '';
  const name = (column: string) => text(column).trim();
  return {
    line,
    table: name('table'),
    kind: name('kind'),
    population: name('population'),
    scale: name('scale'),
    row: name('row'),
    column: name('column'),
    printed: text('printed'),
  };
}
