import { type PdfText, pdfOf, textWidth } from '../read/written-pdf.ts';
import type { Around, Cell } from './paper-files.ts';

const size = 8;
const height = 16;
const left = 50;

type Line = readonly [number, number, number, number];

/** A table as PDF: with lines around every cell, or as journals print it, with three lines and those below heads of groups. */
export function printedPdf(
  cells: readonly (readonly Cell[])[],
  { headRows, before, after }: Around,
): Uint8Array {
  const top = 80 + height * before.length;
  const edges = edgesOf(cells.flat());
  const bottom = top + height * cells.length;
  const right = edges.at(-1) ?? left;
  const isGrid = cells.flat().length % 2 === 0;
  const placed = cells.flat().map((cell) => {
    const x0 = edges[cell.column] ?? left;
    const x1 = edges[cell.column + cell.columns] ?? right;
    const y0 = top + height * cell.row;
    return { ...cell, x0, x1, y0, y1: y0 + height * cell.rows };
  });
  const texts = placed.map(({ text, column, x0, x1, y0, y1 }): PdfText => {
    const indent = (x1 - x0 - textWidth(text, size)) / 2;
    const middle = isGrid || column === 0 ? y0 + height / 2 : (y0 + y1) / 2;
    return { x: column === 0 || isGrid ? x0 + 4 : x0 + indent, y: middle + 0.35 * size, text, size };
  });
  const around = placed.flatMap(({ x0, x1, y0, y1 }): Line[] => [
    [x0, y0, x1, y0],
    [x0, y1, x1, y1],
    [x0, y0, x0, y1],
    [x1, y0, x1, y1],
  ]);
  const head = top + height * headRows;
  const three = [top, head, bottom].map((y): Line => [left, y, right, y]);
  const ofGroups = placed
    .filter(({ columns, row, text }) => columns > 1 && row + 1 < headRows && text !== '')
    .map(({ x0, x1, y1 }): Line => [x0 + 4, y1, x1 - 4, y1]);
  const paragraphs = [
    ...before.map((text, at) => ({ x: left, y: 70 + height * at, text })),
    ...after.map((text, at) => ({ x: left, y: bottom + height * (at + 1) + 4, text })),
  ];
  return pdfOf([
    {
      texts: [...paragraphs, ...texts.filter(({ text }) => text !== '')],
      lines: isGrid ? around : [...three, ...ofGroups],
    },
  ]);
}

/** Where columns end: as wide as their longest text. */
function edgesOf(cells: readonly Cell[]): number[] {
  const count = Math.max(...cells.map(({ column, columns }) => column + columns));
  const widths = Array.from({ length: count }, () => 30);
  for (const { column, columns, text } of cells)
    for (let at = column; at < column + columns; at++)
      widths[at] = Math.max(widths[at] ?? 0, (textWidth(text, size) + 16) / columns);
  return [left, ...widths.map((_, at) => widths.slice(0, at + 1).reduce((sum, width) => sum + width, left))];
}
