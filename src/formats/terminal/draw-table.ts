import type { ChalkInstance } from 'chalk';
import Table from 'cli-table3';
import type { Cell, Column, Table as DocumentTable } from '../../document/document.ts';
import { cellText, readColumns } from '../cell-text.ts';
import { cellWidth } from '../cell-width.ts';
import { printableLine } from '../printable.ts';
import { type DrawnColumn, type FittedColumn, fitColumns, gap } from './fit-columns.ts';
import { wrap } from './wrap.ts';

/** Horizontal rules only, above and below the header and at the end, as tables are printed in papers. */
const rules = {
  top: '─',
  'top-mid': '──',
  'top-left': '',
  'top-right': '',
  bottom: '─',
  'bottom-mid': '──',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '─',
  'mid-mid': '──',
  right: '',
  'right-mid': '',
  middle: ' '.repeat(gap),
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
  const wrapped = wrapColumns(texts);
  const [first] = columns;
  const lines = first?.cells.length ?? 0;
  const [header = [], ...body] = Array.from({ length: lines }, (_, line) => [
    ...wrapped.map((cells) => cells[line] ?? ''),
    ...(figures.length === 0 ? [] : [figureCell(figures, line)]),
  ]);
  const table = new Table({
    head: endingTogether(header).map((cell) =>
      cell
        .split('\n')
        .map((line) => chalk.bold(line))
        .join('\n'),
    ),
    chars: rules,
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 0 },
  });
  table.push(...body);
  return table.toString().replace(/ +$/gm, '');
}

/** Cells of several lines, all of which end in the same one. */
function endingTogether(cells: readonly string[]): string[] {
  const heights = cells.map((cell) => cell.split('\n').length);
  const highest = Math.max(...heights);
  return cells.map((cell, index) => '\n'.repeat(highest - (heights[index] ?? 0)) + cell);
}

/** One cell holds all figures of a line: cli-table3 takes its time by the cell. Headers alone are wrapped, and end in one line. */
function figureCell(figures: readonly FittedColumn[], line: number): string {
  const cells = figures.map(({ cells, width }) => {
    const text = cells[line] ?? '';
    return line === 0 ? wrap(text, width) : [text];
  });
  const height = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, at) =>
    figures
      .map(({ width }, index) => {
        const own = cells[index] ?? [];
        return padStart(own[at - height + own.length] ?? '', width);
      })
      .join(' '.repeat(gap)),
  ).join('\n');
}

const padStart = (text: string, width: number) => ' '.repeat(Math.max(0, width - cellWidth(text))) + text;

/** What has no room beside the other cells of its row goes to the cells below, where these are empty; headers stay above the rule. */
function wrapColumns(columns: readonly FittedColumn[]): string[][] {
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
    return cells.map(({ lines, nextIsFree }, row) => {
      const all = [...rest, ...lines];
      const here = nextIsFree ? all.slice(0, height(row)) : all;
      rest = all.slice(here.length);
      return here.join('\n');
    });
  });
}
