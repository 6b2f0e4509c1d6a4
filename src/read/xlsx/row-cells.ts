import { messages } from '../../messages/messages.ts';
import type { RowLines } from '../row-lines.ts';
import { columnLetters } from './cell-reference.ts';
import { type CellMeanings, cellText, type StoredCell } from './cell-text.ts';
import { limits } from './limits.ts';
import { tooLarge } from './refusals.ts';
import { unescaped } from './rich-text.ts';
import { type SkimmedCell, wholeNumber } from './skimmed-cell.ts';

const digit0 = 0x30;
/** Texts of shared strings that are kept as bytes. */
const mostKept = 4096;

/** Writes the cells of a row on a line. */
export class RowCells {
  /** Up to the last cell that is not empty. */
  written = 0;
  readonly #lines: RowLines;
  readonly #meanings: CellMeanings;
  readonly #shared = new Map<number, Buffer>();
  #bytes = 0;

  constructor(lines: RowLines, meanings: CellMeanings) {
    this.#lines = lines;
    this.#meanings = meanings;
  }

  startRow(): void {
    this.written = 0;
    this.#bytes = 0;
  }

  /** @throws Refusal naming the cell when it has no text */
  write(cell: StoredCell): void {
    this.#put(cell, Buffer.from(cellText(cell, this.#meanings)));
  }

  /** The same, without a text for those whose bytes will do. */
  writeSkimmed(cell: SkimmedCell, bytes: Buffer): void {
    const { row, column, type, style, start, end } = cell;
    if (end === start) return;
    const number = type === 'inlineStr' ? -1 : wholeNumber(bytes, start, end);
    const isWritten = type === 'n' && number !== -1 && (bytes[start] !== digit0 || end === start + 1);
    if (isWritten ? (this.#meanings.styles[style] ?? null) === null : type === 'inlineStr' && !cell.escaped) {
      this.#put(cell, bytes, start, end);
      return;
    }
    const known = type === 's' ? this.#shared.get(number) : undefined;
    const value = known ? '' : bytes.toString('utf8', start, end);
    const inline = type === 'inlineStr' ? unescaped(value) : null;
    const stored = { row, column, type, style, value, inline, hasFormula: false };
    const text = known ?? Buffer.from(cellText(stored, this.#meanings));
    if (type === 's' && number !== -1 && this.#shared.size < mostKept) this.#shared.set(number, text);
    this.#put(cell, text);
  }

  #put(
    { row, column }: Pick<StoredCell, 'row' | 'column'>,
    text: Buffer,
    start = 0,
    end = text.length,
  ): void {
    if (end === start) return;
    this.#bytes += end - start;
    const isLong =
      end - start > limits.cellCharacters && text.toString('utf8', start, end).length > limits.cellCharacters;
    if (isLong || this.#bytes > limits.rowBytes)
      throw tooLarge(messages.workbooks.textOfNamedCell({ reference: `${columnLetters(column)}${row}` }));
    this.#lines.blanks(column - this.written);
    this.#lines.cell(text, start, end);
    this.written = column + 1;
  }
}
