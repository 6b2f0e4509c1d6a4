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

/** The narrowest that wrapping makes a column. */
const narrowest = 12;

/** A titled table. Where it would be wider than `width` terminal cells, its widest texts are wrapped at their spaces. */
export function textTable<Row>(
  title: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  look: { readonly chalk: ChalkInstance; readonly width: number },
): string {
  const headers = columns.map(({ header }) => printable(header));
  const texts = columns.map(({ cell }) => rows.map((row) => printable(cell(row))));
  const widths = columns.map((_, column) =>
    Math.max(...[headers[column] ?? '', ...(texts[column] ?? [])].map(cellWidth)),
  );
  const fitted = fitWidths(columns, widths, look.width);
  const wrapped = texts.map((cells, column) => wrapCells(cells, fitted[column] ?? 0));

  const table = new Table({
    head: headers.map((header) => look.chalk.bold(header)),
    colAligns: columns.map(({ align }) => align),
    chars: rules,
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 1 },
  });
  for (const row of rows.keys()) table.push(wrapped.map((cells) => cells[row] ?? ''));
  const drawn = table.toString().replace(/ +$/gm, '');
  return `${look.chalk.bold(printable(title))}\n${drawn}`;
}

/** Narrows the widest left-aligned columns until the table fits, as far as that goes. */
function fitWidths<Row>(
  columns: readonly Column<Row>[],
  widths: readonly number[],
  available: number,
): number[] {
  const fitted = [...widths];
  const texts = [...columns.keys()].filter((column) => columns[column]?.align === 'left');
  // Every column is followed by a space of padding, and by one more between columns.
  let excess = widths.reduce((total, width) => total + width + 2, -1) - available;
  while (excess > 0) {
    const widest = texts.reduce((best, column) =>
      (fitted[column] ?? 0) > (fitted[best] ?? 0) ? column : best,
    );
    if ((fitted[widest] ?? 0) <= narrowest) break;
    fitted[widest] = (fitted[widest] ?? 0) - 1;
    excess -= 1;
  }
  return fitted;
}
