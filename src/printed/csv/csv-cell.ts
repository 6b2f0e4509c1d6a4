/** The columns of a CSV file of printed tables, in the order in which they are written. */
export const csvColumns = ['table', 'kind', 'population', 'scale', 'row', 'column', 'printed'] as const;

/** One row of the file: a cell of a printed table, addressed as reports address it. */
export interface CsvCell extends Readonly<Record<(typeof csvColumns)[number], string>> {
  /** Counted from 1. */
  readonly line: number;
}

/** The kind of the rows that say which cells are known to differ; `printed` holds the reason. */
export const toleratedKind = 'tolerated';
