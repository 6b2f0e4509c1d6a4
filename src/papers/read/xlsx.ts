import { messages } from '../../messages/messages.ts';
import { Refusal } from '../../read/refusal.ts';
import type { Source } from '../../read/source/source.ts';
import { openArchive } from '../../read/xlsx/archive.ts';
import { readWorkbook } from '../../read/xlsx/read-workbook.ts';
import type { Paper } from '../paper.ts';
import { documentBounds } from './document-bounds.ts';
import { PaperBuilder } from './paper-builder.ts';
import { addSheetArea } from './xlsx/add-sheet-area.ts';
import { rowsOfAnswers, sheetAreas } from './xlsx/sheet-areas.ts';
import { readSheetCells, type SheetMeanings } from './xlsx/sheet-cells.ts';
import { readSheetStyles } from './xlsx/sheet-styles.ts';
import { readSheetTexts } from './xlsx/sheet-texts.ts';

/**
 * Reads the tables of a workbook: on every sheet that is shown, cells without an empty row between them are a table, as the sheet
 * shows them. Answers, a row a person, are no table of a paper.
 *
 * @throws Refusal when the archive or its XML is not sound, or asks for too much, or where there are answers and no table
 */
export async function readXlsxPaper(source: Source): Promise<Paper> {
  const archive = await openArchive(source, documentBounds);
  const { sheets, from1904, sharedStrings, styles } = await readWorkbook(archive);
  const meanings: SheetMeanings = {
    texts: await readSheetTexts(archive, sharedStrings),
    styles: await readSheetStyles(archive, styles),
    from1904,
  };
  const builder = new PaperBuilder();
  let answers = 0;
  let tables = 0;
  for (const { name, part, visible } of sheets) {
    builder.place = { page: null, sheet: name };
    if (!visible) {
      builder.say(messages.paperReading.hiddenNotRead);
      continue;
    }
    const { rows, merges, hidesSome, lacksResults, isCut } = await readSheetCells(archive, part, meanings);
    if (hidesSome) builder.say(messages.paperReading.hiddenNotRead);
    if (lacksResults) builder.say(messages.paperReading.formulasWithoutResults);
    if (isCut) builder.say(messages.paperReading.documentCut);
    for (const area of sheetAreas(rows, merges)) {
      const people = rowsOfAnswers(area);
      if (people > 0) {
        answers = Math.max(answers, people);
        builder.say(messages.paperReading.answersNotRead({ rows: people }));
      } else {
        if (area.rows.some((cells) => cells.length > 1)) tables += 1;
        addSheetArea(builder, area, merges);
      }
    }
  }
  if (answers > 0 && tables === 0) {
    throw new Refusal(
      messages.paperReading.workbookOfAnswers({ rows: answers }),
      messages.paperReading.scoreAnswers,
    );
  }
  return builder.paper(source.file);
}
