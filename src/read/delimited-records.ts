import type { Delimiter } from './data-table.ts';
import { lineEnds } from './line-ends.ts';
import { type OnRecord, readPlainLines } from './read-plain-lines.ts';
import type { QuotedLinesReader } from './read-quoted-lines.ts';

const quote = 0x22;

/**
 * Splits lines of UTF-8 into records; blank lines are passed over.
 *
 * Lines are split directly as long as no quote has been seen, and read by csv-parse from there on: plain cells mean the
 * same to both.
 */
export class DelimitedRecords {
  /** Lines of the file up to here. */
  linesRead: number;
  readonly #delimiter: Delimiter;
  readonly #onRecord: OnRecord;
  #quotedLines: QuotedLinesReader | null = null;

  constructor(delimiter: Delimiter, linesBefore: number, onRecord: OnRecord) {
    this.#delimiter = delimiter;
    this.linesRead = linesBefore;
    this.#onRecord = onRecord;
  }

  /**
   * @param lines  whole lines
   * @throws Refusal when they break the rules of quoting
   */
  async read(lines: Buffer): Promise<void> {
    const place = { delimiter: this.#delimiter, linesBefore: this.linesRead };
    if (!this.#quotedLines && !lines.includes(quote)) {
      this.linesRead += readPlainLines(lines, place, this.#onRecord);
      return;
    }
    if (!this.#quotedLines) {
      const { readQuotedLines } = await import('./read-quoted-lines.ts');
      this.#quotedLines = readQuotedLines(place, this.#onRecord);
    }
    this.linesRead += lineEnds(lines);
    await this.#quotedLines.read(lines);
  }

  async finish(): Promise<void> {
    await this.#quotedLines?.finish();
  }
}
