import { messages } from '../../messages/messages.ts';
import { columnLetters, parseReference, rowNumber } from './cell-reference.ts';
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
  const skimmed = new SkimmedCell();
  let inRows = false;
  let row = 0;
  let hidden = false;
  let column = -1;
  let listed = 0;
  let listedBefore = 0;
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
    if (cells.written > 0) onRow({ row, listed: listed - listedBefore, hidden, sums });
  }

  /** Takes cells, and goes on to the next row where this one ends. */
  function takeCells(bytes: Buffer, from: number): number {
    if (!inRows) return from;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (let at = from; ; ) {
      skimmed.row = row;
      skimmed.column = column;
      for (let end = skimmed.next(bytes, view, at); end !== -1; end = skimmed.next(bytes, view, at)) {
        count();
        cells.writeSkimmed(skimmed, bytes);
        at = end;
      }
      column = skimmed.column;
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
      if (depth === cellDepth && name === 'c') {
        const text = hasInline ? inline.text : null;
        cells.write({ row, column, type, style, value, inline: text, hasFormula });
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
