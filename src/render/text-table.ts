import type { ChalkInstance } from 'chalk';
import Table from 'cli-table3';
import { cellWidth } from './cell-width.ts';
import { printable } from './printable.ts';
import { wrapCells } from './wrap-cells.ts';

export interface Column<Row> {
  readonly header: string;
  readonly align: 'left' | 'right';
  readonly cell: (row: Row) => string;
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
  const lines = columns.map(({ header, align, cell }) => {
    const cells = [header, ...rows.map(cell)].map(printable);
    return { align, cells, width: Math.max(...cells.map(cellWidth)) };
  });
  const texts = lines.filter(({ align }) => align === 'left');
  const figures = lines.filter(({ align }) => align === 'right');
  const total = lines.reduce((sum, { width }) => sum + width + 2, -2);
  const widths = narrow(
    texts.map(({ width }) => width),
    total - look.width,
  );
  const wrapped = texts.map(({ cells }, column) => wrapCells(cells, widths[column] ?? 0));

  // One cell holds all figures of a line: cli-table3 takes its time by the cell.
  const [header = [], ...body] = [...rows.keys(), rows.length].map((line) => [
    ...wrapped.map((cells) => cells[line] ?? ''),
    figures.map(({ cells, width }) => padStart(cells[line] ?? '', width)).join('  '),
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

const padStart = (text: string, width: number) => ' '.repeat(width - cellWidth(text)) + text;

/** Takes `excess` cells off the widest columns, as far as that goes. */
function narrow(widths: readonly number[], excess: number): readonly number[] {
  const widest = Math.max(...widths);
  if (excess <= 0 || widest <= narrowest) return widths;
  const column = widths.indexOf(widest);
  return narrow(widths.with(column, widest - 1), excess - 1);
}
