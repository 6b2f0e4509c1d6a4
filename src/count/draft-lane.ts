import { mayNameRespondents } from '../codebook/draft/columns/column-names.ts';
import type { DataProfiler } from '../codebook/draft/columns/data-profile.ts';
import type { SummingRows } from '../codebook/draft/columns/summing-rows.ts';
import { type CellSeparator, type FileColumn, rowSeparator } from '../read/data-table.ts';
import type { PlainRows } from '../responses/plain-rows.ts';
import type { TextMeaning } from '../responses/rows/text-meanings.ts';
import { textLane } from './lane/text-lane.ts';

/** Sums of answers have 16 bits in the lane: further columns are of texts only. */
const mostOfDigits = 2000;

/** What is known of a file after its first rows. */
interface Known {
  readonly profiler: DataProfiler;
  readonly summing: SummingRows;
}

/**
 * Counts the texts of a file for the draft of a codebook, straight from the bytes of its rows.
 *
 * @returns null where the bytes do not tell enough
 */
export function draftLane(
  columns: readonly FileColumn[],
  delimiter: CellSeparator,
  { profiler, summing }: Known,
): PlainRows | null {
  const names = columns.findIndex(({ name }) => mayNameRespondents(name));
  // Rows with a digit that says something about them are not profiled.
  const digits = columns.map((_, position) => (position < mostOfDigits ? profiler.digits(position) : null));

  function isUsual(position: number, text: string): boolean {
    return !profiler.isFlawed(position, text) && summing.isOrdinary(position, text);
  }

  /** What a text of a column is counted as; null where its row has to be looked at. */
  function meaningOf(position: number, text: string): TextMeaning | null {
    if (!isUsual(position, text)) return null;
    const { min, max } = digits[position] ?? { min: 0, max: -1 };
    if (text.length === 1 && text >= String(min) && text <= String(max))
      return { value: Number(text), numbers: [], count: null };
    return { value: max + 1, numbers: [], count: (_, rows) => profiler.addTexts(position, text, rows) };
  }

  function addName(bytes: Buffer, start: number, end: number, isNumbered: boolean): boolean {
    if (isNumbered) {
      profiler.addName(names, bytes, start, end);
      return true;
    }
    const name = bytes.toString('utf8', start, end);
    if (!isUsual(names, name)) return false;
    profiler.addTexts(names, name, 1);
    return true;
  }

  return textLane({
    delimiter,
    digits,
    meanings: { of: meaningOf },
    addDigit(position, digit, rows) {
      if (rows > 0) profiler.addTexts(position, String(digit), rows);
    },
    // Another format may declare names missing.
    names: delimiter === rowSeparator ? -1 : names,
    addName,
  });
}
