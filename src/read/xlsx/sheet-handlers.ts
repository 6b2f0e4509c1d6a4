import { messages } from '../../messages/messages.ts';
import { columnLetters, parseReference, rowNumber } from './cell-reference.ts';
import type { StoredCell } from './cell-text.ts';
import { limits } from './limits.ts';
import type { Attributes, XmlHandlers } from './parse-xml.ts';
import { damagedWorkbook, tooLarge } from './refusals.ts';
import { RichText } from './rich-text.ts';
import type { RowCells } from './row-cells.ts';
import { SkimmedCell } from './skimmed-cell.ts';
import { sumsAbove } from './sums-above.ts';

const rowDepth = 3;
const cellDepth = 4;
const nextRow = /^\s*<\/row>\s*<row r="([1-9]\d{0,6})"((?: [\w:]+="[^"<>&]*")*)>/;
const longestTags = 256;
const attributesOfMeaning = / (?:r=|hidden="(?!0"|false"))/;

/** A row whose cells have been written; wholly empty ones are passed over. */
export interface SheetRow {
  readonly row: number;
  /** How many cells the sheet lists. */
  readonly listed: number;
  readonly hidden: boolean;
  /** The columns whose formulas sum up the cells above. */
  readonly sums: ReadonlySet<number> | undefined;
}

/** Turns the XML of a sheet into rows, one at a time. */
export function sheetHandlers(cells: RowCells, onRow: (row: SheetRow) => void): XmlHandlers {
  const inline = new RichText();
  /** Its row and column are also those of a cell that is parsed. */
  const skimmed = new SkimmedCell();
  let inRows = false;
  let hidden = false;
  let listed = 0;
  let listedBefore = 0;
  let cell = openedCell(0, -1, {});
  let inValue = false;
  /** The text of a formula, while it is read; null elsewhere. */
  let formula: string | null = null;
  let shared: string | undefined;
  const sharedSums = new Set<string>();
  let sums: Set<number> | undefined;

  function openRow(attributes: Attributes): void {
    const { row } = skimmed;
    const next = attributes['r'] === undefined ? row + 1 : rowNumber(attributes['r']);
    if (next <= row || next > limits.rows) throw damagedWorkbook(`row ${next} after row ${row}`);
    skimmed.row = next;
    skimmed.column = -1;
    hidden = attributes['hidden'] === '1' || attributes['hidden'] === 'true';
    listedBefore = listed;
    cells.startRow();
    sums = undefined;
  }

  function count(): void {
    listed += 1;
    if (listed > limits.cells) throw tooLarge(messages.workbooks.moreThan100MillionCells);
  }

  function openCell(attributes: Attributes): void {
    count();
    const { row, column } = skimmed;
    const reference = attributes['r'];
    const place = reference === undefined ? { column: column + 1, row } : parseReference(reference);
    if (place.row !== row || place.column <= column || place.column >= limits.columns) {
      throw damagedWorkbook(`cell "${reference ?? columnLetters(place.column)}" in row ${row}`);
    }
    skimmed.column = place.column;
    cell = openedCell(row, place.column, attributes);
  }

  function openFormula(attributes: Attributes): void {
    cell.hasFormula = true;
    formula = '';
    shared = attributes['t'] === 'shared' ? attributes['si'] : undefined;
  }

  /** Of formulas that cells share, the first has the text, and the others its place in a list. */
  function closeFormula(): void {
    const written = formula ?? '';
    const { row, column } = skimmed;
    formula = null;
    const sumsUp =
      written === '' ? shared !== undefined && sharedSums.has(shared) : sumsAbove(written, column, row);
    if (!sumsUp) return;
    if (shared !== undefined && sharedSums.size < limits.columns) sharedSums.add(shared);
    sums ??= new Set();
    sums.add(column);
  }

  function closeRow(): void {
    if (cells.written > 0) onRow({ row: skimmed.row, listed: listed - listedBefore, hidden, sums });
  }

  /** Takes cells, and goes on to the next row where this one ends. */
  function takeCells(bytes: Buffer, from: number): number {
    if (!inRows) return from;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (let at = from; ; ) {
      for (let end = skimmed.next(bytes, view, at); end !== -1; end = skimmed.next(bytes, view, at)) {
        count();
        cells.writeSkimmed(skimmed, bytes);
        at = end;
      }
      const [tags, r = '', others = ''] = nextRow.exec(bytes.toString('latin1', at, at + longestTags)) ?? [];
      if (tags === undefined || attributesOfMeaning.test(others)) return at;
      closeRow();
      openRow({ r });
      at += tags.length;
    }
  }

  return {
    shortcut: { depth: cellDepth, end: '</c>', take: takeCells },
    open: (name, attributes, depth) => {
      if (depth === 2) inRows = name === 'sheetData';
      if (!inRows || depth < rowDepth) return;
      if (depth === rowDepth && name === 'row') openRow(attributes);
      else if (depth === cellDepth && name === 'c') openCell(attributes);
      else if (depth === cellDepth + 1) {
        inValue = name === 'v';
        if (inValue) cell.value = '';
        if (name === 'f') openFormula(attributes);
        if (name === 'is') {
          cell.inline = '';
          inline.start();
        }
      } else if (depth > cellDepth + 1) inline.open(name);
    },
    text: (text) => {
      if (formula !== null) {
        if (formula.length <= limits.cellCharacters) formula += text;
      } else if (inValue) cell.value += text;
      else if (cell.inline !== null) inline.add(text);
    },
    close: (name, depth) => {
      if (!inRows) return;
      if (depth === cellDepth && name === 'c') {
        if (cell.inline !== null) cell.inline = inline.text;
        cells.write(cell);
      } else if (depth === rowDepth && name === 'row') closeRow();
      else if (depth > cellDepth) {
        if (formula !== null) closeFormula();
        inValue = false;
        inline.close(name);
        if (inline.tooLong) throw tooLarge(messages.workbooks.textOfACell);
      }
    },
  };
}

function openedCell(row: number, column: number, { t = 'n', s = '0' }: Attributes): StoredCell {
  return { row, column, type: t, style: Number(s), value: null, inline: null, hasFormula: false };
}
