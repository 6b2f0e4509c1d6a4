import { messages } from '../../messages/messages.ts';
import { columnLetters, parseReference, rowNumber } from './cell-reference.ts';
import { type CellMeanings, cellText } from './cell-text.ts';
import { limits } from './limits.ts';
import type { Attributes, XmlHandlers } from './parse-xml.ts';
import { damagedWorkbook, tooLarge } from './refusals.ts';
import { RichText } from './rich-text.ts';
import type { RowScanner } from './row-scanner.ts';
import { sumsAbove } from './sums-above.ts';

const rowDepth = 3;
const cellDepth = 4;

/**
 * Takes the rows of a sheet in; wholly empty ones are passed over, and no row ends in an empty cell.
 *
 * @param sums  the columns whose formulas sum up the cells above
 */
export type OnRow = (
  cells: string[],
  row: number,
  hidden: boolean,
  sums: ReadonlySet<number> | undefined,
) => void;

/**
 * Turns the XML of a sheet into rows of texts, one at a time.
 *
 * @param scanner  takes the rows that it can
 */
export function sheetHandlers(meanings: CellMeanings, onRow: OnRow, scanner?: RowScanner): XmlHandlers {
  const inline = new RichText();
  let inRows = false;
  let row = 0;
  let hidden = false;
  let column = -1;
  let cells: string[] = [];
  let characters = 0;
  let listed = 0;
  let type = '';
  let style = 0;
  let value: string | null = null;
  let hasInline = false;
  let hasFormula = false;
  let inValue = false;
  /** The text of a formula, while it is read; null elsewhere. */
  let formula: string | null = null;
  let shared: string | undefined;
  const sharedSums = new Set<string>();
  let sums: Set<number> | undefined;

  function openRow(attributes: Attributes): void {
    const next = attributes['r'] === undefined ? row + 1 : rowNumber(attributes['r']);
    if (next <= row || next > limits.rows) throw damagedWorkbook(`row ${next} after row ${row}`);
    row = next;
    hidden = attributes['hidden'] === '1' || attributes['hidden'] === 'true';
    column = -1;
    cells = [];
    characters = 0;
    sums = undefined;
  }

  function openCell(attributes: Attributes): void {
    listed += 1;
    if (listed > limits.cells) throw tooLarge(messages.workbooks.moreThan100MillionCells);
    const reference = attributes['r'];
    const place = reference === undefined ? { column: column + 1, row } : parseReference(reference);
    if (place.row !== row || place.column <= column || place.column >= limits.columns) {
      throw damagedWorkbook(`cell "${reference ?? columnLetters(place.column)}" in row ${row}`);
    }
    column = place.column;
    type = attributes['t'] ?? 'n';
    style = Number(attributes['s'] ?? 0);
    value = null;
    hasInline = false;
    hasFormula = false;
  }

  function closeCell(): void {
    const reference = `${columnLetters(column)}${row}`;
    const text = cellText(
      { reference, line: row, type, style, value, inline: hasInline ? inline.text : null, hasFormula },
      meanings,
    );
    if (text === '') return;
    characters += text.length;
    if (text.length > limits.cellCharacters || characters > limits.rowCharacters) {
      throw tooLarge(messages.workbooks.textOfNamedCell({ reference }));
    }
    while (cells.length < column) cells.push('');
    cells.push(text);
  }

  function openFormula(attributes: Attributes): void {
    hasFormula = true;
    formula = '';
    shared = attributes['t'] === 'shared' ? attributes['si'] : undefined;
  }

  /** Of formulas that cells share, the first has the text, and the others its place in a list. */
  function closeFormula(): void {
    const written = formula ?? '';
    formula = null;
    const sumsUp =
      written === '' ? shared !== undefined && sharedSums.has(shared) : sumsAbove(written, column, row);
    if (!sumsUp) return;
    if (shared !== undefined && sharedSums.size < limits.columns) sharedSums.add(shared);
    sums ??= new Set();
    sums.add(column);
  }

  function closeRow(): void {
    if (cells.length > 0) onRow(cells, row, hidden, sums);
  }

  function takeRows(bytes: Buffer, from: number): number {
    let at = from;
    while (inRows && scanner) {
      const next = scanner.scan(bytes, at, { row, left: limits.cells - listed });
      if (next === -1) break;
      at = next;
      row = scanner.row;
      listed += scanner.listed;
    }
    return at;
  }

  return {
    ...(scanner && { shortcut: { depth: rowDepth, end: '</row>', take: takeRows } }),
    open: (name, attributes, depth) => {
      if (depth === 2) inRows = name === 'sheetData';
      if (!inRows || depth < rowDepth) return;
      if (depth === rowDepth && name === 'row') openRow(attributes);
      else if (depth === cellDepth && name === 'c') openCell(attributes);
      else if (depth === cellDepth + 1) {
        inValue = name === 'v';
        if (inValue) value = '';
        if (name === 'f') openFormula(attributes);
        if (name === 'is') {
          hasInline = true;
          inline.start();
        }
      } else if (depth > cellDepth + 1) inline.open(name);
    },
    text: (text) => {
      if (formula !== null) {
        if (formula.length <= limits.cellCharacters) formula += text;
      } else if (inValue) value += text;
      else if (hasInline) inline.add(text);
    },
    close: (name, depth) => {
      if (!inRows) return;
      if (depth === cellDepth && name === 'c') closeCell();
      else if (depth === rowDepth && name === 'row') closeRow();
      else if (depth > cellDepth) {
        if (formula !== null) closeFormula();
        inValue = false;
        inline.close(name);
        if (inline.tooLong) throw tooLarge(messages.workbooks.textOfACell);
      }
    },
  };
}
