import type { Delimiter, PlainLines } from '../data-table.ts';
import { quotedRecord } from './quoted-record.ts';
import { longestRecord } from './record-limits.ts';

const newline = 0x0a;
const carriageReturn = 0x0d;
const quote = 0x22;

/** Cuts lines of UTF-8 into records, and these into cells; blank lines are passed over. */
export class DelimitedRecords {
  /** Lines of the file up to here. */
  linesRead: number;
  readonly #delimiter: Delimiter;
  readonly #onRecord: (cells: readonly string[], line: () => number) => void;
  /** How many cells the first record has. */
  #width: number | null = null;
  readonly #plainLines: (bytes: number) => PlainLines | null | undefined;
  /** A record whose quoted cell goes on behind the lines that have come. */
  #open: Buffer[] = [];
  #openBytes = 0;

  constructor(
    place: { readonly delimiter: Delimiter; readonly linesBefore: number },
    onRecord: (cells: readonly string[], line: () => number) => void,
    plainLines: (bytes: number) => PlainLines | null | undefined,
  ) {
    this.#delimiter = place.delimiter;
    this.linesRead = place.linesBefore;
    this.#onRecord = (cells, line) => {
      this.#width ??= cells.length;
      onRecord(cells, line);
    };
    this.#plainLines = plainLines;
  }

  /**
   * @param lines  whole lines, of which nothing is kept
   * @throws Refusal when they break the rules of quoting
   */
  read(lines: Buffer): void {
    for (let at = 0; at < lines.length; ) {
      const isOpen = this.#openBytes > 0;
      const plain = isOpen ? undefined : this.#plainLines(lines.length - at);
      if (plain) {
        const taken = plain.take(lines, at, this.linesRead);
        this.linesRead += taken.lines;
        at = taken.end;
        if (at === lines.length) return;
      }
      const end = (plain === null && endOfPlain(lines, at)) || endOfRecord(lines, at, isOpen);
      if (end === null) {
        this.#open.push(Buffer.from(lines.subarray(at)));
        this.#openBytes += lines.length - at;
        if (this.#openBytes > longestRecord) this.finish();
        return;
      }
      this.#cut(lines.subarray(at, end));
      at = end;
    }
  }

  finish(): void {
    if (this.#openBytes > 0) this.#cut(Buffer.alloc(0));
  }

  /** @param closed  behind what is open: one record, or any number without quotes */
  #cut(closed: Buffer): void {
    const bytes = this.#openBytes > 0 ? Buffer.concat([...this.#open, closed]) : closed;
    this.#open = [];
    this.#openBytes = 0;
    const before = this.linesRead;
    const text = bytes.toString('utf8');
    const lines = text.split(text.includes('\r') ? /\r\n|\n|\r/ : '\n');
    // What follows the last line end is no line unless something stands there.
    if (lines.at(-1) === '') lines.pop();
    this.linesRead += lines.length;
    if (text.includes('"')) {
      const place = { delimiter: this.#delimiter, line: before + 1, width: this.#width };
      const record = lines.length === 1 ? (lines[0] ?? '') : text.replace(/(?:\r\n|\n|\r)$/, '');
      const cells = quotedRecord(record, place);
      if (cells.length > 1 || cells[0] !== '') this.#onRecord(cells, () => place.line);
      return;
    }
    for (const [index, line] of lines.entries())
      if (line !== '') this.#onRecord(line.split(this.#delimiter), () => before + index + 1);
  }
}

/** Where the last line ends before the next quote; null where that stands in the next line. */
function endOfPlain(lines: Buffer, from: number): number | null {
  const next = lines.indexOf(quote, from);
  if (next === -1) return lines.length;
  const before = lines.subarray(from, next);
  const end = Math.max(before.lastIndexOf(newline), before.lastIndexOf(carriageReturn)) + 1;
  return end === 0 ? null : from + end;
}

/**
 * Where the next record ends; null where it goes on behind the lines.
 *
 * @param isOpen  whether it begins in the middle of a quoted cell
 */
function endOfRecord(lines: Buffer, from: number, isOpen: boolean): number | null {
  let open = isOpen;
  for (let at = from; at < lines.length; at += 1) {
    const byte = lines[at];
    if (byte === quote) open = !open;
    if (open || (byte !== newline && byte !== carriageReturn)) continue;
    return byte === carriageReturn && lines[at + 1] === newline ? at + 2 : at + 1;
  }
  return open ? null : lines.length;
}
