import type { WrittenCell } from '../grid-builder.ts';
import { isFigureLine } from './figure-lines.ts';
import type { Rule } from './marks/geometry.ts';
import { isRestOf } from './parted-figures.ts';
import type { Region } from './table-regions.ts';
import { linesOf, textOf, type Word } from './words.ts';

/** The places of lines that go one way, each once, the edges of the region among them. */
export function edgesOf(rules: readonly Rule[], from: number, to: number): number[] {
  const inner = rules.map(({ along }) => along).filter((along) => along > from + 3 && along < to - 3);
  const edges: number[] = [];
  for (const edge of [from, ...inner.sort((one, other) => one - other), to])
    if (edge - (edges.at(-1) ?? Number.NEGATIVE_INFINITY) > 3) edges.push(edge);
  return edges;
}

/**
 * The cells of a table that lines close in: places that no line parts are one cell.
 *
 * @returns rows of cells; `columns` where a word stands across the side of its cell, or cells are no rectangles; `lines` where the
 * cells of one row end amid those of another
 */
export function latticeRows(drawn: Region): WrittenCell[][] | 'columns' | 'lines' {
  const region = { ...drawn, vertical: straightened(drawn) };
  const columns = edgesOf(region.vertical, region.x0, region.x1);
  const rows = withSplitRows(region, edgesOf(region.horizontal, region.y0, region.y1), columns);
  const height = rows.length - 1;
  const width = columns.length - 1;
  const hasEdge = (rules: readonly Rule[], along: number, middle: number) =>
    rules.some((rule) => Math.abs(rule.along - along) < 3 && rule.from < middle && rule.to > middle);
  const middleOf = (edges: readonly number[], at: number) => ((edges[at] ?? 0) + (edges[at + 1] ?? 0)) / 2;
  const isSplit = (row: number) =>
    !region.horizontal.some(({ along }) => Math.abs(along - (rows[row] ?? 0)) < 3);
  const taken = new Set<number>();
  const placed: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  }[] = [];
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      if (taken.has(row * width + column)) continue;
      let across = 1;
      while (
        column + across < width &&
        !hasEdge(region.vertical, columns[column + across] ?? 0, middleOf(rows, row))
      )
        across += 1;
      let down = 1;
      while (
        row + down < height &&
        !isSplit(row + down) &&
        !hasEdge(region.horizontal, rows[row + down] ?? 0, middleOf(columns, column))
      )
        down += 1;
      for (let y = row; y < row + down; y++) {
        for (let x = column; x < column + across; x++) {
          if (taken.has(y * width + x)) return 'columns';
          taken.add(y * width + x);
        }
      }
      placed.push({ row, column, rows: down, columns: across });
    }
  }
  const placeOf = (edges: readonly number[], at: number) => edges.findLastIndex((edge) => edge <= at);
  const words = new Map<number, Word[]>();
  for (const word of region.words) {
    const row = Math.min(height - 1, Math.max(0, placeOf(rows, word.y - 0.3 * word.size)));
    const column = Math.min(width - 1, Math.max(0, placeOf(columns, (word.x0 + word.x1) / 2)));
    const cell = placed.find(
      (one) =>
        row >= one.row &&
        row < one.row + one.rows &&
        column >= one.column &&
        column < one.column + one.columns,
    );
    if (!cell) return 'columns';
    const left = columns[cell.column] ?? 0;
    const right = columns[cell.column + cell.columns] ?? 0;
    if (word.x0 < left - 0.25 * word.size || word.x1 > right + 0.25 * word.size) return 'columns';
    const key = cell.row * width + cell.column;
    words.set(key, [...(words.get(key) ?? []), word]);
  }
  if (isOutOfLine(placed.filter(({ row, column }) => words.has(row * width + column)))) return 'lines';
  return Array.from({ length: height }, (_, row) =>
    placed
      .filter((cell) => cell.row === row)
      .map((cell) => ({
        column: cell.column,
        rows: cell.rows,
        columns: cell.columns,
        ...cellText(words.get(row * width + cell.column) ?? []),
      })),
  );
}

/** Whether cells end amid others, which begin or end outside them: it is not known what stands below what. */
function isOutOfLine(cells: readonly { readonly column: number; readonly columns: number }[]): boolean {
  const spans = new Map(cells.map(({ column, columns }) => [`${column} ${columns}`, { column, columns }]));
  return [...spans.values()].some((one) =>
    [...spans.values()].some(
      (other) =>
        one.column < other.column &&
        other.column < one.column + one.columns &&
        one.column + one.columns < other.column + other.columns,
    ),
  );
}

/** Lines down a table that are meant to be one, drawn a little beside each other in different rows, at one place. */
function straightened({ vertical }: Region): Rule[] {
  const places: Rule[][] = [];
  for (const rule of [...vertical].sort((one, other) => one.along - other.along)) {
    const last = places.at(-1);
    const isOwn = last?.every(
      (other) =>
        rule.along - other.along < 3 ||
        (rule.along - other.along < 8 && (rule.to < other.from + 2 || rule.from > other.to - 2)),
    );
    if (last && isOwn) last.push(rule);
    else places.push([rule]);
  }
  return places.flatMap((rules) => {
    const along = rules.reduce((sum, rule) => sum + rule.along, 0) / rules.length;
    return rules.map((rule) => ({ ...rule, along }));
  });
}

/** The text of a cell, line by line. */
export function cellText(words: readonly Word[]): Pick<WrittenCell, 'text' | 'bold'> {
  return {
    text: linesOf(words)
      .map((line) => textOf(line))
      .map((line, at, all) => (at === 0 || isRestOf(line, all[at - 1] ?? '') ? line : `\n${line}`))
      .join(''),
    bold: words.length > 0 && words.every(({ bold }) => bold),
  };
}

/** Lines between rows that are not drawn: where one place holds several lines of figures below each other, each is a row. */
function withSplitRows(region: Region, rows: readonly number[], columns: readonly number[]): number[] {
  const edges = [...rows];
  const isDrawn = (along: number, x: number) =>
    Math.abs(along - region.y0) < 3 ||
    Math.abs(along - region.y1) < 3 ||
    region.horizontal.some((rule) => Math.abs(rule.along - along) < 3 && rule.from < x && rule.to > x);
  for (const [at, top] of rows.slice(0, -1).entries()) {
    const bottom = rows[at + 1] ?? top;
    // Cells that reach into other rows say nothing of this one.
    const inside = region.words.filter((word) => {
      const y = word.y - 0.3 * word.size;
      const x = (word.x0 + word.x1) / 2;
      return y > top && y < bottom && isDrawn(top, x) && isDrawn(bottom, x);
    });
    const lines = linesOf(inside);
    const figures = lines.filter((line) => isFigureLine(line, columns));
    if (lines.length < 2 || figures.length < 2 || figures.length !== lines.length) continue;
    for (const line of lines.slice(1)) edges.push(Math.min(...line.map(({ y0 }) => y0)) + 0.5);
  }
  return edges.sort((one, other) => one - other);
}
