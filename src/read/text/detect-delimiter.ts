import { type Delimiter, delimiters } from '../data-table.ts';

/** How many records are looked at. */
const mostRecords = 20;
const opensAfter: readonly string[] = [...delimiters, '"'];

/**
 * Finds the delimiter that gives most of the first records the same number of cells; then the one that gives more cells;
 * then the comma. So a header whose questions hold commas does not hide the semicolons between them.
 *
 * @param text  how the file begins
 * @param complete  whether that is all of it; else the last record may be cut off
 * @returns null where no delimiter gives a second cell
 */
export function detectDelimiter(text: string, complete: boolean): Delimiter | null {
  const records = firstRecords(text, complete);
  const [best] = delimiters
    .map((delimiter) => {
      const counts = records.map((record) => record.split(delimiter).length);
      return { delimiter, ...commonest(counts.filter((count) => count > 1)) };
    })
    .sort((one, other) => other.records - one.records || other.cells - one.cells);
  return best && best.records > 0 ? best.delimiter : null;
}

/** What stands outside quotes in each of the first records. */
function firstRecords(text: string, complete: boolean): string[] {
  const records: string[] = [];
  let record = '';
  let quoted = false;
  let start = 0;
  for (let at = 0; at < text.length && records.length < mostRecords; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '"') {
      // A doubled quote closes the cell and opens it again.
      quoted = !quoted && (at === start || opensAfter.includes(text[at - 1] ?? ''));
    } else if (quoted) {
      // Whatever stands in quotes divides nothing.
    } else if (sign === '\n' || sign === '\r') {
      if (at > start) records.push(record);
      record = '';
      start = at + 1;
    } else record += sign;
  }
  if (complete && !quoted && start < text.length && records.length < mostRecords) records.push(record);
  return records;
}

function commonest(counts: readonly number[]): { readonly records: number; readonly cells: number } {
  const records = new Map<number, number>();
  for (const count of counts) records.set(count, (records.get(count) ?? 0) + 1);
  const [most] = [...records].sort(([cells1, n1], [cells2, n2]) => n2 - n1 || cells2 - cells1);
  return { records: most?.[1] ?? 0, cells: most?.[0] ?? 0 };
}
