import { type Cell, empty, type Table } from '../../document/document.ts';
import { printed } from '../../document/printed-figures.ts';
import { cellText, type ReadColumn, readColumns } from '../cell-text.ts';
import { type FittedColumns, fitColumns } from './fit-columns.ts';

/** A table as word processors have it on paper: what its cells say, and how they stand. */
export interface PrintedTable extends FittedColumns {
  readonly caption: string;
  readonly head: readonly PrintedCell[];
  /** A cell for every column. */
  readonly rows: readonly (readonly PrintedCell[])[];
}

export interface PrintedCell {
  readonly text: string;
  /** Raised behind the text. */
  readonly marks: string;
  readonly align: 'left' | 'right';
  /** Levels below the outermost rows. */
  readonly indent: number;
  readonly wrong: boolean;
  /** How many rows it stands for; none where the cell above says the same. */
  readonly spans: number;
}

/** @param room  the width of the paper between its margins, in twentieths of a point */
export function printTable(table: Table, room: number): PrintedTable {
  const columns = readColumns(table);
  const cells = columns.map(printedColumn);
  return {
    caption: table.caption,
    ...fitColumns(
      columns.map(({ column }, index) => ({
        header: column.header,
        isText: column.kind === 'text',
        cells: cells[index] ?? [],
      })),
      room,
    ),
    head: columns.map(({ column }) => ({
      text: column.header,
      marks: '',
      align: alignOf(column),
      indent: 0,
      wrong: false,
      spans: 1,
    })),
    rows: table.rows.map((_, row) => cells.flatMap((column) => column[row] ?? [])),
  };
}

const alignOf = ({ kind }: ReadColumn['column']) => (kind === 'text' ? 'left' : 'right');

function printedColumn({ column, cells, marks }: ReadColumn): PrintedCell[] {
  return cells.map((cell, row) => ({
    text: printedText(cell),
    marks: marks[row] ?? '',
    align: alignOf(column),
    indent: cell.kind === 'text' ? (cell.indent ?? 0) : 0,
    wrong: cell.kind === 'text' && cell.wrong === true,
    spans: repeats(cell) && row > 0 ? 0 : 1 + repeatsBelow(cells, row),
  }));
}

const repeats = (cell: Cell) => cell.kind === 'text' && cell.repeated === true;

function repeatsBelow(cells: readonly Cell[], row: number): number {
  const below = cells.slice(row + 1);
  const end = below.findIndex((cell) => !repeats(cell));
  return end === -1 ? below.length : end;
}

function printedText(cell: Cell = empty): string {
  if (cell.kind !== 'text') return printed(cellText(cell));
  return cell.repeated ? '' : cellText(cell);
}
