import type { Problem } from '../../errors.ts';
import { nearestName } from '../../responses/columns/nearest-name.ts';
import { tableId } from './assemble-tables.ts';
import { tableForms } from './cell-place.ts';
import { type CsvCell, toleratedKind } from './csv-cell.ts';

const kinds = [...Object.keys(tableForms), toleratedKind];

/** What is wrong with single cells, and which are there twice. */
export function csvCellProblems(cells: readonly CsvCell[], file: string): Problem[] {
  const firstLines = new Map<string, number>();
  return cells.flatMap((cell): Problem[] => {
    const problem = cellProblem(cell);
    if (problem) return [{ file, line: cell.line, ...problem }];
    const address = JSON.stringify([tableId(cell), cell.row, cell.column]);
    const first = firstLines.get(address);
    if (first === undefined) {
      firstLines.set(address, cell.line);
      return [];
    }
    if (cell.kind === 'instrument') return [];
    return [
      {
        file,
        line: cell.line,
        message: {
          ko: `${first}행에 이미 있는 칸입니다: 표 ${cell.table}, ${cell.row}, ${cell.column}`,
          en: `this cell is on line ${first} already: table ${cell.table}, ${cell.row}, ${cell.column}`,
        },
        hint: { ko: '한 줄을 지우십시오', en: 'delete one of the lines' },
      },
    ];
  });
}

function cellProblem(cell: CsvCell): Omit<Problem, 'file' | 'line'> | null {
  const { table, kind, row, column, printed } = cell;
  const form = Object.hasOwn(tableForms, kind) ? tableForms[kind] : undefined;
  if (!form && kind !== toleratedKind) return unknownName('kind', kind, kinds);
  if (table === '') return empty('table');
  if (kind === 'instrument' && row === '' && column === '') return null;
  if (kind !== 'instrument' && row === '') return empty('row');
  if (kind !== 'instrument' && column === '') return empty('column');
  if (kind === 'group_comparison' && column === 'significant' && printed !== 'yes' && printed !== 'no') {
    return unknownName('printed', printed, ['yes', 'no']);
  }
  if (!form || form.placeOf(cell)) return null;
  // A good column in a row that cannot be told apart: only rows of frequencies can fail so.
  if (form.placeOf({ ...cell, row: 'a b', scale: 'a' })) {
    return {
      column: 'row',
      message: { ko: `"${row}": 변수와 범주가 아닙니다`, en: `"${row}" is not a variable and a level` },
      hint: {
        ko: '"sex 여자"처럼 적으십시오. 이름에 공백이 있는 변수는 scale에도 적으십시오',
        en: 'write "sex 여자"; a variable whose name has a space is also written under scale',
      },
    };
  }
  return unknownName('column', column, form.columns);
}

function empty(column: string): Pick<Problem, 'column' | 'message'> {
  return { column, message: { ko: '비어 있습니다', en: 'it is empty' } };
}

function unknownName(column: string, name: string, known: readonly string[]): Omit<Problem, 'file' | 'line'> {
  const nearest = nearestName(name, known);
  const list = known.length === 0 ? '—' : known.join(', ');
  return {
    column,
    message: { ko: `여기에 사용할 수 없는 이름입니다: "${name}"`, en: `"${name}" cannot stand here` },
    hint:
      nearest === undefined
        ? { ko: `사용할 수 있는 이름: ${list}`, en: `known are ${list}` }
        : {
            ko: `"${nearest}"입니까? 사용할 수 있는 이름: ${list}`,
            en: `is it "${nearest}"? known are ${list}`,
          },
  };
}
