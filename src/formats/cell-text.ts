import type { Cell, Column, Table } from '../document/document.ts';
import { formatCorrelation, formatFigure, formatInterval, formatProbability } from './format-figure.ts';

const styled = { correlation: formatCorrelation, probability: formatProbability };

/** Behind a figure that is wrong; in ASCII, which every font and terminal shows in the same width. */
const wrongSign = '(!)';

/** A cell as people read it. */
export function cellText(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
      return cell.wrong ? `${cell.text} ${wrongSign}` : cell.text;
    case 'number': {
      const format = cell.style === undefined ? formatFigure : styled[cell.style];
      return (cell.sign ?? '') + format(cell.value, cell.decimals);
    }
    case 'interval':
      return formatInterval(cell.low, cell.high, cell.decimals);
    case 'empty':
      return '';
  }
}

/** A column as people read it, and the marks that belong to its figures. */
export interface ReadColumn {
  readonly column: Column;
  readonly cells: readonly Cell[];
  /** Empty texts where the column has no marks. */
  readonly marks: readonly string[];
}

/** The columns of a table, each with the marks from the column behind it. */
export function readColumns({ columns, rows }: Table): ReadColumn[] {
  return columns.flatMap((column, index) => {
    if (column.kind === 'mark') return [];
    const marked = columns[index + 1]?.kind === 'mark';
    const cellsAt = (at: number) => rows.map((row) => row[at] ?? { kind: 'empty' as const });
    return {
      column,
      cells: cellsAt(index),
      marks: marked ? cellsAt(index + 1).map(cellText) : rows.map(() => ''),
    };
  });
}
