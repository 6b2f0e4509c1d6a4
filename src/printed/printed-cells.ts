import { comparisonCells } from './comparison-cells.ts';
import type { CellInTable, CellSubject, PrintedCell } from './printed-cell.ts';
import type { CountsByGroup, PublishedTable, PublishedTables } from './published-tables.ts';
import { declaredScore, summaryCells } from './summary-cells.ts';
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
  switch (table.kind) {
    case 'scale_means':
      return [
        ...peopleCell(table.n),
        ...table.rows.flatMap((row, index) =>
          summaryCells(row.scale, row, ['rows', index], (figure) => ({
            of: 'scale',
            scale: row.scale,
            group: 'all',
            figure,
            ...declaredScore(row),
          })),
        ),
      ];
    case 'item_means':
      return [
        ...peopleCell(table.n),
        ...(table.total
          ? summaryCells('total', table.total, ['total'], (figure) => ({
              of: 'scale',
              scale: table.scale,
              group: 'all',
              figure,
              ...declaredScore(table),
            }))
          : []),
        ...table.rows.flatMap((row, index) =>
          summaryCells(row.item, row, ['rows', index], (figure) => ({ of: 'item', item: row.item, figure })),
        ),
      ];
    case 'group_comparison':
      return comparisonCells(table);
    case 'frequencies':
      return [
        ...peopleCell(table.n),
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
        ...peopleCell(table.n),
        ...(table.total
          ? countCells('total', table.total, ['total'], (group, figure) => ({ of: 'people', group, figure }))
          : []),
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
          subject: { of: 'themes', category: table.category, subcategory: null, figure: column } as const,
        })),
        ...table.rows.map(({ subcategory, concepts }, index) => ({
          row: subcategory,
          column: 'concepts',
          printed: String(concepts),
          path: ['rows', index, 'concepts'],
          subject: { of: 'themes', category: table.category, subcategory, figure: 'concepts' } as const,
        })),
      ];
    case 'other':
      return [];
  }
}

function peopleCell(n: string | null): CellInTable[] {
  const subject = { of: 'people', group: 'all', figure: 'n' } as const;
  return n === null ? [] : [{ row: 'total', column: 'n', printed: n, path: ['n'], subject }];
}

function countCells(
  row: string,
  { all, groups, underGroups }: CountsByGroup,
  path: PrintedCell['path'],
  subject: (group: string, figure: 'n' | 'percent') => CellSubject,
): CellInTable[] {
  return [...(all ? [['all', all] as const] : []), ...groups].flatMap(([group, counts]) =>
    (['n', 'percent'] as const).map((figure, index) => ({
      row,
      column: `${group} ${figure}`,
      printed: counts[figure],
      path: [...path, ...(underGroups?.includes(group) ? ['groups'] : []), group, index],
      subject: subject(group, figure),
    })),
  );
}
