import type { ChalkInstance } from 'chalk';
import Table from 'cli-table3';
import type { Cell, Column, Table as DocumentTable } from '../../document/document.ts';
import { cellText, readColumns } from '../cell-text.ts';
import { cellWidth, letterByCell, lettersAsBefore } from '../cell-width.ts';
import { printableLine } from '../printable.ts';
import { type DrawnColumn, type FittedColumn, fitColumns, gap } from './fit-columns.ts';
import { wrap } from './wrap.ts';

/** Horizontal rules only, above and below the header and at the end, as tables are printed in papers. */
const rules = {
  top: '─',
  'top-left': '',
  'top-right': '',
  bottom: '─',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '─',
  right: '',
  'right-mid': '',
};

/** A table as it stands in a terminal, and the columns that had no room. */
export function drawTable(
  table: DocumentTable,
  { chalk, width }: { readonly chalk: ChalkInstance; readonly width: number },
): { readonly text: string; readonly leftOut: readonly Column[] } {
  const { parts, leftOut } = fitColumns(drawnColumns(table), width);
  const caption = wrap(printableLine(table.caption), width).map((line) => chalk.bold(line));
  const drawn = parts.map((part) => draw(part, chalk));
  return { text: [...caption, drawn.join('\n\n')].join('\n'), leftOut };
}

function drawnColumns(table: DocumentTable): DrawnColumn[] {
  return readColumns(table).map(({ column, cells, marks }) => {
    const room = Math.max(0, ...marks.map(cellWidth));
    // Marks take the same room on every line, so that the decimal points align.
    const body = cells.map((cell, row) => indented(cell) + (marks[row] ?? '').padEnd(room));
    return {
      column,
      align: column.kind === 'text' ? 'left' : 'right',
      cells: [column.header, ...body].map(printableLine),
    };
  });
}

const indented = (cell: Cell) => {
  if (cell.kind !== 'text') return cellText(cell);
  return cell.repeated ? '' : '  '.repeat(cell.indent ?? 0) + cellText(cell);
};

function draw(columns: readonly FittedColumn[], chalk: ChalkInstance): string {
  const texts = columns.filter(({ align }) => align === 'left');
  const figures = columns.filter(({ align }) => align === 'right');
  const placed = [
    ...wrapColumns(texts).map((cells) => ({
      cells,
      pad: padEnd(Math.max(0, ...cells.flat().map(cellWidth))),
    })),
    ...figures.map(({ cells, width }) => ({
      cells: cells.map((text, row) => (row === 0 ? wrap(text, width) : [text])),
      pad: padStart(width),
    })),
  ];
  const [header = [], ...body] = (columns[0]?.cells ?? []).map((_, row) => linesOf(placed, row));
  // A row is one cell: cli-table3 takes its time by the cell, and by the square of a cell's lines.
  const table = new Table({
    head: [header.map((line) => chalk.bold(letterByCell(line.trimEnd()))).join('\n')],
    chars: rules,
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 0 },
  });
  table.push(...body.map((lines) => [letterByCell(lines.join('\n'))]));
  return lettersAsBefore(table.toString()).replace(/ +$/gm, '');
}

/** The lines of a column's cells, and how each is brought to the column's width. */
interface PlacedColumn {
  readonly cells: readonly (readonly string[])[];
  readonly pad: (text: string) => string;
}

/** The lines of a row. Headers end in the same line, other cells begin in the same one. */
function linesOf(columns: readonly PlacedColumn[], row: number): string[] {
  const height = Math.max(1, ...columns.map(({ cells }) => cells[row]?.length ?? 0));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map(({ cells, pad }) => {
        const own = cells[row] ?? [];
        return pad(own[row === 0 ? line - height + own.length : line] ?? '');
      })
      .join(' '.repeat(gap)),
  );
}

const padStart = (width: number) => (text: string) => spaces(width - cellWidth(text)) + text;
const padEnd = (width: number) => (text: string) => text + spaces(width - cellWidth(text));
const spaces = (count: number) => ' '.repeat(Math.max(0, count));

/** What has no room beside the other cells of its row goes to the cells below, where these are empty; headers stay above the rule. */
function wrapColumns(columns: readonly FittedColumn[]): string[][][] {
  const wrapped = columns.map(({ cells, width }) =>
    cells.map((text, row) => ({
      lines: text === '' ? [] : wrap(text, width),
      nextIsFree: row > 0 && cells[row + 1] === '',
    })),
  );
  const height = (row: number) =>
    Math.max(1, ...wrapped.map((cells) => (cells[row]?.nextIsFree ? 1 : (cells[row]?.lines.length ?? 1))));
  return wrapped.map((cells) => {
    let rest: string[] = [];
    return cells.map(({ lines, nextIsFree }, row) => {
      const all = [...rest, ...lines];
      const here = nextIsFree ? all.slice(0, height(row)) : all;
      rest = all.slice(here.length);
      return here;
    });
  });
}
