import { InputError, type Problem, type Warning } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import type { FormatFacts, TableConsumer, TableOptions } from '../data-table.ts';
import { naming, Refusal } from '../refusal.ts';
import { shown } from '../shown.ts';
import type { Source } from '../source/source.ts';
import { Archive } from './archive.ts';
import { readSharedStrings } from './read-shared-strings.ts';
import { readSheet, type SheetFacts } from './read-sheet.ts';
import { readStyles } from './read-styles.ts';
import { chooseSheet, readWorkbook, type Sheet, type Workbook } from './read-workbook.ts';
import { sheetsThatFit } from './sheets-that-fit.ts';

/**
 * Reads one sheet of an Excel workbook (.xlsx) row by row; rows that are wholly empty are passed over.
 *
 * Cells become texts: numbers as JavaScript prints them, dates and times by ISO 8601, formulas as the result that was
 * stored with them. The memory it takes is bounded: `xlsx/limits.ts`.
 *
 * @throws InputError when the file is no workbook, is damaged or hostile, has no such sheet, or merges cells among the
 *   data
 */
export async function readXlsx(
  source: Source,
  options: TableOptions,
  consumer: TableConsumer,
): Promise<FormatFacts> {
  return naming(source.file, async () => {
    const archive = await Archive.open(source);
    const workbook = await readWorkbook(archive);
    const sheet = chooseSheet(workbook, options.sheet);
    const meanings = {
      sharedStrings: await readSharedStrings(archive, workbook.sharedStrings),
      styles: await readStyles(archive, workbook.styles),
      from1904: workbook.from1904,
    };
    const { size, progressed } = source;
    const others = options.sheet === undefined ? otherSheets(workbook, sheet) : [];
    let facts: SheetFacts;
    try {
      facts = await readSheet({ archive, meanings, size, progressed }, sheet, consumer);
      consumer.end?.();
    } catch (error) {
      if (others.length === 0 || !(error instanceof InputError || error instanceof Refusal)) throw error;
      const fitting = consumer.wouldTake
        ? await sheetsThatFit({ archive, meanings, size, progressed: undefined }, others, consumer.wouldTake)
        : [];
      const { problems, unlisted } = inputErrorOf(error, source.file);
      throw new InputError([...problems, sheetRead(source.file, sheet.name, others, fitting)], unlisted);
    }
    const { titleRows, hidden } = facts;
    const warnings = [
      ...(titleRows.length === 0 ? [] : [passedOver(source.file, titleRows)]),
      ...(hidden.firstLine === null ? [] : [hiddenRows(source.file, hidden.firstLine, hidden.rows)]),
      ...(others.length === 0 ? [] : [sheetsLeft(source.file, sheet.name, others)]),
    ];
    return { encoding: null, delimiter: null, sheet: sheet.name, warnings };
  });
}

/** The other sheets that can be seen. */
function otherSheets({ sheets }: Workbook, chosen: Sheet): Sheet[] {
  return sheets.filter((sheet) => sheet.visible && sheet !== chosen);
}

function inputErrorOf(error: InputError | Refusal, file: string): InputError {
  return error instanceof Refusal ? new InputError([{ file, ...error.problem }]) : error;
}

const listed = (names: readonly string[]) =>
  `${names.slice(0, 5).map(shown).join(', ')}${names.length > 5 ? ', …' : ''}`;

function sheetRead(
  file: string,
  name: string,
  others: readonly Sheet[],
  fitting: readonly string[],
): Problem {
  const names = listed(fitting.length > 0 ? fitting : others.map((other) => other.name));
  return {
    file,
    message: messages.reading.sheetRead({ name: shown(name) }),
    hint:
      fitting.length > 0
        ? messages.reading.itemsOnOtherSheets({ names, fitting: quoted(fitting) })
        : messages.reading.chooseSheet({ names }),
  };
}

/** As a shell takes the first of some names. */
const quoted = ([name = '']: readonly string[]) =>
  /^[\p{L}\p{N}_-]+$/u.test(name) ? name : JSON.stringify(name);

function sheetsLeft(file: string, name: string, others: readonly Sheet[]): Warning {
  return {
    code: 'other_sheets',
    file,
    count: others.length,
    message: messages.reading.onlySheetRead({
      name: shown(name),
      others: listed(others.map((other) => other.name)),
    }),
  };
}

function hiddenRows(file: string, line: number, count: number): Warning {
  return {
    code: 'hidden_rows',
    file,
    line,
    count,
    message: messages.reading.hiddenRowsRead({ count }),
  };
}

function passedOver(file: string, rows: readonly number[]): Warning {
  const named = rows.join(', ');
  return {
    code: 'header_rows',
    file,
    count: rows.length,
    message: messages.reading.titleRowsAboveHeader({ rowCount: rows.length, named }),
  };
}
