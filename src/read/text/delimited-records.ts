import type { Delimiter, PlainLines } from '../data-table.ts';
import { lineEnds } from './line-ends.ts';
import type { OnRecord } from './read-quoted-lines.ts';
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
      const isOpen = this.#openBytes > 0;
      const plain = isOpen ? undefined : this.#plainLines(lines.length - at);
      if (plain) {
        const taken = plain.take(lines, at, this.linesRead);
        this.linesRead += taken.lines;
        at = taken.end;
        if (at === lines.length) return;
      }
      const most = plain === null ? Number.POSITIVE_INFINITY : plain || isOpen ? 1 : firstRecords;
      const end = endOfRecords(lines, at, most, isOpen);
      if (end === at) break;
      await this.#cut(lines.subarray(at, end));
      at = end;
    }
    if (at === lines.length) return;
    this.#open.push(Buffer.from(lines.subarray(at)));
    this.#openBytes += lines.length - at;
    if (this.#openBytes > longestRecord) await this.finish();
  }

  /** Lines of the file up to here, those of a record that goes on among them. */
  get linesPassed(): number {
    return this.linesRead + lineEnds(Buffer.concat(this.#open));
  }

  async finish(): Promise<void> {
    if (this.#openBytes > 0) await this.#cut(Buffer.alloc(0));
  }

  /** @param closed  behind what is open, whole records, but for what the file breaks off in */
  async #cut(closed: Buffer): Promise<void> {
    const records = this.#openBytes > 0 ? Buffer.concat([...this.#open, closed]) : closed;
    this.#open = [];
    this.#openBytes = 0;
    const delimiter = this.#delimiter;
    const linesBefore = this.linesRead;
    if (records.includes(quote)) {
      const { readQuotedLines } = await import('./read-quoted-lines.ts');
      readQuotedLines(records, { delimiter, linesBefore, width: () => this.#width }, this.#onRecord);
      this.linesRead += lineEnds(records);
      return;
    }
    const lines = records.toString('utf8').split(records.includes(carriageReturn) ? /\r\n|\n|\r/ : '\n');
    // What follows the last line end is no line unless something stands there.
    if (lines.at(-1) === '') lines.pop();
    for (const [index, line] of lines.entries()) {
      if (line !== '') this.#onRecord(line.split(delimiter), () => linesBefore + index + 1);
    }
    this.linesRead += lines.length;
  }
}

/**
 * Where records end, at most so many; one that goes on behind the lines is not among them.
 *
 * @param isOpen  whether the first one begins in the middle of a quoted cell
 */
function endOfRecords(lines: Buffer, from: number, most: number, isOpen: boolean): number {
  if (most === Number.POSITIVE_INFINITY && !lines.includes(quote, from)) return lines.length;
  let end = from;
  let open = isOpen;
  let left = most;
  for (let at = from; at < lines.length && left > 0; ) {
    const byte = lines[at];
    at += 1;
    if (byte === quote) open = !open;
    if (byte === carriageReturn && lines[at] === newline) at += 1;
    if (open || (byte !== newline && byte !== carriageReturn && at < lines.length)) continue;
    end = at;
    left -= 1;
  }
  return end;
}
