import type { DecimalMark } from '../../printed/figures/decimal-mark.ts';
import type { PaperGrid } from '../paper.ts';
import type { Anatomy } from './anatomy.ts';
import type { Column } from './column.ts';
import { figuresIn } from './figures-in.ts';
import { normalised } from './head-words.ts';

/**
 * Recognises a matrix of correlations: two or more heads that name variables of the rows, by number or by words, over figures
 * between −1 and 1. A column so recognised has the role of r.
 */
export function withMatrix(
  grid: PaperGrid,
  { head, body, labelColumns }: Anatomy,
  columns: readonly Column[],
  mark: DecimalMark,
): readonly Column[] {
  const labels = body.map((row) => ({
    row,
    texts: (grid.rows[row] ?? []).slice(0, labelColumns).map(({ text }) => normalised(text)),
  }));
  const used = new Set<number>();
  const rowOf = (texts: readonly string[]) =>
    labels.find(
      ({ row, texts: own }) =>
        !used.has(row) &&
        own.some((label) =>
          texts.some((text) => label !== '' && (label === text || numberOf(label) === numberOf(text, true))),
        ),
    )?.row;
  const matched = columns.map((column) => {
    if (column.roles.some((role) => role !== 'r' && role !== 'rho' && role !== 'label')) return null;
    const texts = head.flatMap((row) => {
      const text = normalised(grid.rows[row]?.[column.column]?.text ?? '');
      return text === '' ? [] : [text];
    });
    const row = rowOf(texts.slice(-1));
    if (row === undefined) return null;
    used.add(row);
    return row;
  });
  const isMatrix =
    matched.filter((row) => row !== null).length >= 2 &&
    columns.every(
      (column, index) => matched[index] === null || areCorrelations(grid, body, column.column, mark),
    );
  if (!isMatrix) return columns;
  return columns.map((column, index) => {
    const row = matched[index];
    return row === null || row === undefined
      ? column
      : {
          ...column,
          roles: column.roles[0] === 'rho' ? ['rho'] : ['r'],
          group: null,
          measure: null,
          matrixRow: row,
        };
  });
}

/** "1" of "1. Quality"; of a head only where nothing else stands there. */
function numberOf(text: string, alone = false): string | number {
  const found = (alone ? /^\(?(\d{1,2})[.)]?$/u : /^\(?(\d{1,2})(?:[.)]|\s|$)/u).exec(text)?.[1];
  return found ?? (alone ? Number.NaN : text);
}

function areCorrelations(
  grid: PaperGrid,
  body: readonly number[],
  column: number,
  mark: DecimalMark,
): boolean {
  return body.every((row) => {
    const numbers = figuresIn(grid.rows[row]?.[column]?.text ?? '', mark);
    return !numbers || Math.abs(Number(numbers[0]?.plain.replace(/^[<>≤≥]/u, ''))) <= 1;
  });
}
