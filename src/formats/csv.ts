import { noSuchColumn } from '../document/choose-columns.ts';
import type { DataCell, DataTable } from '../document/data-tables.ts';
import { UsageError } from '../errors.ts';
import type { Format } from './format.ts';

/** The arrays of the document for programs, a file for each, or the one that `--table` names. */
export const csv: Format = delimited(',', 'csv');
export const tsv: Format = delimited('\t', 'tsv');

function delimited(separator: string, ending: string): Format {
  return async ({ data }, { language, table, columns, safe }) => {
    const all = await data(language);
    const tables = columns === undefined ? all : all.map((one) => withColumns(one, columns));
    if (table === undefined) {
      return tables.map((one) => ({
        name: `${one.id}.${ending}`,
        content: delimitedText(one, separator, safe),
      }));
    }
    const named = tables.find(({ id }) => id === table);
    if (!named) throw noSuchTable(table, tables);
    for (const name of columns ?? []) {
      const known = all.find(({ id }) => id === table)?.columns ?? [];
      if (!known.includes(name)) throw noSuchColumn(name, known);
    }
    return delimitedText(named, separator, safe);
  };
}

/** The columns of these names, in the order asked for; a table that has none of them has no columns. */
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
  const text = (cell: DataCell) => {
    if (typeof cell === 'string') return quoted(safe(cell), separator);
    // R takes no other writing of a logical value, and pandas takes this one, too.
    return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell ?? '');
  };
  const line = (cells: readonly DataCell[]) => cells.map(text).join(separator);
  return `${[line(columns), ...rows.map(line)].join('\n')}\n`;
}

/** In quotes where it has to be, also a text that would lose the spaces around it. */
function quoted(text: string, separator: string): string {
  const needed = text.includes(separator) || /["\r\n]|^\s|\s$/.test(text);
  return needed ? `"${text.replaceAll('"', '""')}"` : text;
}

function noSuchTable(table: string, tables: readonly DataTable[]): UsageError {
  const names = tables.map(({ id }) => id).join(', ');
  return new UsageError({
    message: { ko: `없는 표입니다: "${table}"`, en: `there is no table "${table}"` },
    hint: { ko: `--table에 지정할 수 있는 이름: ${names}`, en: `--table takes one of ${names}` },
  });
}
