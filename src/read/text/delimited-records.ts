import { messages } from '../../messages/messages.ts';
import { type Delimiter, plainColumn, type TableConsumer } from '../data-table.ts';
import { Refusal } from '../refusal.ts';
import { carriageReturn, lineEnd, lineEnds, newline } from './line-ends.ts';
import { longestRecord, mostColumns } from './record-limits.ts';
import type { TextStart } from './text-start.ts';

const quote = 0x22;

/**
 * Cuts lines of UTF-8 into records, of which the first one is the header; blank lines are passed over.
 *
 * Lines without quotes are split directly, those with quotes are read by csv-parse: plain cells mean the same to both.
 */
export class DelimitedRecords {
  /** Lines of the file up to here. */
  linesRead: number;
  /** How many cells the header has; 0 before it was read. */
  width = 0;
  readonly #delimiter: Delimiter;
  readonly #consumer: TableConsumer;
  readonly #fileSize: number;
  #bytesRead = 0;
  /** A record whose quoted cell goes on behind the lines that have come. */
  #open: Buffer[] = [];
  #openBytes = 0;

  constructor(
    { delimiter, linesBefore }: Pick<TextStart, 'delimiter' | 'linesBefore'>,
    consumer: TableConsumer,
    fileSize = 0,
  ) {
    this.#delimiter = delimiter;
    this.#consumer = consumer;
    this.#fileSize = fileSize;
    this.linesRead = linesBefore;
  }

  /**
   * @param lines  whole lines, of which nothing is kept
   * @throws Refusal when they break the rules of quoting
   */
  async read(lines: Buffer): Promise<void> {
    this.#bytesRead += lines.length;
    const ofFile = Math.max(this.#fileSize, this.#bytesRead);
    const { plainLines = () => null } = this.#consumer;
    let at = 0;
    while (at < lines.length) {
      const isOpen = this.#openBytes > 0;
      const plain = isOpen ? undefined : plainLines(this.#delimiter, lines.length - at, ofFile);
      if (plain) {
        const taken = plain.take(lines, at, this.linesRead);
        this.linesRead += taken.lines;
        at = taken.end;
        if (at === lines.length) return;
      }
      const left = lines.subarray(at);
      const end = endOfRecords(left, isOpen, plain !== null);
      if (end === 0) break;
      await this.#cut(left.subarray(0, end));
      at += end;
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
      const place = { delimiter, linesBefore, width: () => this.width };
      readQuotedLines(records, place, (cells, line) => this.#record(cells, line));
      this.linesRead += lineEnds(records);
      return;
    }
    const lines = records.toString('utf8').split(records.includes(carriageReturn) ? lineEnd : '\n');
    // What follows the last line end is no line unless something stands there.
    if (lines.at(-1) === '') lines.pop();
    for (const [index, line] of lines.entries()) {
      if (line !== '') this.#record(line.split(delimiter), () => linesBefore + index + 1);
    }
    this.linesRead += lines.length;
  }

  #record(cells: readonly string[], line: () => number): void {
    if (this.width > 0) {
      this.#consumer.row(cells, line);
      return;
    }
    this.width = cells.length;
    if (this.width > mostColumns) {
      const { firstLineHasCells, lineEndsHint } = messages.reading;
      const found = firstLineHasCells({ found: this.width, mostColumns });
      throw new Refusal(found, lineEndsHint, { line: line() });
    }
    this.#consumer.header(cells.map(plainColumn), line());
  }
}

/**
 * Where records end, all or the first one; one that goes on behind the lines is not among them.
 *
 * @param isOpen  whether the first one begins in the middle of a quoted cell
 */
function endOfRecords(lines: Buffer, isOpen: boolean, onlyFirst: boolean): number {
  if (!onlyFirst && !lines.includes(quote)) return lines.length;
  let end = 0;
  let open = isOpen;
  for (let at = 0; at < lines.length && !(onlyFirst && end > 0); ) {
    const byte = lines[at];
    at += 1;
    if (byte === quote) open = !open;
    if (byte === carriageReturn && lines[at] === newline) at += 1;
    if (!open && (byte === newline || byte === carriageReturn || at === lines.length)) end = at;
  }
  return end;
}
