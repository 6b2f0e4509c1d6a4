import type { Delimiter } from '../data-table.ts';
import { lineEnd } from './line-ends.ts';

/** A quoted cell that holds what seem to be rows of the table. */
export interface SwallowedRows {
  /** On which line of its record the cell begins and ends, counted from 0. */
  readonly opened: number;
  readonly closed: number;
  /** How many of its lines seem to be rows. */
  readonly rows: number;
}

const number = /^\s*-?\d+(?:[.,]\d+)?\s*$/;
/** Without numbers to go by, so many cells and lines of equally many are no coincidence. */
const fewestCells = 4;
const fewestLines = 2;
const cellsOfOneLine = 6;

/**
 * Looks for a quoted cell whose lines would each make a row: where a quote is opened by mistake, the next one closes it,
 * many rows further down. Free text of several lines has other numbers of delimiters, and no numbers where the record has
 * them.
 *
 * @param cells  a record that spans several lines
 * @param width  how many cells the header has
 */
export function swallowedRows(
  cells: readonly string[],
  width: number,
  delimiter: Delimiter,
): SwallowedRows | null {
  let before = 0;
  for (const [position, cell] of cells.entries()) {
    const lines = cell.split(lineEnd);
    const breaks = lines.length - 1;
    const rows = breaks > 0 ? rowsAmong(lines, position) : 0;
    if (rows > 0) return { opened: before, closed: before + breaks, rows };
    before += breaks;
  }
  return null;

  /** The lines of a cell that seem to be rows; 0 where these are too few to tell. */
  function rowsAmong(lines: readonly string[], position: number): number {
    // The last line goes up to the cell that the closing quote ends.
    const last = { line: lines.at(-1) ?? '', wanted: position + 1 };
    const inner = lines.slice(1, -1).map((line) => ({ line, wanted: width }));
    const written = [...inner, last].filter(({ line, wanted }) => line.trim() !== '' && wanted > 1);
    const numbers = cells.flatMap((cell, at) => (at !== position && number.test(cell) ? at : []));
    let numbered = 0;
    let cut = 0;
    for (const { line, wanted } of written) {
      const parts = line.split(delimiter);
      if (parts.length !== wanted) continue;
      if (wanted >= fewestCells) cut += 1;
      const compared = numbers.flatMap((at) => (at < wanted ? (parts[at] ?? '').trim() : []));
      const given = compared.filter((part) => part !== '');
      if (given.length > 0 && given.every((part) => number.test(part))) numbered += 1;
    }
    if (numbered > 0 && 2 * numbered >= written.length) return numbered;
    const enough = written.length >= fewestLines || width >= cellsOfOneLine;
    return numbers.length === 0 && enough && cut === written.length ? cut : 0;
  }
}
