import { buildTable, type ColumnOf } from '../../document/build-table.ts';
import { empty, type Table, text } from '../../document/document.ts';
import type { Language } from '../../localized.ts';
import type { PaperAudit } from '../audit-paper.ts';
import type { GridCell } from '../paper.ts';
import type { PaperFigure } from '../paper-figure.ts';
import { paperTexts, tableName } from './paper-audit-text.ts';
import { type NumberedTable, numberedTables, shownText } from './place-of-figure.ts';

interface Row {
  readonly at: number;
  readonly cells: readonly GridCell[];
}

/** The tables of a document that have a figure in question, as they stand there, with the cells of such figures marked. */
export function markedTables(audit: PaperAudit, language: Language): Table[] {
  const wrong = audit.findings
    .filter(({ verdict }) => verdict === 'inconsistent')
    .flatMap(({ cells }) => cells);
  return [...numberedTables(audit).values()].flatMap((table) => {
    const own = wrong.filter(({ place }) => place.block === table.table.block);
    return own.length === 0 ? [] : [tableOf(table, own, language)];
  });
}

function tableOf(numbered: NumberedTable, wrong: readonly PaperFigure[], language: Language): Table {
  const { table, grid, ordinal } = numbered;
  const first = table.rows[0]?.row ?? grid.headRows;
  const isWrong = (row: number, column: number) =>
    wrong.some(({ place }) => place.in !== 'text' && place.row === row && place.column === column);
  const columns = Array.from(
    { length: grid.rows[0]?.length ?? 0 },
    (_, column): ColumnOf<Row> => ({
      id: `column_${column + 1}`,
      header: numbered.heads[column] ?? '',
      kind: column === 0 ? 'text' : 'number',
      cell: ({ at, cells }) => {
        const cell = cells[column];
        // A cell that spans several is shown where it begins.
        if (!cell || cell.origin.row !== at || cell.origin.column !== column) return empty;
        const marked = isWrong(at, column);
        const shown = shownText(cell.text);
        return text(shown === '' && marked ? '–' : shown, { wrong: marked });
      },
    }),
  );
  const caption =
    table.caption === null
      ? tableName({ number: table.number, table: ordinal }, language)
      : shownText(table.caption);
  return buildTable(
    { id: 'as_printed', name: paperTexts.tablesOfPaper[language], caption },
    columns,
    grid.rows.flatMap((cells, at) => (at < first ? [] : [{ at, cells }])),
  );
}
