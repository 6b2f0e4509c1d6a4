import { bareName } from '../../../analyses/themes/bare-name.ts';
import type { ThemeRow } from '../../../analyses/themes/themes-schema.ts';
import type { CellSubject } from '../../printed-cell.ts';
import type { CheckedCell } from '../checked-cell.ts';
import type { Reading } from '../computed-figure.ts';
import { rowsOfThemes, subcategoriesIn } from '../theme-figure.ts';
import type { Explanation } from '../verification-schema.ts';
import { explanation } from './explanations.ts';

type Themes = Extract<CellSubject, { readonly of: 'themes' }>;

/** Why a count of concepts may differ: no such subcategory, mentions counted, or one name in two spellings. */
export function themeCause({ cell }: CheckedCell, { themes = null }: Reading): Explanation | null {
  const { subject, plain } = cell;
  if (subject.of !== 'themes' || themes === null) return null;
  const rows = rowsOfThemes(subject, themes);
  const inside = rows.filter(({ level }) => level === 'concept');
  if (subject.subcategory !== null && rows.length === 0) {
    const known = subcategoriesIn(subject.category, themes);
    const more = known.length > mostNames ? ', …' : '';
    return explanation('subcategory_absent', { known: known.slice(0, mostNames).join(', ') + more || '–' });
  }
  if (String(spelledOnce(subject, rows)) === plain) return explanation('spelled_apart');
  if (subject.figure !== 'concepts') return null;
  const mentions = inside.reduce((sum, row) => sum + row.mentions, 0);
  return String(mentions) === plain ? explanation('mentions') : null;
}

/** The count where names that differ in spaces, punctuation and capitals only are one. */
function spelledOnce({ figure }: Themes, rows: readonly ThemeRow[]): number {
  const level = figure === 'subcategories' ? 'subcategory' : 'concept';
  const names = rows
    .filter((row) => row.level === level)
    .map(({ subcategory, concept }) =>
      JSON.stringify([bareName(subcategory ?? ''), level === 'concept' ? bareName(concept ?? '') : null]),
    );
  return new Set(names).size;
}

const mostNames = 12;
