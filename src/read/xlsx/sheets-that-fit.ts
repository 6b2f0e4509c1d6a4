import type { FileColumn } from '../data-table.ts';
import { Refusal } from '../refusal.ts';
import type { Archive } from './archive.ts';
import type { CellMeanings } from './cell-text.ts';
import { HeaderFinder } from './header-finder.ts';
import { parseXml } from './parse-xml.ts';
import { readMerges } from './read-merges.ts';
import type { Sheet } from './read-workbook.ts';
import { sheetHandlers } from './sheet-handlers.ts';

const mostSheets = 20;

/** Ends the reading of a sheet when its header is known. */
class HeaderKnown extends Error {}

/** The names of those sheets whose header shows that they hold what is looked for. */
export async function sheetsThatFit(
  archive: Archive,
  sheets: readonly Sheet[],
  meanings: CellMeanings,
  wouldTake: (columns: readonly FileColumn[]) => boolean,
): Promise<string[]> {
  const fitting: string[] = [];
  for (const { name, part } of sheets.slice(0, mostSheets)) {
    const header = await headerOf(archive, part, meanings);
    if (header !== null && wouldTake(header)) fitting.push(name);
  }
  return fitting;
}

async function headerOf(
  archive: Archive,
  part: string,
  meanings: CellMeanings,
): Promise<readonly FileColumn[] | null> {
  let found: readonly FileColumn[] | null = null;
  try {
    const finder = new HeaderFinder(await readMerges(archive, part), {
      header: (columns) => {
        found = columns;
        throw new HeaderKnown();
      },
      row: () => {},
    });
    await parseXml(
      archive.chunks(part),
      sheetHandlers(meanings, (cells, row) => finder.row(cells, row)),
    );
    finder.finish();
  } catch (error) {
    if (!(error instanceof HeaderKnown || error instanceof Refusal)) throw error;
  }
  return found;
}
