import { messages } from '../../messages/messages.ts';
import type { TableConsumer } from '../data-table.ts';
import { Refusal } from '../refusal.ts';
import { RowCount } from '../row-count.ts';
import { RowLines } from '../row-lines.ts';
import { shown } from '../shown.ts';
import type { Source } from '../source/source.ts';
import type { Archive } from './archive.ts';
import type { CellMeanings } from './cell-text.ts';
import { HeaderFinder } from './header-finder.ts';
import { parseXml } from './parse-xml.ts';
import { readMerges } from './read-merges.ts';
import type { Sheet } from './read-workbook.ts';
import { RowCells } from './row-cells.ts';
import { sheetHandlers } from './sheet-handlers.ts';
import { columnsIn, readTableTotals } from './table-totals.ts';

export interface SheetSource {
  readonly archive: Archive;
  readonly meanings: CellMeanings;
  /** Of the file. */
  readonly size: number;
  readonly progressed: Source['progressed'];
}

/**
 * @returns what was met on a sheet besides its table: the rows above the header, and those that are hidden
 * @throws Refusal when there is no table, or cells are merged among its data
 */
export async function readSheet(
  { archive, meanings, size, progressed }: SheetSource,
  { name, part }: Sheet,
  consumer: TableConsumer,
) {
  const lines = new RowLines(consumer, size);
  const finder = new HeaderFinder(await readMerges(archive, part), consumer, lines);
  const hidden = new RowCount();
  const totals = await readTableTotals(archive, part);
  const cells = new RowCells(lines, meanings);
  const handlers = sheetHandlers(cells, ({ row, listed, hidden: isHidden, sums }) => {
    if (isHidden) hidden.add(() => row);
    finder.count(cells.written, listed);
    const summed = columnsIn(totals.get(row), cells.written) ?? sums;
    const width = finder.dataWidth;
    if (width !== null && summed === undefined) {
      lines.blanks(width - cells.written);
      lines.endRow(row);
      return;
    }
    finder.row(lines.takeBack(), row, summed);
  });
  try {
    await parseXml(archive, part, handlers, progressed);
    const { noTableOnSheet, noTableOnSheetHint } = messages.reading;
    if (!finder.finish()) throw new Refusal(noTableOnSheet({ name: shown(name) }), noTableOnSheetHint);
  } finally {
    lines.flush();
  }
  return { titleRows: finder.titleRows, hidden };
}
