import type { Column } from '../../document/document.ts';
import { cellWidth } from '../cell-width.ts';
import { wordsOf } from './wrap.ts';

/** A column as it will be drawn: lines of text, the header first. */
export interface DrawnColumn {
  readonly column: Column;
  readonly align: 'left' | 'right';
  readonly cells: readonly string[];
}

/** A column and the terminal cells that it gets. */
export interface FittedColumn extends DrawnColumn {
  readonly width: number;
}

export interface Fit {
  /** Several where even the narrowest columns do not stand beside each other; each begins with the texts. */
  readonly parts: readonly (readonly FittedColumn[])[];
  readonly leftOut: readonly Column[];
}

/** Spaces between columns. */
export const gap = 2;
/** The narrowest that a text is wrapped to as long as columns can be left out instead, and when none can. */
const narrowest = { usual: 12, last: 6 };

/** Makes a table fit: by leaving out spare columns, by wrapping texts and headers, and last by cutting it into parts. */
export function fitColumns(columns: readonly DrawnColumn[], available: number): Fit {
  const natural = columns.map((column) => ({ ...column, width: widest(column.cells) }));
  if (tableWidth(natural) <= available) return { parts: [natural], leftOut: [] };

  const spare = withoutUntil(natural, 2, (left) => tableWidth(left) <= available);
  const usual = (left: readonly FittedColumn[]) => tableWidth(left.map(least(narrowest.usual))) <= available;
  const kept = usual(spare) ? spare : withoutUntil(spare, 1, usual);
  const leftOut = natural.filter((column) => !kept.includes(column)).map(({ column }) => column);
  if (tableWidth(kept) <= available) return { parts: [kept], leftOut };
  if (usual(kept)) return { parts: [narrow(kept, narrowest.usual, available)], leftOut };
  const parts = inParts(kept, available).map((part) =>
    narrow(part, usual(part) ? narrowest.usual : narrowest.last, available),
  );
  return { parts, leftOut };
}

const widest = (cells: readonly string[]) => Math.max(0, ...cells.map(cellWidth));

export function tableWidth(columns: readonly { readonly width: number }[]): number {
  return columns.reduce((sum, { width }) => sum + width + gap, -gap);
}

/** Leaves columns of this priority and above out, the highest and rightmost first, until it is enough. */
function withoutUntil(
  columns: readonly FittedColumn[],
  from: number,
  enough: (columns: readonly FittedColumn[]) => boolean,
): readonly FittedColumn[] {
  let left = columns;
  while (!enough(left)) {
    const priorities = left.map(({ column }) => column.priority ?? 0);
    const highest = Math.max(0, ...priorities);
    if (highest < from) break;
    left = left.toSpliced(priorities.lastIndexOf(highest), 1);
  }
  return left;
}

/**
 * The narrowest that wrapping makes a column: figures are never cut, only their header is. Words are cut where `narrowestText`
 * is the last resort.
 */
function least(narrowestText: number): (column: FittedColumn) => FittedColumn {
  return (column) => {
    const [header = '', ...body] = column.cells;
    const wrapped = column.align === 'right' ? [header] : column.cells;
    const words = narrowestText === narrowest.last ? 0 : Math.max(...wrapped.map(longestWord));
    const uncut = column.align === 'right' ? widest(body) : narrowestText;
    const cut = Math.min(narrowest.last, ...(words === 0 ? [widest([header])] : []));
    return { ...column, width: Math.min(column.width, Math.max(uncut, words, cut)) };
  };
}

/** Of a text with its indent. */
function longestWord(text: string): number {
  const indent = text.length - text.trimStart().length;
  return indent + Math.max(...wordsOf(text).map(({ word }) => cellWidth(word)));
}

/** Takes away what is too much, always from the column that can be narrowed most. */
function narrow(
  columns: readonly FittedColumn[],
  narrowestText: number,
  available: number,
): readonly FittedColumn[] {
  const limits = columns.map(least(narrowestText)).map(({ width }) => width);
  const widths = columns.map(({ width }) => width);
  for (let excess = tableWidth(columns) - available; excess > 0; excess -= 1) {
    const room = widths.map((width, index) => width - (limits[index] ?? width));
    const most = Math.max(...room);
    if (most <= 0) break;
    const at = room.indexOf(most);
    widths[at] = (widths[at] ?? 0) - 1;
  }
  return columns.map((column, index) => ({ ...column, width: widths[index] ?? column.width }));
}

/** Texts first in every part, then as many figures as there is room for, those that are joined beside each other. */
function inParts(columns: readonly FittedColumn[], available: number): (readonly FittedColumn[])[] {
  const texts = columns.filter(({ align }) => align === 'left');
  const parts: FittedColumn[][] = [];
  for (const figures of joined(columns.filter(({ align }) => align === 'right'))) {
    const last = parts.at(-1);
    const longer = [...texts, ...(last ?? []), ...figures].map(least(narrowest.usual));
    if (last && tableWidth(longer) <= available) last.push(...figures);
    else parts.push(figures);
  }
  return parts.length === 0 ? [texts] : parts.map((part) => [...texts, ...part]);
}

function joined(figures: readonly FittedColumn[]): FittedColumn[][] {
  const groups: FittedColumn[][] = [];
  for (const figure of figures) {
    const last = groups.at(-1);
    if (last && figure.column.joined) last.push(figure);
    else groups.push([figure]);
  }
  return groups;
}
