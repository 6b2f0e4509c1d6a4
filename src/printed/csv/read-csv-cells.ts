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
  const times = (column: string) => header.filter((name) => name === column).length;
  const missing = csvColumns.filter((column) => times(column) === 0);
  // A table as it stands in the paper, or answers.
  if (missing.length > csvColumns.length / 2) {
    const message = {
      ko: `논문 표를 옮긴 CSV 파일이 아닙니다. 없는 열: ${missing.join(', ')}`,
      en: `this is no CSV file of printed tables: it lacks the columns ${missing.join(', ')}`,
    };
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
      message:
        found === 0
          ? { ko: '이 열이 없습니다', en: 'there is no such column' }
          : { ko: `이 열이 ${found}번 있습니다`, en: `this column is there ${found} times` },
      hint: wayToHeader,
    });
  }
}

const wayToHeader = {
  ko: `필요한 머리글: ${csvColumns.join(',')}. 수치마다 한 행을 적습니다. 빈 양식 만들기: hanaro published init --format csv`,
  en: `the header is ${csvColumns.join(',')}, with a row for each figure; an empty file to fill in: hanaro published init --format csv`,
};

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
