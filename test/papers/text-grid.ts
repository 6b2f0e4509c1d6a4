import { readTable } from '../../src/papers/layout/read-table.ts';
import type { GridCell, PaperGrid } from '../../src/papers/paper.ts';
import type { PaperFigure, ReadTable } from '../../src/papers/paper-figure.ts';
import { decimalMarkOf } from '../../src/printed/figures/decimal-mark.ts';

/** A grid as lines of "|": "<" takes the cell on the left along, "^" the one above; spaces before a text are kept but for one. */
export function textGrid(text: string): PaperGrid {
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) =>
      line
        .trim()
        .replace(/^\||\|$/g, '')
        .split('|')
        .map((cell) => cell.replace(/^ /, '').trimEnd()),
    );
  const width = Math.max(...lines.map((line) => line.length));
  const rows: GridCell[][] = [];
  for (const [row, line] of lines.entries()) {
    const cells: GridCell[] = [];
    for (let column = 0; column < width; column++) {
      const written = line[column] ?? '';
      const left = cells[column - 1];
      const above = rows[row - 1]?.[column];
      const spanned = written === '<' ? left : written === '^' ? above : undefined;
      cells.push(spanned ?? { text: written, origin: { row, column } });
    }
    rows.push(cells);
  }
  return { kind: 'grid', place: { page: null }, rows, headRows: 0, caption: null };
}

export function readTextTable(
  text: string,
  {
    caption = null,
    notes = [],
  }: { readonly caption?: string | null; readonly notes?: readonly string[] } = {},
): ReadTable {
  const grid = textGrid(text);
  const decimalMark = decimalMarkOf(grid.rows.flatMap((row) => row.map((cell) => cell.text)));
  return readTable(grid, { block: 0, caption, notes, decimalMark, ownBlocks: [], citing: [] });
}

/** "mean@Pilot 4.12": a figure by statistic, group and plain form. */
export function figureText({ statistic, group, measure, plain }: PaperFigure): string {
  return `${measure === null ? '' : `${measure}: `}${statistic}${group === null ? '' : `@${group}`} ${plain}`.trim();
}

/** Each row as its labels and figures; the head of a block begins with "#". */
export function rowTexts(table: ReadTable): Record<string, string> {
  return Object.fromEntries(
    table.rows.map(({ labels, isBlockHead, figures }) => [
      `${isBlockHead ? '# ' : ''}${labels.join(' / ')}`,
      figures.map(figureText).join(', '),
    ]),
  );
}
