import { printedCells } from '../printed-cells.ts';
import type { PublishedTable, PublishedTables } from '../published-tables.ts';
import { type CsvCell, csvColumns, toleratedKind } from './csv-cell.ts';

/**
 * Printed tables as a CSV file with a line for each cell: UTF-8, LF, one header line. Labels and notes are left out.
 */
export function tablesCsv(published: PublishedTables): string {
  const cells = printedCells(published);
  const rows = published.tables.flatMap((table, index) => {
    const of = tableColumns(table);
    return [
      ...ofTable(table).map(([column, printed]) => ({ ...of, row: 'total', column, printed })),
      ...cells
        .filter(({ path }) => path[1] === index)
        .map(({ row, column, printed, subject }) => {
          const spaced = subject.of === 'level' && subject.variable.includes(' ');
          return { ...of, ...(spaced ? { scale: subject.variable } : {}), row, column, printed };
        }),
      ...(table.kind === 'other' ? [{ ...of, row: '', column: '', printed: '' }] : []),
    ];
  });
  const tolerated = published.tolerated.map(({ reason, ...address }) => ({
    ...{ kind: toleratedKind, population: '', scale: '' },
    ...address,
    printed: reason,
  }));
  const lines = [...rows, ...tolerated].map((row) => csvColumns.map((column) => quoted(row[column])));
  return [csvColumns, ...lines].map((line) => `${line.join(',')}\n`).join('');
}

function tableColumns(table: PublishedTable): Pick<CsvCell, 'table' | 'kind' | 'population' | 'scale'> {
  return {
    table: table.table,
    kind: table.kind === 'other' ? 'instrument' : table.kind,
    population: 'population' in table ? table.population : '',
    scale: table.kind === 'item_means' ? table.scale : '',
  };
}

/** What a table says that is no cell in reports. */
function ofTable(table: PublishedTable): [column: string, printed: string][] {
  if (table.kind === 'themes') return [['category', table.category]];
  if (table.kind !== 'group_comparison') return [];
  return Object.entries(table.stars).map(([mark, cutPoint]) => [`stars ${mark}`, cutPoint]);
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
