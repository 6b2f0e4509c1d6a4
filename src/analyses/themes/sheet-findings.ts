import { messages } from '../../messages/messages.ts';
import type { CodingSheet } from '../../responses/coding/coded-row.ts';
import { findingsOf } from './finding-list.ts';
import type { ThemeFinding } from './themes-schema.ts';

const texts = messages.themes.findings;

/** How the rows of a sheet were read. */
export function sheetFindings({
  file,
  filled,
  excluded,
  severalLines,
  rows,
  columns,
}: CodingSheet): ThemeFinding[] {
  const at = (lines: readonly number[] = []) => lines.map((line) => ({ file, line }));
  const without = (role: 'group' | 'subcategory') =>
    columns.has(role) ? rows.filter((row) => row[role] === null && row.concept !== null) : [];
  return [
    ...findingsOf('filled_category', null, at(filled.get('category')), texts.filled_category),
    ...findingsOf('filled_subcategory', null, at(filled.get('subcategory')), texts.filled_subcategory),
    ...findingsOf('filled_concept', null, at(filled.get('concept')), texts.filled_concept),
    ...findingsOf('filled_coder', null, at(filled.get('coder')), texts.filled_coder),
    ...findingsOf('header_row', null, at(excluded.get('header')), texts.header_row),
    ...findingsOf('total_row', null, at(excluded.get('total')), texts.total_row),
    ...findingsOf('without_concept', null, at(excluded.get('no_concept')), texts.without_concept),
    ...findingsOf('several_lines', null, at(severalLines), texts.several_lines),
    ...findingsOf('without_subcategory', null, without('subcategory'), texts.without_subcategory),
    ...findingsOf('group_unknown', null, without('group'), texts.group_unknown),
  ];
}
