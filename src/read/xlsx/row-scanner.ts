import type { RowLines } from '../row-lines.ts';
import { columnLetters } from './cell-reference.ts';
import { type CellMeanings, cellText } from './cell-text.ts';
import { limits } from './limits.ts';
import { unescaped } from './rich-text.ts';

const [space, digit0, digit9, underscore] = [0x20, 0x30, 0x39, 0x5f];
const [equals, quote, ampersand, less, greater, slash] = [0x3d, 0x22, 0x26, 0x3c, 0x3e, 0x2f];
const rowTag = /^<row(?: r="([1-9]\d{0,6})")?((?: [\w:]+="[^"<>&]*")*)>$/;
const attributesOfMeaning = / (?:r|hidden)=/;
const types = ['s', 'n', 'inlineStr', 'str', 'b', 'd', 'e'] as const;
const textOpenings = ['<is><t>', '<is><t xml:space="preserve">'] as const;
/** So many digits, the first of them not 0, are a number as JavaScript prints it. */
const mostDigits = 15;
/** A text of no more bytes is within the limits of a cell. */
const mostBytes = limits.cellCharacters;
/** Texts of shared strings that are kept as bytes. */
const mostKept = 4096;

/** How a value is written. */
interface CellForm {
  readonly type: string;
  readonly style: number;
  readonly digitsOnly: boolean;
  /** Whether it may have an escape of Excel, such as `_x000D_`. */
  readonly escaped: boolean;
}

export interface SheetLines {
  readonly lines: RowLines;
  /** How many cells rows have; null as long as they may not be written as lines. */
  readonly width: () => number | null;
  /** Whether nothing but its cells tells about a row. */
  readonly isPlain: (row: number) => boolean;
  /** Told of each row that has cells, how many up to the last and how many in all, before it is handed on. */
  readonly onRow: (cells: number, filled: number) => void;
}

/**
 * Writes rows as lines straight from the bytes of a sheet, where these are of the form that most programs write: cells with
 * nothing but a value or a text. Any other row is left to the parser of XML, which says what is wrong with it, too.
 */
export class RowScanner {
  /** Of the row that was written last. */
  row = 0;
  /** How many cells it lists. */
  listed = 0;
  readonly #meanings: CellMeanings;
  readonly #sheet: SheetLines;
  readonly #shared = new Map<number, Buffer>();
  #digits = '';
  #column = -1;
  #written = 0;

  constructor(meanings: CellMeanings, sheet: SheetLines) {
    this.#meanings = meanings;
    this.#sheet = sheet;
  }

  /**
   * @param before  the row before, and how many cells may be listed
   * @returns where the row ends; -1 where it is left
   */
  scan(bytes: Buffer, from: number, before: { readonly row: number; readonly left: number }): number {
    const { lines, width, isPlain, onRow } = this.#sheet;
    const start = behindSpace(bytes, from);
    const cells = width();
    if (cells === null || bytes[start] !== less) return -1;
    const end = this.#open(bytes, start, before.row);
    if (end === -1 || !isPlain(this.row)) return -1;
    let at = end;
    while (at !== -1) {
      at = behindSpace(bytes, at);
      if (bytes[at + 1] === slash) break;
      at = this.#cell(bytes, at);
    }
    const whole = at !== -1 && spells(bytes, at, '</row>');
    if (!whole || this.listed > before.left || at - start > limits.rowCharacters) {
      lines.dropRow();
      return -1;
    }
    if (this.#written > 0) {
      onRow(this.#written, this.listed);
      lines.blanks(cells - this.#written);
      lines.endRow(this.row);
    }
    return at + 6;
  }

  #open(bytes: Buffer, start: number, before: number): number {
    const end = bytes.indexOf(greater, start) + 1;
    const [tag, number, others = ''] = rowTag.exec(bytes.toString('latin1', start, end)) ?? [];
    const row = number === undefined ? before + 1 : Number(number);
    if (tag === undefined || attributesOfMeaning.test(others) || row <= before || row > limits.rows)
      return -1;
    this.row = row;
    this.listed = 0;
    this.#digits = String(row);
    this.#column = -1;
    this.#written = 0;
    return end;
  }

  /** Writes a cell; @returns where it ends, -1 where it has another form */
  #cell(bytes: Buffer, from: number): number {
    if (!spells(bytes, from, '<c')) return -1;
    let at = from + 2;
    let column = this.#column + 1;
    let type: string | undefined = 'n';
    let style = 0;
    let seen = 0;
    while (bytes[at] === space) {
      const name = bytes[at + 1] ?? 0;
      const start = at + 4;
      if (bytes[at + 2] !== equals || bytes[at + 3] !== quote || (seen & (1 << name)) !== 0) return -1;
      let end = start;
      while (end < bytes.length && bytes[end] !== quote) end += 1;
      if (name === 0x72) column = this.#columnOf(bytes, start, end);
      else if (name === 0x73) style = wholeNumber(bytes, start, end);
      else if (name === 0x74)
        type = types.find((one) => one.length === end - start && spells(bytes, start, one));
      else return -1;
      seen |= 1 << name;
      at = end + 1;
    }
    if (column <= this.#column || column >= limits.columns || style === -1 || type === undefined) return -1;
    this.#column = column;
    this.listed += 1;
    if (bytes[at] === slash) return bytes[at + 1] === greater ? at + 2 : -1;
    if (bytes[at] !== greater) return -1;
    return this.#content(bytes, at + 1, type, style);
  }

  /** Of a reference to a cell of this row; -1 for any other. */
  #columnOf(bytes: Buffer, start: number, end: number): number {
    const digits = end - this.#digits.length;
    let column = 0;
    for (let at = start; at < digits; at += 1) {
      const letter = (bytes[at] ?? 0) - 64;
      if (letter < 1 || letter > 26 || at > start + 2) return -1;
      column = 26 * column + letter;
    }
    return spells(bytes, digits, this.#digits) ? column - 1 : -1;
  }

  #content(bytes: Buffer, from: number, type: string, style: number): number {
    if (spells(bytes, from, '</c>')) return from + 4;
    const opening = type === 'inlineStr' ? textOpenings.find((one) => spells(bytes, from, one)) : '<v>';
    if (opening === undefined || !spells(bytes, from, opening)) return -1;
    const start = from + opening.length;
    let end = start;
    let digitsOnly = true;
    let escaped = false;
    for (; end < bytes.length; end += 1) {
      const byte = bytes[end] ?? 0;
      if (byte === less) break;
      if (byte === ampersand) return -1;
      if (byte === underscore) escaped = true;
      if (byte < digit0 || byte > digit9) digitsOnly = false;
    }
    const closing = type === 'inlineStr' ? '</t></is></c>' : '</v></c>';
    if (!spells(bytes, end, closing) || end - start > mostBytes) return -1;
    if (end > start) this.#write(bytes, start, end, { type, style, digitsOnly, escaped });
    return end + closing.length;
  }

  #write(bytes: Buffer, start: number, end: number, { type, style, digitsOnly, escaped }: CellForm): void {
    const { styles } = this.#meanings;
    const isText = (type === 'inlineStr' || type === 'str') && !escaped;
    const isNumber = type === 'n' && digitsOnly && (bytes[start] !== digit0 || end === start + 1);
    if (isText || (isNumber && end - start <= mostDigits && (styles[style] ?? null) === null)) {
      this.#put(bytes, start, end);
      return;
    }
    const index = type === 's' && digitsOnly ? wholeNumber(bytes, start, end) : -1;
    const known = this.#shared.get(index);
    const text = known ?? Buffer.from(this.#textOf(bytes.toString('utf8', start, end), type, style));
    if (index !== -1 && !known && this.#shared.size < mostKept) this.#shared.set(index, text);
    if (text.length > 0) this.#put(text, 0, text.length);
  }

  #put(from: Uint8Array, start: number, end: number): void {
    const { lines } = this.#sheet;
    lines.blanks(this.#column - this.#written);
    lines.cell(from, start, end);
    this.#written = this.#column + 1;
  }

  #textOf(value: string, type: string, style: number): string {
    const reference = `${columnLetters(this.#column)}${this.row}`;
    const inline = type === 'inlineStr' ? unescaped(value) : null;
    return cellText(
      { reference, line: this.row, type, style, value, inline, hasFormula: false },
      this.#meanings,
    );
  }
}

function behindSpace(bytes: Buffer, from: number): number {
  let at = from;
  while ((bytes[at] ?? greater) <= space) at += 1;
  return at;
}

function spells(bytes: Buffer, from: number, text: string): boolean {
  for (let index = 0; index < text.length; index += 1)
    if (bytes[from + index] !== text.charCodeAt(index)) return false;
  return true;
}

/** -1 where it is none, or has too many digits. */
function wholeNumber(bytes: Buffer, start: number, end: number): number {
  if (end === start || end - start > mostDigits) return -1;
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < digit0 || byte > digit9) return -1;
    value = 10 * value + byte - digit0;
  }
  return value;
}
