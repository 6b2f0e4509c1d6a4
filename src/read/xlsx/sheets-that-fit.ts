import type { FileColumn } from '../data-table.ts';
import { Refusal } from '../refusal.ts';
import { readSheet, type SheetSource } from './read-sheet.ts';
import type { Sheet } from './read-workbook.ts';

const mostSheets = 20;

/** Ends the reading of a sheet when its header is known. */
class HeaderKnown extends Error {}

/** Those sheets whose header shows that they hold what is looked for. */
export async function sheetsThatFit(
  source: SheetSource,
  sheets: readonly Sheet[],
  wouldTake: (columns: readonly FileColumn[]) => boolean,
): Promise<Sheet[]> {
  const fitting: Sheet[] = [];
  for (const sheet of sheets.slice(0, mostSheets)) {
    const header = (columns: readonly FileColumn[]) => {
      if (wouldTake(columns)) fitting.push(sheet);
      throw new HeaderKnown();
    };
    await readSheet(source, sheet, { header, row: () => {} }).catch((error: unknown) => {
      if (!(error instanceof HeaderKnown || error instanceof Refusal)) throw error;
    });
  }
  return fitting;
}
