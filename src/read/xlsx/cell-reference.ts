import { limits } from './limits.ts';
import { damagedWorkbook } from './refusals.ts';

/** A rectangle of cells; columns are counted from 0, rows from 1, as sheets show them. */
export interface CellRange {
  readonly text: string;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * Where a cell stands, for a reference such as `AB12`.
 *
 * @throws Refusal for a reference that no sheet has
 */
export function parseReference(reference: string): { readonly column: number; readonly row: number } {
  const [, letters = '', digits = ''] = /^([A-Z]*)(.*)$/s.exec(reference) ?? [];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  if (column === 0 || column > limits.columns) throw outside(reference);
  return { column: column - 1, row: rowNumber(digits) };
}

/** @throws Refusal for a number that no row has */
export function rowNumber(text: string): number {
  const row = /^[1-9]\d{0,6}$/.test(text) ? Number(text) : Number.NaN;
  if (!(row <= limits.rows)) throw outside(text);
  return row;
}

/** @throws Refusal for a range that no sheet has */
export function parseRange(text: string): CellRange {
  const [from = '', to = from] = text.split(':');
  const first = parseReference(from);
  const last = parseReference(to);
  if (last.column < first.column || last.row < first.row) throw outside(text);
  return { text, firstColumn: first.column, lastColumn: last.column, firstRow: first.row, lastRow: last.row };
}

/** The letters of a column, counted from 0. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

const outside = (reference: string) => damagedWorkbook(`cell "${reference.slice(0, 20)}"`);
