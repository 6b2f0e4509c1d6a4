import type { ChalkInstance } from 'chalk';
import type { Cell, Column, Table as DocumentTable } from '../../document/document.ts';
import { cellText, readColumns } from '../cell-text.ts';
import { cellWidth } from '../cell-width.ts';
import { printableLine } from '../printable.ts';
import { type DrawnColumn, type FittedColumn, fitColumns, gap, tableWidth, widest } from './fit-columns.ts';
import { wrap } from './wrap.ts';

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

/** The lines that a cell of each row takes; the header first. */
interface Lines {
  readonly align: 'left' | 'right';
  readonly width: number;
  readonly cells: readonly (readonly string[])[];
}

/** Horizontal rules only, above and below the header and at the end, as tables are printed in papers. */
function draw(columns: readonly FittedColumn[], chalk: ChalkInstance): string {
  const texts = wrapColumns(columns.filter(({ align }) => align === 'left'));
  const figures = columns.filter(({ align }) => align === 'right').map(wrapHeader);
  const lines = [...texts, ...figures];
  const [header = [], ...body] = (columns[0]?.cells ?? []).map((_, row) => drawRow(lines, row, chalk));
  const rule = '─'.repeat(Math.max(0, tableWidth(lines)));
  return [rule, ...header, rule, ...body.flat(), ...(body.length === 0 ? [] : [rule])].join('\n');
}

/** Cells begin in one line; headers end in one. */
function drawRow(columns: readonly Lines[], row: number, chalk: ChalkInstance): string[] {
  const height = Math.max(1, ...columns.map(({ cells }) => cells[row]?.length ?? 0));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map(({ align, width, cells }) => {
        const cell = cells[row] ?? [];
        const text = cell[row === 0 ? line - height + cell.length : line] ?? '';
        const room = ' '.repeat(Math.max(0, width - cellWidth(text)));
        const shown = row === 0 ? chalk.bold(text) : text;
        return align === 'left' ? shown + room : room + shown;
      })
      .join(' '.repeat(gap))
      .replace(/ +$/, ''),
  );
}

const wrapHeader = ({ align, width, cells }: FittedColumn): Lines => ({
  align,
  width,
  cells: cells.map((text, row) => (row === 0 ? wrap(text, width) : [text])),
});

/** What has no room beside the other cells of its row goes to the cells below, where these are empty; headers stay above the rule. */
function wrapColumns(columns: readonly FittedColumn[]): Lines[] {
  const wrapped = columns.map(({ cells, width }) =>
    cells.map((text, row) => ({
      lines: text === '' ? [] : wrap(text, width),
      nextIsFree: row > 0 && cells[row + 1] === '',
    })),
  );
  const height = (row: number) =>
    Math.max(1, ...wrapped.map((cells) => (cells[row]?.nextIsFree ? 1 : (cells[row]?.lines.length ?? 1))));
  return wrapped.map((cells) => {
    let rest: readonly string[] = [];
    const shown = cells.map(({ lines, nextIsFree }, row) => {
      const all = [...rest, ...lines];
      const here = nextIsFree ? all.slice(0, height(row)) : all;
      rest = all.slice(here.length);
      return here;
    });
    return { align: 'left', width: Math.max(1, widest(shown.flat())), cells: shown };
  });
}
