import type { Warning } from '../errors.ts';
import type { FormatFacts, TableConsumer, TableOptions } from './data-table.ts';
import { naming, Refusal } from './refusal.ts';
import { shown } from './shown.ts';
import type { Source } from './source.ts';
import { Archive } from './xlsx/archive.ts';
import { chooseSheet } from './xlsx/choose-sheet.ts';
import { HeaderFinder } from './xlsx/header-finder.ts';
import { parseXml } from './xlsx/parse-xml.ts';
import { readMerges } from './xlsx/read-merges.ts';
import { readSharedStrings } from './xlsx/read-shared-strings.ts';
import { readStyles } from './xlsx/read-styles.ts';
import { readWorkbook } from './xlsx/read-workbook.ts';
import { sheetHandlers } from './xlsx/sheet-handlers.ts';

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
    const finder = new HeaderFinder(await readMerges(archive, sheet.part), consumer);
    const handlers = sheetHandlers(meanings, (cells, row) => finder.row(cells, row));
    await parseXml(archive.chunks(sheet.part), handlers);
    if (!finder.finish()) throw emptySheet(sheet.name);
    const warnings = finder.titleRows.length === 0 ? [] : [passedOver(source.file, finder.titleRows)];
    return { format: 'xlsx', encoding: null, delimiter: null, sheet: sheet.name, warnings };
  });
}

function passedOver(file: string, rows: readonly number[]): Warning {
  const named = rows.join(', ');
  return {
    code: 'header_rows',
    file,
    count: rows.length,
    message: {
      ko: `머리글 위의 제목 행을 건너뛰었습니다: ${named}행`,
      en: `title rows above the header were passed over: ${rows.length === 1 ? 'row' : 'rows'} ${named}`,
    },
  };
}

function emptySheet(name: string): Refusal {
  return new Refusal({
    message: { ko: `${shown(name)} 시트에 표가 없습니다`, en: `there is no table on sheet ${shown(name)}` },
    hint: { ko: '--sheet로 자료가 있는 시트를 고르십시오', en: 'choose the sheet with the data by --sheet' },
  });
}
