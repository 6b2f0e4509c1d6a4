import { comparisonCells } from './comparison-cells.ts';
import type { CellInTable, CellSubject, PrintedCell } from './printed-cell.ts';
import type { FrequenciesByGroupTable, PublishedTable, PublishedTables } from './published-tables.ts';
import { pathText } from './verify/path-text.ts';

export type { CellSubject, ComparisonFigure, PrintedCell } from './printed-cell.ts';

/** Every printed figure, in the order of the file; figures that a table leaves out have no cell. */
export function printedCells({ tables, figures }: PublishedTables): PrintedCell[] {
  return tables.flatMap((table, index) =>
    cellsOf(table).map((cell) => {
      const path = ['tables', index, ...cell.path];
      const asPrinted = figures?.asPrinted.get(pathText(path));
      return {
        table: table.table,
        row: cell.row,
        column: cell.column,
        printed: asPrinted ?? cell.printed,
        plain: cell.printed,
        unread: figures?.unread.find((one) => pathText(one.path) === pathText(path))?.why ?? null,
        path,
        population: 'population' in table ? table.population : null,
        subject: cell.subject,
      };
    }),
  );
}

function cellsOf(table: PublishedTable): CellInTable[] {
  const everybody: CellSubject = { of: 'people', group: 'all', figure: 'n' };
  switch (table.kind) {
    case 'scale_means':
      return [
        { row: 'total', column: 'n', printed: table.n, path: ['n'], subject: everybody },
        ...table.rows.flatMap((row, index) =>
          meanCells(row.scale, row, ['rows', index], (figure) => ({
            of: 'scale',
            scale: row.scale,
            group: 'all',
            figure,
          })),
        ),
      ];
    case 'item_means':
      return [
        { row: 'total', column: 'n', printed: table.n, path: ['n'], subject: everybody },
        ...(table.total
          ? meanCells('total', table.total, ['total'], (figure) => ({
              of: 'scale',
              scale: table.scale,
              group: 'all',
              figure,
            }))
          : []),
        ...table.rows.flatMap((row, index) =>
          meanCells(row.item, row, ['rows', index], (figure) => ({ of: 'item', item: row.item, figure })),
        ),
      ];
    case 'group_comparison':
      return comparisonCells(table);
    case 'frequencies':
      return [
        { row: 'total', column: 'n', printed: table.n, path: ['n'], subject: everybody },
        ...table.rows.flatMap(({ variable, level, ...row }, index) =>
          (['n', 'percent'] as const).map((figure) => ({
            row: `${variable} ${level}`,
            column: figure,
            printed: row[figure],
            path: ['rows', index, figure],
            subject: { of: 'level', variable, level, group: 'all', figure } as const,
          })),
        ),
      ];
    case 'frequencies_by_group':
      return [
        { row: 'total', column: 'n', printed: table.n, path: ['n'], subject: everybody },
        ...countCells('total', table.total, ['total'], (group, figure) => ({ of: 'people', group, figure })),
        ...table.rows.flatMap((row, index) =>
          countCells(`${row.variable} ${row.level}`, row, ['rows', index], (group, figure) => ({
            of: 'level',
            variable: row.variable,
            level: row.level,
            group,
            figure,
          })),
        ),
      ];
    case 'themes':
      return [
        ...(['subcategories', 'concepts'] as const).map((column) => ({
          row: 'total',
          column,
          printed: String(table[column]),
          path: [column],
          subject: { of: 'themes' } as const,
        })),
        ...table.rows.map(({ subcategory, concepts }, index) => ({
          row: subcategory,
          column: 'concepts',
          printed: String(concepts),
          path: ['rows', index, 'concepts'],
          subject: { of: 'themes' } as const,
        })),
      ];
    case 'other':
      return [];
  }
}

function meanCells(
  row: string,
  printed: { readonly mean: string; readonly score100: string | null },
  path: PrintedCell['path'],
  subject: (figure: 'mean' | 'score100') => CellSubject,
): CellInTable[] {
  return (['mean', 'score100'] as const).flatMap((figure) => {
    const text = printed[figure];
    return text === null
      ? []
      : { row, column: figure, printed: text, path: [...path, figure], subject: subject(figure) };
  });
}

function countCells(
  row: string,
  { all, groups }: FrequenciesByGroupTable['total'],
  path: PrintedCell['path'],
  subject: (group: string, figure: 'n' | 'percent') => CellSubject,
): CellInTable[] {
  return [['all', all] as const, ...groups].flatMap(([group, counts]) =>
    (['n', 'percent'] as const).map((figure, index) => ({
      row,
      column: `${group} ${figure}`,
      printed: counts[figure],
      path: [...path, group, index],
      subject: subject(group, figure),
    })),
  );
}
