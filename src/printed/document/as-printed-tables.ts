import { grouped } from '../../codebook/draft/grouped.ts';
import { buildTable, type ColumnOf } from '../../document/build-table.ts';
import { empty, type Table, text } from '../../document/document.ts';
import { type Language, type LocalizedText, localize } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';

/** A figure of a paper as `audit` and `verify` have it. */
export interface JudgedCell {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly printed: string;
  readonly label: { readonly row: LocalizedText; readonly column: LocalizedText };
  /** `tables[3].rows[2].mean` */
  readonly path: string;
}

interface Line<Cell> {
  readonly label: LocalizedText;
  /** By the name of the column. */
  readonly cells: ReadonlyMap<string, Cell>;
}

const texts = messages.printedReports;

/** The tables of a paper that have a wrong figure, with their figures as printed and the wrong ones marked. */
export function asPrintedTables<Cell extends JudgedCell>(
  cells: readonly Cell[],
  isWrong: (cell: Cell) => boolean,
  language: Language,
): Table[] {
  const byTable = grouped(cells, ({ path }) => /^tables\[\d+\]/.exec(path)?.[0] ?? '');
  return [...byTable.values()]
    .filter((own) => own.some(isWrong))
    .map((own) => tableOf(own, isWrong, language));
}

function tableOf<Cell extends JudgedCell>(
  own: readonly Cell[],
  isWrong: (cell: Cell) => boolean,
  language: Language,
): Table {
  // What the text beside a table says of it is no column of it, but where it is wrong.
  const shown = own.filter((cell) => cell.column !== 'significant' || isWrong(cell));
  const lines: Line<Cell>[] = [...grouped(shown, rowOf).values()].map((row) => ({
    label: row[0]?.label.row ?? localize(''),
    cells: new Map(
      row
        .toSorted((a, b) => Number(isWrong(a)) - Number(isWrong(b)))
        .map((cell) => [columnOf(cell, own), cell]),
    ),
  }));
  const columns = new Map(shown.map((cell) => [columnOf(cell, own), cell.label.column[language]]));
  const figures = [...columns].map(
    ([column, header]): ColumnOf<Line<Cell>> => ({
      id: column.replace(/\W+/gu, '_'),
      header,
      kind: 'number',
      cell: ({ cells }) => {
        const cell = cells.get(column);
        if (!cell) return empty;
        const wrong = isWrong(cell);
        return text(cell.printed === '' && wrong ? '–' : cell.printed, { wrong });
      },
    }),
  );
  const row: ColumnOf<Line<Cell>> = {
    id: 'row',
    header: '',
    kind: 'text',
    cell: ({ label }) => text(label[language]),
  };
  const caption = texts.asPrinted({ table: own[0]?.table ?? '' })[language];
  return buildTable(
    { id: 'as_printed', name: texts.tablesOfPaper[language], caption },
    [row, ...figures],
    lines,
  );
}

/** Two rows of a table may be of one scale. */
const rowOf = ({ path, row }: JudgedCell): string => /^.*\.rows\[\d+\]/.exec(path)?.[0] ?? row;

/** The number of people may stand beside a table and in it: one column has both. */
const columnOf = ({ column }: JudgedCell, own: readonly JudgedCell[]): string =>
  column === 'n' && own.some((cell) => cell.column === 'all n') ? 'all n' : column;
