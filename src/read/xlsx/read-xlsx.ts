import { InputError, type Problem } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import type { FormatFacts, TableConsumer, TableOptions } from '../data-table.ts';
import { Refusal } from '../refusal.ts';
import { placed } from '../row-count.ts';
import { shown } from '../shown.ts';
import type { Source } from '../source/source.ts';
import { openArchive } from './archive.ts';
import { readSharedStrings } from './read-shared-strings.ts';
import { readSheet } from './read-sheet.ts';
import { readStyles } from './read-styles.ts';
import { chooseSheet, readWorkbook, type Sheet } from './read-workbook.ts';
import { sheetsThatFit } from './sheets-that-fit.ts';

/**
 * Reads one sheet of an Excel workbook (.xlsx) row by row; rows that are wholly empty are passed over.
 *
 * Cells become texts: numbers as JavaScript prints them, dates and times by ISO 8601, formulas as the result that was
 * stored with them. The memory it takes is bounded: `xlsx/bounds.ts`, `xlsx/limits.ts`.
 *
 * @throws Refusal, InputError when the file is no workbook, is damaged or hostile, has no such sheet, or merges cells among
 *   the data
 */
export async function readXlsx(
  source: Source,
  options: TableOptions,
  consumer: TableConsumer,
): Promise<FormatFacts> {
  const { file, size, progressed } = source;
  const archive = await openArchive(source);
  const workbook = await readWorkbook(archive);
  const sheet = chooseSheet(workbook, options.sheet);
  const meanings = {
    sharedStrings: await readSharedStrings(archive, workbook.sharedStrings),
    styles: await readStyles(archive, workbook.styles),
    from1904: workbook.from1904,
  };
  const others = workbook.sheets.filter(
    (other) => options.sheet === undefined && other.visible && other !== sheet,
  );
  let facts: Awaited<ReturnType<typeof readSheet>>;
  try {
    facts = await readSheet({ archive, meanings, size, progressed }, sheet, consumer);
    consumer.end?.();
  } catch (error) {
    if (others.length === 0 || !(error instanceof InputError || error instanceof Refusal)) throw error;
    const fitting = consumer.wouldTake
      ? await sheetsThatFit({ archive, meanings, size, progressed: undefined }, others, consumer.wouldTake)
      : [];
    const { problems, unlisted = 0 } =
      error instanceof Refusal ? { problems: [{ file, ...error.problem }] } : error;
    throw new InputError([...problems, { file, ...sheetRead(sheet, others, fitting) }], unlisted);
  }
  const { titleRows, hidden } = facts;
  const { titleRowsAboveHeader, hiddenRowsRead, onlySheetRead } = messages.reading;
  const warnings = [
    {
      code: 'header_rows',
      count: titleRows.length,
      message: titleRowsAboveHeader({ rowCount: titleRows.length, named: titleRows.join(', ') }),
    },
    {
      code: 'hidden_rows',
      ...placed(hidden.firstLine),
      count: hidden.rows,
      message: hiddenRowsRead({ count: hidden.rows }),
    },
    {
      code: 'other_sheets',
      count: others.length,
      message: onlySheetRead({ name: shown(sheet.name), others: listed(others) }),
    },
  ] as const;
  return {
    sheet: sheet.name,
    warnings: warnings.filter(({ count }) => count > 0).map(({ code, ...rest }) => ({ code, file, ...rest })),
  };
}

/** Which sheet was read, and which one to choose instead. */
function sheetRead({ name }: Sheet, others: readonly Sheet[], fitting: readonly Sheet[]): Problem {
  const { sheetRead: message, itemsOnOtherSheets, chooseSheet: choose } = messages.reading;
  const [first] = fitting;
  return {
    message: message({ name: shown(name) }),
    hint: first
      ? itemsOnOtherSheets({ names: listed(fitting), fitting: quoted(first.name) })
      : choose({ names: listed(others) }),
  };
}

function listed(sheets: readonly Sheet[]): string {
  const names = sheets.map(({ name }) => shown(name));
  return `${names.slice(0, 5).join(', ')}${names.length > 5 ? ', …' : ''}`;
}

/** As a shell takes a name. */
const quoted = (name: string) => (/^[\p{L}\p{N}_-]+$/u.test(name) ? name : JSON.stringify(name));
