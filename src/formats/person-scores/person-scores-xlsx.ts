import type { CellObject } from 'write-excel-file/node';
import type { DataCell } from '../../document/data-tables.ts';
import type { PersonColumn } from '../../document/person-scores/person-columns.ts';
import type { Language } from '../../localized.ts';
import type { ScoredPerson } from '../../measures/person-table.ts';
import { messages } from '../../messages/messages.ts';
import { cellWidth } from '../cell-width.ts';

/** A worksheet has no more rows, one of which names the columns. */
export const mostPeopleInSheet = 1_048_575;

/**
 * A workbook for other programs: a sheet of one header line and a row a person, and one that says what the columns are.
 *
 * @param safe  what is done to each text
 */
export async function renderPersonScoresXlsx(
  { columns, people }: { readonly columns: readonly PersonColumn[]; readonly people: Iterable<ScoredPerson> },
  { language, safe }: { readonly language: Language; readonly safe: (text: string) => string },
): Promise<Buffer> {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const cell = (value: DataCell): CellObject | null => {
    if (value === null) return null;
    return typeof value === 'number' ? { value, type: Number } : { value: safe(String(value)), type: String };
  };
  const header = (text: string) => ({ value: safe(text), type: String, fontWeight: 'bold' as const });
  const texts = messages.personScores;
  const rows = [...people].map((person) => columns.map((column) => cell(column.cell(person))));
  return writeExcelFile([
    {
      sheet: texts.sheet[language],
      data: [columns.map(({ id }) => header(id)), ...rows],
      columns: columns.map(({ id }) => ({ width: Math.max(8, cellWidth(id) + 2) })),
      stickyRowsCount: 1,
    },
    {
      sheet: texts.columnsSheet[language],
      data: [
        [header(texts.column[language]), header(texts.meaning[language])],
        ...columns.map(({ id, label }) => [cell(id), cell(label)]),
      ],
      columns: [{ width: 24 }, { width: 60 }],
      stickyRowsCount: 1,
    },
  ]).toBuffer();
}
