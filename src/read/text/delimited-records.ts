import type { Delimiter, PlainLines } from '../data-table.ts';
import { lineEnds } from './line-ends.ts';
import { type LinesPlace, type OnRecord, readPlainLines } from './read-plain-lines.ts';
import { longestRecord } from './record-limits.ts';

const newline = 0x0a;
const carriageReturn = 0x0d;
const quote = 0x22;
/** After so many records, the header and two rows, it is asked again who takes the rest. */
const firstRecords = 3;

/**
 * Cuts lines of UTF-8 into records; blank lines are passed over.
 *
 * Lines without quotes are split directly, those with quotes are read by csv-parse: plain cells mean the same to both.
 */
export class DelimitedRecords {
  /** Lines of the file up to here. */
  linesRead: number;
  readonly #delimiter: Delimiter;
  readonly #onRecord: OnRecord;
  /** How many cells the first record has. */
  #width: number | null = null;
  readonly #plainLines: (bytes: number) => PlainLines | null | undefined;
  /** A record whose quoted cell goes on behind the lines that have come. */
  #open: Buffer[] = [];
  #openBytes = 0;

  constructor(
    place: { readonly delimiter: Delimiter; readonly linesBefore: number },
    onRecord: OnRecord,
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
  async read(lines: Buffer): Promise<void> {
    let at = 0;
    while (at < lines.length) {
      const plain = this.#openBytes === 0 ? this.#plainLines(lines.length - at) : null;
      if (plain) {
        const taken = plain.take(lines, at, this.linesRead);
        this.linesRead += taken.lines;
        at = taken.end;
        if (at === lines.length) return;
      }
      at = await this.#readRecords(lines, at, plain);
    }
  }

  async finish(): Promise<void> {
    if (this.#openBytes > 0) await this.#readClosed(Buffer.concat(this.#open));
  }

  /** Reads records up to the next one that is taken otherwise; @returns where that one begins */
  async #readRecords(lines: Buffer, from: number, plain: PlainLines | null | undefined): Promise<number> {
    if (plain === null && this.#openBytes === 0 && !lines.includes(quote, from)) {
      await this.#readClosed(lines.subarray(from));
      return lines.length;
    }
    let open = this.#openBytes > 0;
    let closed = from;
    let records = 0;
    for (let at = from; at < lines.length; ) {
      const byte = lines[at];
      at += 1;
      if (byte === quote) open = !open;
      if (byte === carriageReturn && lines[at] === newline) at += 1;
      if (open || (byte !== newline && byte !== carriageReturn && at < lines.length)) continue;
      closed = at;
      records += 1;
      if (this.#openBytes > 0 || (plain === undefined && records === firstRecords)) break;
      if (at < lines.length && plain?.wouldTake(lines, at)) break;
    }
    const whole = lines.subarray(from, closed);
    if (whole.length > 0) {
      const closedRecords = this.#openBytes > 0 ? Buffer.concat([...this.#open, whole]) : whole;
      this.#open = [];
      this.#openBytes = 0;
      await this.#readClosed(closedRecords);
      return closed;
    }
    this.#open.push(Buffer.from(lines.subarray(from)));
    this.#openBytes += lines.length - from;
    if (this.#openBytes > longestRecord) await this.finish();
    return lines.length;
  }

  #place(): LinesPlace {
    return { delimiter: this.#delimiter, linesBefore: this.linesRead };
  }

  async #readClosed(bytes: Buffer): Promise<void> {
    const place = this.#place();
    if (bytes.includes(quote)) {
      const { readQuotedLines } = await import('./read-quoted-lines.ts');
      readQuotedLines(bytes, { ...place, width: () => this.#width }, this.#onRecord);
      this.linesRead += lineEnds(bytes);
    } else {
      this.linesRead += readPlainLines(bytes, place, this.#onRecord);
    }
  }
}
