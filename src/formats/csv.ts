import { noSuchColumn } from '../document/choose-columns.ts';
import type { DataCell, DataTable } from '../document/data-tables.ts';
import type { Format } from './format.ts';
import { noSuchTable } from './unfit.ts';

/** The arrays of the document for programs, a file for each, or the one that `--table` names. */
export const csv: Format = delimited(',', 'csv');
export const tsv: Format = delimited('\t', 'tsv');

function delimited(separator: string, ending: string): Format {
  return async ({ data }, { language, table, columns, safe }) => {
    const all = await data(language);
    if (table === undefined) {
      const tables = columns === undefined ? all : withAnyColumn(all, columns);
      return tables.map((one) => ({
        name: `${one.id}.${ending}`,
        content: delimitedText(one, separator, safe),
      }));
    }
    const named = all.find(({ id }) => id === table);
    if (!named)
      throw noSuchTable(
        table,
        all.map(({ id }) => id),
      );
    if (columns !== undefined) refuseUnknown(columns, named.columns);
    return delimitedText(columns === undefined ? named : withColumns(named, columns), separator, safe);
  };
}

function refuseUnknown(names: readonly string[], known: readonly string[]): void {
  for (const name of names) if (!known.includes(name)) throw noSuchColumn(name, known);
}

/** The tables that have some of these columns. */
function withAnyColumn(tables: readonly DataTable[], names: readonly string[]): readonly DataTable[] {
  refuseUnknown(names, [...new Set(tables.flatMap(({ columns }) => columns))]);
  return tables.map((one) => withColumns(one, names)).filter(({ columns }) => columns.length > 0);
}

/** The columns of these names, in the order asked for. */
function withColumns(table: DataTable, names: readonly string[]): DataTable {
  const positions = names.map((name) => table.columns.indexOf(name)).filter((position) => position >= 0);
  const pick = <Thing>(things: readonly Thing[]) =>
    positions.flatMap((position) => things.slice(position, position + 1));
  return { ...table, columns: pick(table.columns), rows: table.rows.map(pick) };
}

/**
 * A header line, figures in full precision with a point, nothing where there is no value.
 *
 * @param safe  what is done to each text
 */
export function delimitedText(
  { columns, rows }: Pick<DataTable, 'columns' | 'rows'>,
  separator: string,
  safe: (text: string) => string,
): string {
  return delimitedLines([columns, ...rows], separator, safe);
}

/** The same of rows alone. */
export function delimitedLines(
  rows: readonly (readonly DataCell[])[],
  separator: string,
  safe: (text: string) => string,
): string {
  const text = (cell: DataCell) => {
    if (typeof cell === 'string') return quoted(safe(cell), separator);
    // R takes no other writing of a logical value, and pandas takes this one, too.
    return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell ?? '');
  };
  const line = (cells: readonly DataCell[]) => cells.map(text).join(separator);
  return `${rows.map(line).join('\n')}\n`;
}

/** In quotes where it has to be, also a text that would lose the spaces around it. */
function quoted(text: string, separator: string): string {
  const needed = text.includes(separator) || /["\r\n]|^\s|\s$/.test(text);
  return needed ? `"${text.replaceAll('"', '""')}"` : text;
}
