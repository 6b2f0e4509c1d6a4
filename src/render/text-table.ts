import type { ChalkInstance } from 'chalk';
import Table from 'cli-table3';
import { cellWidth } from './cell-width.ts';
import { printable } from './printable.ts';
import { wrapCells } from './wrap-cells.ts';

export interface Column<Row> {
  readonly header: string;
  readonly align: 'left' | 'right';
  readonly cell: (row: Row) => string;
  /** Left out where the table is too wide: `spare` at once, `last` only if wrapping its texts is not enough. */
  readonly leaveOut?: 'spare' | 'last';
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

/** The narrowest that wrapping makes a column. */
const narrowest = 12;

/**
 * A titled table: texts, then figures. Where it would be wider than `width` terminal cells, its widest texts are wrapped
 * at their spaces.
 */
export function textTable<Row>(
  title: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  look: { readonly chalk: ChalkInstance; readonly width: number },
): string {
  const lines = fitting(
    columns.map(({ header, align, cell, leaveOut }) => {
      const cells = [header, ...rows.map(cell)].map(printable);
      const width = Math.max(...cells.map(cellWidth));
      const least =
        align === 'left' ? Math.min(width, Math.max(narrowest, ...cells.map(unbreakable))) : width;
      return { align, leaveOut, cells, width, least };
    }),
    look.width,
  );
  const texts = lines.filter(({ align }) => align === 'left');
  const figures = lines.filter(({ align }) => align === 'right');
  const widths = narrow(texts, tableWidth(lines) - look.width);
  const wrapped = texts.map(({ cells }, column) => wrapCells(cells, widths[column] ?? 0));

  // One cell holds all figures of a line: cli-table3 takes its time by the cell.
  const [header = [], ...body] = [...rows.keys(), rows.length].map((line) => [
    ...wrapped.map((cells) => cells[line] ?? ''),
    ...(figures.length === 0
      ? []
      : [figures.map(({ cells, width }) => padStart(cells[line] ?? '', width)).join('  ')]),
  ]);
  const table = new Table({
    head: header.map((cell) => look.chalk.bold(cell)),
    chars: rules,
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 0 },
  });
  table.push(...body);
  const drawn = table.toString().replace(/ +$/gm, '');
  return `${look.chalk.bold(printable(title))}\n${drawn}`;
}

interface Line {
  readonly align: 'left' | 'right';
  readonly leaveOut: Column<never>['leaveOut'] | undefined;
  readonly cells: readonly string[];
  readonly width: number;
  /** What wrapping can bring the width to. */
  readonly least: number;
}

/** Two spaces stand between columns. */
const tableWidth = (lines: readonly Line[]) => lines.reduce((sum, { width }) => sum + width + 2, -2);

/** Leaves columns out until the table fits, the rightmost first. */
function fitting(lines: readonly Line[], available: number): readonly Line[] {
  if (tableWidth(lines) <= available) return lines;
  const wrapped = lines.reduce((sum, { least }) => sum + least + 2, -2);
  const leaveOut = wrapped > available ? ['spare', 'last'] : ['spare'];
  const out = lines.findLastIndex((line) => line.leaveOut !== undefined && leaveOut.includes(line.leaveOut));
  return out === -1 ? lines : fitting(lines.toSpliced(out, 1), available);
}

/** The width of a text's indent and longest word. */
function unbreakable(text: string): number {
  const indent = text.length - text.trimStart().length;
  return indent + Math.max(...text.trim().split(' ').map(cellWidth));
}

const padStart = (text: string, width: number) => ' '.repeat(width - cellWidth(text)) + text;

/** Takes `excess` cells off the columns that can be wrapped most, as far as that goes. */
function narrow(texts: readonly Pick<Line, 'width' | 'least'>[], excess: number): readonly number[] {
  const room = texts.map(({ width, least }) => width - least);
  const column = room.indexOf(Math.max(...room));
  const widest = texts[column];
  if (excess <= 0 || !widest || widest.width <= widest.least) return texts.map(({ width }) => width);
  return narrow(texts.with(column, { ...widest, width: widest.width - 1 }), excess - 1);
}
