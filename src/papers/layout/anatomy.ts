import type { DecimalMark } from '../../printed/figures/decimal-mark.ts';
import type { GridCell, PaperGrid } from '../paper.ts';
import { figuresIn } from './figures-in.ts';
import { readHead } from './read-head.ts';

/** Which rows and columns of a grid are what. Rows are of the grid, from 0. */
export interface Anatomy {
  /** A line of the grid that is a title. */
  readonly title: string | null;
  readonly head: readonly number[];
  readonly body: readonly number[];
  /** Lines of the grid that are notes. */
  readonly notes: readonly string[];
  /** How many columns, from the left, hold labels. */
  readonly labelColumns: number;
}

/** The text of a line that is one cell from edge to edge, or a text alone in its line; null for others. */
function lineOf(row: readonly GridCell[]): string | null {
  const [first] = row;
  if (!first) return null;
  const isOneCell = row.length > 1 && row.every(({ origin }) => origin.column === first.origin.column);
  return isOneCell ? first.text.trim() : null;
}

const noteStart =
  /^(?:notes?\b|note[.:]|주\s*[.:)]|주석|\*|†|‡|[¹²³]|[a-z]\s?=|^[a-z]\.\s|source|출처|자료|abbreviations?|p\s*<|\(?단위|values are|n\s*=)/iu;

/** Finds title, head, body, notes and columns of labels. */
export function anatomyOf(grid: PaperGrid, mark: DecimalMark): Anatomy {
  const rows = grid.rows;
  let first = 0;
  let last = rows.length - 1;
  let title: string | null = null;
  const notes: string[] = [];
  const hasFigures = (row: readonly GridCell[]) =>
    row.some(({ text, origin }, column) => origin.column === column && column > 0 && isFigure(text, mark));
  for (; last > first; last--) {
    const row = rows[last] ?? [];
    const texts = [...new Set(row.map(({ text }) => text.trim()))].filter((text) => text !== '');
    const [only] = texts;
    if (texts.length === 0) continue;
    const isNote =
      texts.length === 1 &&
      only !== undefined &&
      (noteStart.test(only) || (lineOf(row) !== null && only.length > 60));
    if (!isNote || isFigure(only, mark)) break;
    notes.unshift(only);
  }
  const opening = rows[first] ?? [];
  const openingLine = lineOf(opening);
  if (openingLine && rows.length > 2 && !hasFigures(opening)) {
    title = openingLine;
    first += 1;
  }
  let end = first + 1;
  const declared = title === null ? grid.headRows : grid.headRows - 1;
  if (declared > 0) end = Math.max(end, first + declared);
  while (end <= last && isHeadRow(rows, end, first, mark)) end += 1;
  const body = range(end, last + 1).filter((row) => (rows[row] ?? []).some(({ text }) => text.trim() !== ''));
  return {
    title,
    head: range(first, end),
    body,
    notes,
    labelColumns: labelColumnsOf(rows, range(first, end), body, mark),
  };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

export function isFigure(text: string, mark: DecimalMark): boolean {
  return text.trim() !== '' && figuresIn(text, mark) !== null;
}

/** Whether a row under the first still belongs to the head: it has no figures, and more than a label. */
function isHeadRow(
  rows: readonly (readonly GridCell[])[],
  at: number,
  first: number,
  mark: DecimalMark,
): boolean {
  const row = rows[at] ?? [];
  const filled = row.filter(({ text }) => text.trim() !== '');
  if (filled.length === 0) return false;
  const own = row.flatMap((cell, column) =>
    cell.origin.row === at && cell.origin.column === column ? [{ ...cell, column }] : [],
  );
  // A cell of the head that reaches down takes the row along.
  const reachesDown = row.some(
    ({ origin, text }) => origin.row < at && origin.row >= first && text.trim() !== '',
  );
  const named = own.filter(({ text, column }) => column > 0 && text.trim() !== '');
  if (named.length === 0) return false;
  const isHeadText = (text: string) => {
    const { roles, n } = readHead(text);
    return n !== null || (roles.length > 0 && roles[0] !== 'label');
  };
  const isYear = (text: string, column: number) =>
    /^(?:19|20)\d\d$/u.test(text.trim()) && row[column + 1]?.origin.column === column;
  if (named.some(({ text, column }) => isFigure(text, mark) && !isHeadText(text) && !isYear(text, column)))
    return false;
  if (lineOf(row) !== null) return false;
  return reachesDown || named.filter(({ text }) => isHeadText(text)).length * 2 > named.length;
}

function labelColumnsOf(
  rows: readonly (readonly GridCell[])[],
  head: readonly number[],
  body: readonly number[],
  mark: DecimalMark,
): number {
  const width = rows[0]?.length ?? 0;
  let count = 0;
  for (; count < width - 1; count++) {
    const column = count;
    const texts = body
      .map((row) => rows[row]?.[column])
      .flatMap((cell) =>
        cell && cell.origin.column === column && cell.text.trim() !== '' ? [cell.text] : [],
      );
    const roles = head.flatMap((row) => readHead(rows[row]?.[column]?.text ?? '').roles);
    const figures = texts.filter((text) => isFigure(text, mark)).length;
    const isNumbered = texts.length > 1 && texts.every((text, index) => text.trim() === String(index + 1));
    const namesStatistic = roles.some((role) => role !== 'label' && role !== 'text');
    const isLabel =
      texts.length > 0 &&
      (figures * 2 < texts.length || (isNumbered && !namesStatistic)) &&
      !(namesStatistic && count > 0);
    if (!isLabel || roles.includes('text')) break;
  }
  return Math.max(count, 1);
}
