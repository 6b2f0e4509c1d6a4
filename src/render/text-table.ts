import type { ChalkInstance } from 'chalk';
import Table from 'cli-table3';
import { cellWidth } from './cell-width.ts';
import { fitColumns, type Line, lineOf } from './fit-columns.ts';
import { printable } from './printable.ts';
import { wrapCells } from './wrap-cells.ts';

export interface Column<Row> {
  readonly header: string;
  readonly align: 'left' | 'right';
  readonly cell: (row: Row) => string;
  /** Left out where the table is too wide: `spare` at once, `last` only if wrapping its texts is not enough. */
  readonly leaveOut?: 'spare' | 'last';
  /** Whether it stays beside the column before it where a table is drawn in parts. */
  readonly joined?: boolean;
}

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
  middle: '  ',
};

/**
 * A titled table: texts, then figures. Where it would be wider than `width` terminal cells, its widest texts are wrapped
 * at their spaces; where that is not enough, it is drawn in several parts below each other.
 */
export function textTable<Row>(
  title: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  look: { readonly chalk: ChalkInstance; readonly width: number },
): string {
  const lines = columns.map((column) =>
    lineOf([column.header, ...rows.map(column.cell)].map(printable), column),
  );
  const parts = fitColumns(lines, look.width).map((part) => drawn(part, rows.length, look.chalk));
  const [heading = ''] = wrapCells([printable(title)], look.width);
  return `${look.chalk.bold(heading)}\n${parts.join('\n\n')}`;
}

function drawn(lines: readonly Line[], rows: number, chalk: ChalkInstance): string {
  const texts = lines.filter(({ align }) => align === 'left');
  const figures = lines.filter(({ align }) => align === 'right');
  const wrapped = texts.map(({ cells, width }) => wrapCells(cells, width, 'broken'));

  // One cell holds all figures of a line: cli-table3 takes its time by the cell.
  const [header = [], ...body] = [...Array(rows + 1).keys()].map((line) => [
    ...wrapped.map((cells) => cells[line] ?? ''),
    ...(figures.length === 0 ? [] : [figureCell(figures, line)]),
  ]);
  const table = new Table({
    head: header.map((cell) => chalk.bold(cell)),
    chars: rules,
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 0 },
  });
  table.push(...body);
  return table.toString().replace(/ +$/gm, '');
}

/** The figures of one line beside each other; headers that are wrapped end in the same line. */
function figureCell(figures: readonly Line[], line: number): string {
  if (line > 0) return figures.map(({ cells, width }) => padStart(cells[line] ?? '', width)).join('  ');
  const headers = figures.map(({ cells: [header = ''], width }) =>
    wrapCells([header], width, 'broken').join().split('\n'),
  );
  const height = Math.max(...headers.map(({ length }) => length));
  return [...Array(height).keys()]
    .map((at) =>
      figures
        .map(({ width }, column) => {
          const own = headers[column] ?? [];
          return padStart(own[at - height + own.length] ?? '', width);
        })
        .join('  '),
    )
    .join('\n');
}

const padStart = (text: string, width: number) => ' '.repeat(Math.max(0, width - cellWidth(text))) + text;
