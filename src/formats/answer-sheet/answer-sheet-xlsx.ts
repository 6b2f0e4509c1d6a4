import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import type { CellObject, Feature } from 'write-excel-file/node';
import type { AnswerSheet } from '../../codebook/outline/answer-sheet.ts';
import type { Language } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { cellWidth } from '../cell-width.ts';

/**
 * A workbook to collect data with: a sheet with the header line, whose cells offer the allowed answers, and a sheet that
 * lists the columns, their labels and those answers.
 *
 * @param safe  what is done to each text; `spreadsheetSafe`, unless texts are wanted as they are
 */
export async function renderAnswerSheetXlsx(
  sheet: AnswerSheet,
  safe: (cell: string) => string,
  language: Language,
): Promise<Buffer> {
  const [{ default: writeExcelFile }, utility] = await Promise.all([
    import('write-excel-file/node'),
    import('write-excel-file/utility'),
  ]);
  const names = { data: dataSheet[language], answers: answerSheet[language] };
  const rules: string[] = [];
  const listed: CellObject[][] = [];
  for (const [position, { name, label, cells }] of sheet.columns.entries()) {
    const first = listed.length + 2;
    const about = [name, label[language]].map(safe).map(text);
    if (cells.length === 0) listed.push(about);
    for (const { cell, label } of cells) {
      listed.push([
        ...about,
        typeof cell === 'number' ? number(cell) : text(safe(cell)),
        text(safe(label[language])),
      ]);
    }
    if (cells.length === 0) continue;
    const column = utility.getCellAddress(0, position).replace(/\d+$/, '');
    rules.push(
      [
        utility.getOpeningTagMarkup('dataValidation', {
          type: 'list',
          allowBlank: '1',
          showErrorMessage: '1',
          sqref: `${column}2:${column}${lastRow}`,
        }),
        `<formula1>'${names.answers}'!$C$${first}:$C$${first + cells.length - 1}</formula1>`,
        utility.getClosingTagMarkup('dataValidation'),
      ].join(''),
    );
  }
  const header = headers.map((cell) => ({ ...text(cell[language]), fontWeight: 'bold' as const }));
  const widths = [20, 40, 14, 30].map((width) => ({ width }));
  return writeExcelFile(
    [
      {
        sheet: names.data,
        data: [sheet.columns.map(({ name }) => ({ ...text(safe(name)), fontWeight: 'bold' as const }))],
        columns: sheet.columns.map(({ name }) => ({ width: widthFor(name) })),
        stickyRowsCount: 1,
      },
      { sheet: names.answers, data: [header, ...listed], columns: widths, stickyRowsCount: 1 },
    ],
    { features: [dataValidation(rules, utility)] },
  ).toBuffer();
}

/** In letters of the sheet's font, Hangul two: room for the name, and for an answer of some words. */
const widthFor = (name: string) => Math.min(40, Math.max(10, cellWidth(name) + 2));

const dataSheet = messages.formats.dataSheet;
const answerSheet = messages.formats.answerSheet;
const headers = [
  messages.formats.columnName,
  messages.formats.whatItIs,
  messages.formats.allowedInCell,
  messages.formats.whatItMeans,
];
/** Of a worksheet, as far as rules go; more people than that are counted all the same. */
const lastRow = 10_000;

const text = (value: string): CellObject => ({ value, type: String });
const number = (value: number): CellObject => ({ value, type: Number });

/** The rules of the first sheet, put where the order of the format wants them. */
function dataValidation(
  rules: readonly string[],
  utility: typeof import('write-excel-file/utility'),
): Feature<Stream | Buffer | Blob> {
  const file = 'xl/worksheets/sheet{id}.xml';
  const element = `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
  return {
    files: {
      transform: {
        [file]: {
          transform: (xml: string, _: unknown, { sheetIndex }: { readonly sheetIndex: number }) =>
            sheetIndex > 0 || rules.length === 0
              ? xml
              : utility.insertElementMarkupAccordingToOrderOfSiblings(
                  xml,
                  element,
                  utility.getOrderOfSiblings(file, 'worksheet') ?? [],
                  'worksheet',
                ),
        },
      },
    },
  };
}
