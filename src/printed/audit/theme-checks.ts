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
        message: {
          ko: `하위범주가 ${cell.plain}개라고 하지만 표에는 ${parts.length}개 있습니다`,
          en: `${cell.plain} subcategories are announced, and ${parts.length} are listed`,
        },
      };
    }
    return {
      rule: 'column_sum',
      about: [cell],
      comparedWith: parts,
      holds: ([of, ...figures]) => Number(of) === sum(figures),
      message: {
        ko: `"${table.category}"의 개념을 더하면 ${added}개인데 합계는 ${cell.plain}개입니다`,
        en: `the concepts of “${table.category}” add up to ${added}, not to ${cell.plain}`,
      },
    };
  });
}
