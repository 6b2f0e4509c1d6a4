import { type Cell, empty, type Table } from '../../document/document.ts';
import { cellText, type ReadColumn, readColumns } from '../cell-text.ts';
import { cellWidth } from '../cell-width.ts';
import { printed } from '../printed-figures.ts';
import { element } from '../xml-element.ts';
import { run, wordParagraph } from './words.ts';

/** Between the margins of A4, in twentieths of a point. */
export const pageWidth = 9638;

/** A letter of a table's font with its share of the space around it. */
const letter = 105;
const padding = 160;

const heavy = { 'w:val': 'single', 'w:sz': 12, 'w:space': 0, 'w:color': '000000' };
const light = { ...heavy, 'w:sz': 6 };

/** A table with three rules and its header again on every page; captions stand above. */
export function tableXml(table: Table): string {
  const columns = readColumns(table);
  const { size, widths } = fitted(columns);
  const last = table.rows.length - 1;
  const head = columns.map(({ column }, index) =>
    cellXml(
      widths[index] ?? 0,
      { top: heavy, bottom: light },
      wordParagraph({ style: 'TableCell', align: alignOf(column.kind) }, run(column.header, { size })),
    ),
  );
  const rows = table.rows.map((_, row) =>
    element(
      'w:tr',
      {},
      element('w:trPr', {}, element('w:cantSplit', {})),
      ...columns.map((column, index) =>
        cellXml(widths[index] ?? 0, row === last ? { bottom: heavy } : {}, cellParagraph(column, row, size)),
      ),
    ),
  );
  return [
    ...(table.caption === '' ? [] : [wordParagraph({ style: 'Caption' }, run(table.caption))]),
    element(
      'w:tbl',
      {},
      element(
        'w:tblPr',
        {},
        element('w:tblW', { 'w:w': sum(widths), 'w:type': 'dxa' }),
        element('w:tblLayout', { 'w:type': 'fixed' }),
        element(
          'w:tblCellMar',
          {},
          element('w:left', { 'w:w': padding / 2, 'w:type': 'dxa' }),
          element('w:right', { 'w:w': padding / 2, 'w:type': 'dxa' }),
        ),
        ...(table.caption === '' ? [] : [element('w:tblCaption', { 'w:val': table.caption })]),
      ),
      element('w:tblGrid', {}, ...widths.map((width) => element('w:gridCol', { 'w:w': width }))),
      element(
        'w:tr',
        {},
        element('w:trPr', {}, element('w:cantSplit', {}), element('w:tblHeader', {})),
        ...head,
      ),
      ...rows,
    ),
    // Two tables without a paragraph between them become one.
    wordParagraph({ style: 'Note' }),
  ].join('');
}

const alignOf = (kind: ReadColumn['column']['kind']) => (kind === 'text' ? 'left' : 'right');

type Rule = typeof heavy;

function cellXml(
  width: number,
  { top, bottom }: { readonly top?: Rule; readonly bottom?: Rule },
  content: string,
): string {
  const rules = [...(top ? [element('w:top', top)] : []), ...(bottom ? [element('w:bottom', bottom)] : [])];
  return element(
    'w:tc',
    {},
    element(
      'w:tcPr',
      {},
      element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
      ...(rules.length === 0 ? [] : [element('w:tcBorders', {}, ...rules)]),
      ...(top ? [element('w:vAlign', { 'w:val': 'bottom' })] : []),
    ),
    content,
  );
}

function cellParagraph({ column, cells, marks }: ReadColumn, row: number, size: number): string {
  const cell = cells[row] ?? empty;
  const indent = cell.kind === 'text' ? (cell.indent ?? 0) * 200 : 0;
  const look = { style: 'TableCell', align: alignOf(column.kind), indent } as const;
  const wrong = cell.kind === 'text' && cell.wrong === true;
  return wordParagraph(
    look,
    run(textOf(cell), { size, wrong }),
    run(marks[row] ?? '', { size, raised: true }),
  );
}

const textOf = (cell: Cell): string => {
  if (cell.kind === 'text') return cell.repeated ? '' : cellText(cell);
  return printed(cellText(cell));
};

interface FittedColumns {
  /** Of the font, in half points. */
  readonly size: number;
  readonly widths: readonly number[];
}

const sizes = [18, 16, 14, 12];

/** The largest font in which no figure is broken and no short word: texts give way, then the font. */
function fitted(columns: readonly ReadColumn[]): FittedColumns {
  const cells = columns.map(wantedCells);
  for (const size of sizes) {
    const inTwips = (width: number) => Math.ceil(width * letter * (size / 18)) + padding;
    const least = sum(cells.map((one) => inTwips(one.least)));
    if (least > pageWidth && size !== sizes.at(-1)) continue;
    const more = sum(cells.map((one) => inTwips(one.most))) - least;
    const share = more <= 0 ? 0 : Math.max(0, Math.min(1, (pageWidth - least) / more));
    const widths = cells.map(({ least, most }) => inTwips(least) + share * (inTwips(most) - inTwips(least)));
    const squeezed = Math.min(1, pageWidth / sum(widths));
    return { size, widths: widths.map((width) => Math.floor(width * squeezed)) };
  }
  return { size: 12, widths: columns.map(() => Math.floor(pageWidth / columns.length)) };
}

/** A longer word may be broken. */
const longestWhole = 14;

/** How many letters a column takes at least, and where its texts stand on one line. */
function wantedCells({ column, cells, marks }: ReadColumn): {
  readonly least: number;
  readonly most: number;
} {
  const words = column.header.split(/\s+/).map(cellWidth);
  const texts = cells.map((cell, row) => ({
    indent: cell.kind === 'text' ? 2 * (cell.indent ?? 0) : 0,
    text: textOf(cell) + (marks[row] ?? ''),
  }));
  const figures = texts.map(({ text, indent }) => cellWidth(text) + indent);
  if (column.kind !== 'text') {
    const least = Math.max(1, ...words, ...figures);
    return { least, most: Math.max(least, cellWidth(column.header)) };
  }
  const whole = texts.flatMap(({ text, indent }) =>
    text.split(/\s+/).map((word) => cellWidth(word) + indent),
  );
  const least = Math.max(1, ...[...words, ...whole].map((width) => Math.min(width, longestWhole)));
  return { least, most: Math.max(least, cellWidth(column.header), ...figures) };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
