import type { Population } from '../../../codebook/codebook.ts';
import { buildTable, type ColumnOf } from '../../../document/build-table.ts';
import { count, type Document, paragraph, type Table, text } from '../../../document/document.ts';
import type { Language } from '../../../localized.ts';
import { messages } from '../../../messages/messages.ts';
import type { Verification, VerifiedCell, VerifiedTable } from '../verification-schema.ts';
import {
  cellName,
  computedText,
  explanationText,
  printedText,
  reasonText,
  summaryText,
  verificationText,
} from './verification-text.ts';

/** A line for each table, then every figure that differs, then what is let pass and what could not be tested. */
export function verificationDocument(
  verification: Verification,
  language: Language,
  populations: readonly Pick<Population, 'id' | 'label'>[] = [],
): Document {
  const { tables_file, tables, cells, summary } = verification;
  const having = (verdict: VerifiedCell['verdict']) => cells.filter((cell) => cell.verdict === verdict);
  return {
    title: tables_file,
    blocks: [
      paragraph(heldAgainst(verification, language, populations), 'quiet'),
      verdictTable(tables, language),
      paragraph([summaryText(verification, language)], summary.mismatch > 0 ? 'bad' : 'good'),
      ...differences('mismatches', having('mismatch'), language),
      ...differences('tolerated', having('tolerated'), language),
      ...notTestable(having('not_testable'), language),
    ],
  };
}

/** A line for each file of answers and each coding sheet. */
export function heldAgainst(
  { inputs, coding_sheets: codingSheets }: Verification,
  language: Language,
  populations: readonly Pick<Population, 'id' | 'label'>[],
): string[] {
  const labelOf = (id: string) => populations.find((one) => one.id === id)?.label[language] ?? id;
  return [
    ...inputs.map(({ file, population, rows: { used } }) =>
      verificationText('against', language, { file, population: labelOf(population), used }),
    ),
    ...codingSheets.map((sheet) => codingNote(sheet, language)),
  ];
}

function codingNote(
  { file, rows, filled }: Verification['coding_sheets'][number],
  language: Language,
): string {
  const line = messages.themes.codingSheet({ file, used: rows.used })[language];
  const n = Object.values(filled).reduce((sum, cells) => sum + cells, 0);
  return n === 0 ? line : `${line} · ${messages.themes.blanksFilled({ n })[language]}`;
}

export function verdictTable(tables: readonly VerifiedTable[], language: Language): Table {
  const figure = (
    id: 'cells' | 'match' | 'mismatch' | 'tolerated' | 'not_testable',
  ): ColumnOf<VerifiedTable> => ({
    id,
    header: verificationText(id, language),
    kind: 'number',
    cell: (table) => count(table[id]),
  });
  const name = verificationText('tables', language);
  const columns: ColumnOf<VerifiedTable>[] = [
    {
      id: 'table',
      header: verificationText('number', language),
      kind: 'text',
      cell: ({ table }) => text(table),
    },
    ...(['cells', 'match', 'mismatch', 'tolerated', 'not_testable'] as const).map(figure),
  ];
  return buildTable({ id: 'tables', name, caption: name }, columns, tables);
}

/** What was printed and computed, and why they may differ, or why that is let pass. */
export function differences(
  id: 'mismatches' | 'tolerated',
  cells: readonly VerifiedCell[],
  language: Language,
): Table[] {
  if (cells.length === 0) return [];
  const header = (name: Parameters<typeof verificationText>[0]) => verificationText(name, language);
  const columns: ColumnOf<VerifiedCell>[] = [
    { id: 'figure', header: header('figure'), kind: 'text', cell: (cell) => text(cellName(cell, language)) },
    {
      id: 'printed',
      header: header('printedHeader'),
      kind: 'text',
      cell: (cell) => text(printedText(cell, language)),
    },
    {
      id: 'computed',
      header: header('computedHeader'),
      kind: 'text',
      cell: (cell) => text(computedText(cell, language)),
    },
    {
      id: 'explanation',
      header: header(id === 'tolerated' ? 'reason' : 'explanation'),
      kind: 'text',
      sentences: 'plain',
      cell: (cell) => text(id === 'tolerated' ? (cell.reason ?? '') : explanationText(cell, language)),
    },
  ];
  const name = header(id === 'tolerated' ? 'toleratedCells' : 'mismatches');
  return [buildTable({ id, name, caption: name, entries: true }, columns, cells)];
}

interface Untested {
  readonly table: string;
  readonly reason: string;
  readonly n: number;
}

export function notTestable(cells: readonly VerifiedCell[], language: Language): Table[] {
  const counts = new Map<string, Untested>();
  for (const { table, reason } of cells) {
    const key = JSON.stringify([table, reason]);
    const n = (counts.get(key)?.n ?? 0) + 1;
    counts.set(key, { table, reason: reasonText(reason ?? '', language), n });
  }
  if (counts.size === 0) return [];
  const header = (name: Parameters<typeof verificationText>[0]) => verificationText(name, language);
  const columns: ColumnOf<Untested>[] = [
    { id: 'table', header: header('number'), kind: 'text', cell: ({ table }) => text(table) },
    { id: 'reason', header: header('reason'), kind: 'text', cell: ({ reason }) => text(reason) },
    { id: 'n', header: header('cells'), kind: 'number', cell: ({ n }) => count(n) },
  ];
  const name = header('notTestableCells');
  return [buildTable({ id: 'not_testable', name, caption: name }, columns, [...counts.values()])];
}
