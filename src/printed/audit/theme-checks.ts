import { messages } from '../../messages/messages.ts';
import type { PrintedCell } from '../printed-cells.ts';
import type { ThemesTable } from '../published-tables.ts';
import type { Check } from './check.ts';

/** Concepts must add up to their total, and subcategories be as many as is said. */
export function themeChecks(table: ThemesTable, cells: readonly PrintedCell[]): Check[] {
  const total = cells.filter(({ row }) => row === 'total');
  const parts = cells.filter(({ row }) => row !== 'total');
  const sum = (figures: readonly string[]) => figures.reduce((added, figure) => added + Number(figure), 0);
  const added = sum(parts.map(({ plain }) => plain));
  return total.map((cell): Check => {
    if (cell.column === 'subcategories') {
      return {
        rule: 'theme_count',
        about: [cell],
        comparedWith: [],
        holds: ([count]) => Number(count) === parts.length,
        message: messages.audit.subcategoriesAnnounced({ cell: cell.plain, partCount: parts.length }),
      };
    }
    return {
      rule: 'column_sum',
      about: [cell],
      comparedWith: parts,
      holds: ([of, ...figures]) => Number(of) === sum(figures),
      message: messages.audit.conceptsDoNotAddUp({ category: table.category, added, cell: cell.plain }),
    };
  });
}
