import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** A CSV file as a table of a database would hold it. */
export interface FixtureTable {
  readonly columns: readonly { readonly name: string; readonly integer: boolean }[];
  /** The rows in the text format of COPY and of TabSeparated: NULL for an empty cell of whole numbers. */
  readonly text: string;
}

/** Columns of nothing but whole numbers and empty cells are columns of whole numbers. */
export function fixtureTable(file: string): FixtureTable {
  const [header = [], ...rows] = parse(readFileSync(file, 'utf8'), { bom: true }) as string[][];
  const columns = header.map((name, at) => ({
    name,
    integer: rows.every((cells) => /^(?:-?[1-9]\d{0,3}|0|)$/.test(cells[at] ?? '')),
  }));
  const cellText = (cell: string, at: number) =>
    cell === '' && columns[at]?.integer
      ? '\\N'
      : cell.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
  return { columns, text: rows.map((cells) => `${cells.map(cellText).join('\t')}\n`).join('') };
}
