import type { PaperAudit } from '../audit-paper.ts';
import type { GridCell, PaperGrid } from '../paper.ts';
import type { PaperFigure, ReadTable } from '../paper-figure.ts';
import type { PaperCellPlace } from './paper-audit-schema.ts';

/** Where the figures of a document stand, as readers would find them. */
export type PlaceOf = (figure: PaperFigure) => PaperCellPlace;

/** A table of a document by the block that it is read from. */
export interface NumberedTable {
  readonly table: ReadTable;
  readonly grid: PaperGrid;
  /** From 1, among the tables that hold figures. */
  readonly ordinal: number;
  /** What the head says of each column, from above. */
  readonly heads: readonly string[];
  /** The labels of each row that holds figures, by its place. */
  readonly labels: ReadonlyMap<number, string>;
}

/** Tables that hold figures, read or not, in their order: those of words alone are no tables of results. */
export function numberedTables({ paper, tables }: PaperAudit): ReadonlyMap<number, NumberedTable> {
  const holding = tables.filter(
    ({ table }) => table.notRead.length > 0 || table.rows.some(({ figures }) => figures.length > 0),
  );
  return new Map(
    holding.flatMap(({ table }, index) => {
      const grid = paper.blocks[table.block];
      if (grid?.kind !== 'grid') return [];
      const heads = headsOf({ table, grid });
      const labels = new Map(table.rows.map(({ row, labels: own }) => [row, own.join(' · ')]));
      return [[table.block, { table, grid, ordinal: index + 1, heads, labels }] as const];
    }),
  );
}

export function placesIn(audit: PaperAudit, tables: ReadonlyMap<number, NumberedTable>): PlaceOf {
  const document = audit.paper.file;
  return ({ place, statistic, printed, plain }) => {
    const own = tables.get(place.block);
    const [row, column] = place.in === 'text' ? [null, null] : [place.row, place.column];
    const cell = row === null || column === null ? undefined : own?.grid.rows[row]?.[column];
    return {
      document,
      where: place.in,
      table: own?.ordinal ?? null,
      number: own?.table.number ?? null,
      page: audit.paper.blocks[place.block]?.place.page ?? null,
      row: row === null ? null : row + 1,
      column: column === null ? null : column + 1,
      reference: cell?.reference ?? null,
      row_label: row === null ? '' : (own?.labels.get(row) ?? ''),
      column_head: column === null ? '' : (own?.heads[column] ?? ''),
      statistic,
      printed: shownText(printed),
      plain,
    };
  };
}

/** The rows above the first of the body; a cell that spans all columns is a title. */
function headRowsOf({
  grid,
  table,
}: Pick<NumberedTable, 'grid' | 'table'>): readonly (readonly GridCell[])[] {
  const first = table.rows[0]?.row ?? grid.headRows;
  return grid.rows.slice(0, first).filter((row) => !isTitle(row));
}

/** What the head says of each column, from above. */
function headsOf(table: Pick<NumberedTable, 'grid' | 'table'>): string[] {
  const rows = headRowsOf(table);
  return (table.grid.rows[0] ?? []).map((_, column) => {
    const texts = rows.flatMap((row) => {
      const cell = row[column];
      return cell ? [shownText(cell.text)] : [];
    });
    return texts.filter((text, at) => text !== '' && text !== texts[at - 1]).join(' · ');
  });
}

function isTitle(row: readonly GridCell[]): boolean {
  const [first] = row;
  return row.length > 1 && row.every(({ origin }) => origin.column === first?.origin.column);
}

/** The text of a cell in one line; readers mark raised text by "^". */
export function shownText(text: string): string {
  return text.replaceAll('^2', '²').replaceAll('^', '').replaceAll(/\s+/gu, ' ').trim();
}
