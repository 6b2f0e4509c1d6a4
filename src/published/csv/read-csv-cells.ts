import type { Problem } from '../../errors.ts';
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
  const hint = { ko: `머리글: ${csvColumns.join(',')}`, en: `the header is ${csvColumns.join(',')}` };
  if (!csvColumns.some((column) => header.includes(column))) {
    const message = { ko: '논문 표를 옮긴 파일이 아닙니다', en: 'this is no file of printed tables' };
    problems.add({ file, line, message, hint });
    return;
  }
  for (const column of csvColumns) {
    const found = header.filter((name) => name === column).length;
    if (found === 1) continue;
    problems.add({
      file,
      line,
      column,
      message:
        found === 0
          ? { ko: '이 열이 없습니다', en: 'there is no such column' }
          : { ko: `이 열이 ${found}번 있습니다`, en: `this column is there ${found} times` },
      hint,
    });
  }
}

function raggedRow(found: number, needed: number, file: string, line: number): Problem {
  return {
    file,
    line,
    message: {
      ko: `칸이 ${found}개인데 머리글은 ${needed}개입니다`,
      en: `${found} cells, but the header has ${needed}`,
    },
    hint: { ko: '쉼표가 든 칸은 따옴표로 묶으십시오', en: 'put cells that hold a comma in quotes' },
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
