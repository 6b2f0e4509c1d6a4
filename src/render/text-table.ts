import type { ChalkInstance } from 'chalk';
import Table from 'cli-table3';
import stringWidth from 'string-width';
import { printable } from './printable.ts';
import { wrapLabels } from './wrap-labels.ts';

export interface Column<Row> {
  readonly header: string;
  readonly align: 'left' | 'right';
  readonly cell: (row: Row) => string;
}

/** Horizontal rules only, above and below the header and at the end, as tables are printed in papers. */
const rules = {
  top: '─',
  'top-mid': '─',
  'top-left': '',
  'top-right': '',
  bottom: '─',
  'bottom-mid': '─',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '─',
  'mid-mid': '─',
  right: '',
  'right-mid': '',
  middle: ' ',
};

/** The narrowest that a first column is made. */
const narrowestLabel = 12;

/** A titled table. A first column that would make it wider than `width` terminal cells is wrapped at its spaces. */
export function textTable<Row>(
  title: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  look: { readonly chalk: ChalkInstance; readonly width: number },
): string {
  const cells = rows.map((row) => columns.map(({ cell }) => printable(cell(row))));
  const widths = columns.map(({ header }, column) =>
    Math.max(stringWidth(header), ...cells.map((line) => stringWidth(line[column] ?? ''))),
  );
  // Every column is followed by a space of padding, and by one more between columns.
  const excess = widths.reduce((total, width) => total + width + 2, -1) - look.width;
  const labelWidth = Math.max(narrowestLabel, (widths[0] ?? 0) - Math.max(0, excess));
  const table = new Table({
    head: columns.map(({ header }) => look.chalk.bold(header)),
    colAligns: columns.map(({ align }) => align),
    chars: rules,
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 1 },
  });
  const labels = wrapLabels(
    cells.map(([label = '']) => label),
    labelWidth,
  );
  for (const [index, [, ...figures]] of cells.entries()) table.push([labels[index], ...figures]);
  const drawn = table.toString().replace(/ +$/gm, '');
  return `${look.chalk.bold(printable(title))}\n${drawn}`;
}
