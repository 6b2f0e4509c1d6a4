import type { AnswerSheet } from '../../codebook/outline/answer-sheet.ts';

/** Spreadsheets in Korean take a CSV file for CP949 unless it begins with this. */
const byteOrderMark = '\ufeff';

/**
 * The header line of a data file, in UTF-8 with a byte order mark.
 *
 * @param safe  what is done to each cell; `spreadsheetSafe`, unless cells are wanted as they are
 */
export function renderAnswerSheetCsv({ columns }: AnswerSheet, safe: (cell: string) => string): string {
  return `${byteOrderMark}${columns.map(({ name }) => quoted(safe(name))).join(',')}\n`;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
