import { nearestName } from '../../codebook/words/nearest-name.ts';
import type { Problem } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
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
        message: messages.printed.cellIsThereAlready({
          first,
          table: cell.table,
          row: cell.row,
          column: cell.column,
        }),
        hint: messages.printed.cellIsThereAlreadyHint,
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
  // A good column in a row of an unclear kind: only rows of frequencies can fail so.
  if (form.placeOf({ ...cell, row: 'a b', scale: 'a' })) {
    return {
      column: 'row',
      message: messages.printed.notVariableAndLevel({ row }),
      hint: messages.printed.notVariableAndLevelHint,
    };
  }
  return unknownName('column', column, form.columns);
}

function empty(column: string): Pick<Problem, 'column' | 'message'> {
  return { column, message: messages.printed.empty };
}

function unknownName(column: string, name: string, known: readonly string[]): Omit<Problem, 'file' | 'line'> {
  const nearest = nearestName(name, known);
  const list = known.length === 0 ? '—' : known.join(', ');
  return {
    column,
    message: messages.printed.cannotStandHere({ name }),
    hint:
      nearest === undefined
        ? messages.printed.known({ list })
        : messages.printed.isItKnown({ nearest, list }),
  };
}
