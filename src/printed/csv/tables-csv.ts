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
      ...settingsOf(table).map(([row, column, printed]) => ({ ...of, row, column, printed })),
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

type Setting = readonly [row: string, column: string, written: string];

/** What a table says that is no cell in reports. */
function settingsOf(table: PublishedTable): Setting[] {
  switch (table.kind) {
    case 'themes':
      return [['total', 'category', table.category]];
    case 'scale_means':
      return table.rows.flatMap(({ scale, score }) => setting(scale, 'score', score));
    case 'item_means':
      return setting('total', 'score', table.score);
    case 'group_comparison':
      return [
        ...Object.entries(table.stars).map(([mark, cut]): Setting => ['total', `stars ${mark}`, cut]),
        ...table.rows.flatMap(({ scale, score, sided }) => [
          ...setting(scale, 'score', score),
          ...setting(scale, 'sided', sided),
        ]),
      ];
    case 'frequencies':
    case 'frequencies_by_group':
      return setting('total', 'percent_of', table.percentOf);
    case 'other':
      return [];
  }
}

function setting(row: string, column: string, written: string | undefined): Setting[] {
  return written === undefined ? [] : [[row, column, written]];
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
