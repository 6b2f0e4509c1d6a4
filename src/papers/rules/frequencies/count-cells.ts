import type { CellSubject, PrintedCell } from '../../../printed/printed-cells.ts';
import type { PaperFigure } from '../../paper-figure.ts';
import { isEverybody } from '../../statements/figures-by.ts';
import type { Statement } from '../../statements/statement.ts';

export type Frequencies = Extract<Statement, { kind: 'frequencies' }>;

/** Counts and percents as cells of a tables file, and which figure each is. */
export interface CountCells {
  readonly cells: readonly PrintedCell[];
  readonly figures: ReadonlyMap<PrintedCell, PaperFigure>;
}

/**
 * Characteristics with the same columns as one table of frequencies. A characteristic with one level printed has others that are
 * not, so that nothing adds up to a total there.
 */
export function countCells(statements: readonly Frequencies[], withPercents: boolean): CountCells {
  const [{ columns, totals } = { columns: [], totals: [] }] = statements;
  const groups = columns.map((column, at) => (isOfAll(columns, at) ? 'all' : `${at} ${column ?? ''}`));
  const cells: PrintedCell[] = [];
  const figures = new Map<PrintedCell, PaperFigure>();
  const add = (
    figure: PaperFigure | undefined,
    path: readonly (string | number)[],
    subject: CellSubject & { readonly group: string; readonly figure: 'n' | 'percent' },
  ) => {
    const isLeftOut = subject.figure === 'percent' && !withPercents;
    const cell: PrintedCell = {
      table: '',
      row: subject.of === 'people' ? 'total' : String(path[1]),
      column: `${subject.group} ${subject.figure}`,
      printed: figure?.printed ?? '',
      plain: isLeftOut ? '' : (figure?.plain ?? ''),
      unread: null,
      path: ['tables', 0, ...path],
      population: null,
      subject,
    };
    cells.push(cell);
    if (figure && !isLeftOut) figures.set(cell, figure);
  };
  for (const [at, group] of groups.entries()) {
    for (const figure of parts) {
      add(totals[at]?.[figure], ['total', 0, group, figure], { of: 'people', group, figure });
    }
  }
  let place = 0;
  for (const [index, { levels }] of statements.entries()) {
    const variable = String(index);
    const rows = levels.length === 1 ? [...levels, { label: '', cells: [] }] : levels;
    for (const { cells: own } of rows) {
      for (const [at, group] of groups.entries()) {
        for (const figure of parts) {
          const level = String(place);
          add(own[at]?.[figure], ['rows', place, group, figure], {
            ...{ of: 'level', variable, level, group, figure },
          });
        }
      }
      place += 1;
    }
  }
  return { cells, figures };
}

const parts = ['n', 'percent'] as const;

/** Whether a column is of everybody: it says so, or is the only one. */
export function isOfAll(columns: readonly (string | null)[], at: number): boolean {
  return columns.length === 1 || isEverybody(columns[at]) || columns[at] === null;
}
