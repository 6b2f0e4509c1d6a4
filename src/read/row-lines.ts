import { rowSeparator, type TableConsumer } from './data-table.ts';
import { lineCells } from './line-cells.ts';

const separator = rowSeparator.charCodeAt(0);
const newline = 0x0a;
const quote = 0x22;
const firstPrintable = 0x20;
/** Rows are handed over in pieces of so many bytes. */
const pieceSize = 256 * 1024;

/**
 * Rows of a format that is not text, written as lines of UTF-8: for those who count rows from their bytes, and cut into cells
 * again for all others.
 */
export class RowLines {
  readonly #consumer: TableConsumer;
  readonly #fileSize: number;
  #bytes = Buffer.allocUnsafeSlow(2 * pieceSize);
  /** Behind each row that has ended. */
  readonly #ends: number[] = [];
  /** Behind the last cell of the row that is written. */
  #at = 0;
  /** Where the first of the rows stands in the file. */
  #line = 0;
  #handedOver = 0;

  constructor(consumer: TableConsumer, fileSize: number) {
    this.#consumer = consumer;
    this.#fileSize = fileSize;
  }

  /** The row that is written, as far as it goes. */
  get written(): Uint8Array {
    return this.#bytes.subarray(this.#ends.at(-1) ?? 0, this.#at);
  }

  /** Writes a cell of one character. */
  character(code: number): void {
    this.#makeRoom(2);
    this.#bytes[this.#at++] = code;
    this.#bytes[this.#at++] = separator;
  }

  /** Writes empty cells. */
  blanks(count: number): void {
    this.#makeRoom(Math.max(0, count));
    for (let left = count; left > 0; left -= 1) this.#bytes[this.#at++] = separator;
  }

  /** Writes a cell of UTF-8, which stands between two places. */
  cell(from: Buffer, start: number, end: number): void {
    this.#makeRoom(end - start + 1);
    const bytes = this.#bytes;
    let at = this.#at;
    for (let index = start; index < end; index += 1) {
      const byte = from[index] ?? 0;
      if (byte < firstPrintable || byte === quote) {
        this.#quote(from.toString('latin1', start, end));
        return;
      }
      bytes[at] = byte;
      at += 1;
    }
    bytes[at] = separator;
    this.#at = at + 1;
  }

  text(text: string): void {
    this.#makeRoom(3 * text.length + 1);
    this.cell(this.#bytes, this.#at, this.#at + this.#bytes.write(text, this.#at));
  }

  /** Takes a row of cells. */
  row(cells: readonly string[], line: number, sums?: ReadonlySet<number>): void {
    if (sums === undefined) {
      for (const cell of cells) this.text(cell);
      this.endRow(line);
    } else {
      this.flush();
      this.#consumer.row(cells, () => line, sums);
    }
  }

  /**
   * Ends the row that is written.
   *
   * @param line  where it stands in the file
   */
  endRow(line: number): void {
    if (line !== this.#line + this.#ends.length) {
      this.flush();
      this.#line = line;
    }
    this.#bytes[this.#at - 1] = newline;
    this.#ends.push(this.#at);
    if (this.#at > pieceSize) this.flush();
  }

  /** Takes the row back that is written, as cells. */
  takeBack(): string[] {
    const start = this.#ends.at(-1) ?? 0;
    const cells = this.#cells(start, this.#at);
    this.#at = start;
    return cells;
  }

  /** Hands the rows over that have ended. */
  flush(): void {
    const consumer = this.#consumer;
    const ends = this.#ends.splice(0);
    const end = ends.at(-1) ?? 0;
    const lines = this.#bytes.subarray(0, end);
    this.#handedOver += end;
    const ofFile = Math.max(this.#fileSize, this.#handedOver);
    for (let row = 0; row < ends.length; ) {
      const from = ends[row - 1] ?? 0;
      const plain = consumer.plainLines ? consumer.plainLines(rowSeparator, end - from, ofFile) : null;
      if (plain) row += plain.take(lines, from, this.#line + row - 1).lines;
      for (const last = plain === null ? ends.length : row + 1; row < last && row < ends.length; row += 1) {
        const line = this.#line + row;
        consumer.row(this.#cells(ends[row - 1] ?? 0, ends[row] ?? 0), () => line);
      }
    }
    this.#line += ends.length;
    this.#bytes.copyWithin(0, end, this.#at);
    this.#at -= end;
  }

  #cells(start: number, end: number): string[] {
    return lineCells(this.#bytes.toString('utf8', start, end - 1), rowSeparator);
  }

  /** Writes a cell of any bytes, each given as one character. */
  #quote(cell: string): void {
    this.#makeRoom(2 * cell.length + 3);
    const quoted = `"${cell.replaceAll('"', '""')}"${rowSeparator}`;
    this.#at += this.#bytes.write(quoted, this.#at, 'latin1');
  }

  #makeRoom(length: number): void {
    if (this.#at + length <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(2 * (this.#at + length));
    this.#bytes.copy(larger, 0, 0, this.#at);
    this.#bytes = larger;
  }
}
