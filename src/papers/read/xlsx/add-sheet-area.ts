import { type CellRange, columnLetters } from '../../../read/xlsx/cell-reference.ts';
import type { PaperBuilder } from '../paper-builder.ts';
import type { SheetArea } from './sheet-areas.ts';
import type { SheetCell } from './sheet-cells.ts';

/** A text of so many letters runs on over the empty cells beside it. */
const runsOver = 30;

/** Adds an area as lines of text above, a table, and lines below; as lines alone where it has no row of two cells. */
export function addSheetArea(builder: PaperBuilder, area: SheetArea, merges: readonly CellRange[]): void {
  const first = area.rows.findIndex((cells) => cells.length > 1);
  if (first === -1) {
    for (const cells of area.rows) addLine(builder, cells);
    return;
  }
  const above = area.rows.slice(0, first).filter((cells) => cells.every(({ text }) => !isFigure(text)));
  const rows = area.rows.slice(above.length);
  const lastTable = rows.findLastIndex(
    (cells) => cells.length > 1 || cells.some(({ text }) => isFigure(text)),
  );
  const below = rows.slice(lastTable + 1);
  const isNote = below.every(([only]) => only !== undefined && isLine(only));
  const cut = isNote ? lastTable + 1 : rows.length;
  if (above.length > 0) {
    builder.openContainer();
    for (const cells of above) addLine(builder, cells);
  }
  const caption = above.length > 0 ? builder.closeContainer() : [];
  builder.openTable();
  builder.addCaption(caption);
  addRows(builder, rows.slice(0, cut), merges);
  builder.closeTable();
  for (const cells of rows.slice(cut)) addLine(builder, cells);
}

const isFigure = (text: string) => /^[\s(−-]*\.?\d/u.test(text);

const isLine = ({ text }: SheetCell) =>
  text.length > runsOver || /^\s*(?:note|주\s*[).:]|[*†‡§]|p\s*<|source|출처|자료|단위|\()/iu.test(text);

function addLine(builder: PaperBuilder, cells: readonly SheetCell[]): void {
  builder.openParagraph();
  for (const { text, bold } of cells) builder.add(text, { bold });
  builder.closeParagraph();
}

function addRows(
  builder: PaperBuilder,
  rows: readonly (readonly SheetCell[])[],
  merges: readonly CellRange[],
): void {
  const columns = [...new Set(rows.flatMap((cells) => cells.map(({ column }) => column)))].sort(
    (one, other) => one - other,
  );
  const numbers = rows.map(([first]) => first?.row ?? 0);
  const within = (numbers: readonly number[], from: number, to: number) =>
    from === to ? 1 : numbers.filter((at) => at >= from && at <= to).length;
  for (const cells of rows) {
    builder.startRow();
    for (const cell of cells) {
      const { row, column, text, bold, indent } = cell;
      const merge = mergeAt(merges, cell);
      // What a merged cell covers is not seen.
      if (merge && (merge.firstRow !== row || merge.firstColumn !== column)) continue;
      const runsOn = cells.length === 1 && isLine(cell);
      builder.startCell({
        column: columns.indexOf(column),
        columns: within(columns, column, merge?.lastColumn ?? (runsOn ? Infinity : column)),
        rows: within(numbers, row, merge?.lastRow ?? row),
        reference: `${columnLetters(column)}${row}`,
      });
      builder.add('\u00A0'.repeat(2 * indent) + text, { bold });
      builder.endCell();
    }
  }
}

const mergeAt = (merges: readonly CellRange[], { row, column }: SheetCell): CellRange | undefined =>
  merges.find(
    ({ firstRow, lastRow, firstColumn, lastColumn }) =>
      row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn,
  );
