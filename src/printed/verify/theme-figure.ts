import { bareName } from '../../analyses/themes/bare-name.ts';
import type { ThemeRow, ThemesReport } from '../../analyses/themes/themes-schema.ts';
import type { CellSubject } from '../printed-cell.ts';

type Themes = Extract<CellSubject, { readonly of: 'themes' }>;

/**
 * What a coding sheet gives for a cell of a table of themes. Names are compared without spaces, punctuation and capitals, which papers
 * set as they like; a subcategory that the sheet does not have has no concepts.
 *
 * @param themes  null without a coding sheet
 */
export function themeFigure(
  subject: Themes,
  themes: ThemesReport | null,
): { readonly value: number; readonly mark: null } | { readonly value: null; readonly reason: string } {
  if (themes === null) return { value: null, reason: 'not_in_data' };
  if (rowsOfCategory(subject.category, themes).length === 0)
    return { value: null, reason: 'category_absent' };
  const level = subject.subcategory === null ? 'category' : 'subcategory';
  const counts = rowsOfThemes(subject, themes)
    .filter((row) => row.level === level)
    .map((row) => row[subject.figure] ?? 0);
  return { value: counts.reduce((added, n) => added + n, 0), mark: null };
}

/** The rows of a category, or of a subcategory alone. */
export function rowsOfThemes({ category, subcategory }: Themes, themes: ThemesReport): ThemeRow[] {
  const rows = rowsOfCategory(category, themes);
  if (subcategory === null) return rows;
  const bare = bareName(subcategory);
  return rows.filter((row) => row.subcategory !== null && bareName(row.subcategory) === bare);
}

/** The names of the subcategories that the sheet has in a category. */
export function subcategoriesIn(category: string, themes: ThemesReport): string[] {
  return rowsOfCategory(category, themes).flatMap(({ level, subcategory }) =>
    level === 'subcategory' && subcategory !== null ? subcategory : [],
  );
}

function rowsOfCategory(category: string, { themes }: ThemesReport): ThemeRow[] {
  const bare = bareName(category);
  return themes.filter((row) => row.group === 'all' && bareName(row.category) === bare);
}
