import { buildTable, type ColumnOf } from '../../../document/build-table.ts';
import { count, empty, type Table, text } from '../../../document/document.ts';
import type { Language } from '../../../localized.ts';
import type { ThemeRow, ThemesReport } from '../themes-schema.ts';
import { ofCoder, themeText } from './theme-text.ts';

/** Rows of everybody, of one coder. */
const rowsOf = ({ themes }: ThemesReport, coder: string | null): ThemeRow[] =>
  themes.filter((row) => row.coder === coder && row.group === 'all');

/** How often something was mentioned, where that says more than how many concepts there are. */
function mentionColumns(rows: readonly ThemeRow[], language: Language): ColumnOf<ThemeRow>[] {
  const header = (id: 'mentions' | 'participants') => ({ id, header: themeText(id, language) });
  const mentions: ColumnOf<ThemeRow> = {
    ...header('mentions'),
    kind: 'number',
    cell: (row) => count(row.mentions),
  };
  const participants: ColumnOf<ThemeRow> = {
    ...header('participants'),
    kind: 'number',
    cell: (row) => count(row.participants),
  };
  const known = rows.some((row) => row.participants !== null);
  return [
    ...(known || rows.some((row) => row.mentions !== row.concepts) ? [mentions] : []),
    ...(known ? [participants] : []),
  ];
}

/** For each category its subcategories with their concepts, as papers list them. */
export function conceptTables(report: ThemesReport, language: Language): Table[] {
  return report.coders.flatMap(({ coder }) => {
    const rows = rowsOf(report, coder);
    return rows
      .filter(({ level }) => level === 'category')
      .map((category): Table => {
        const inside = rows.filter((row) => row.category === category.category && row.level !== 'category');
        const lines = inside.filter((row) => row.level === 'concept' || row.concepts === 0);
        const caption = themeText('conceptsOf', language, {
          category: category.category,
          subcategories: category.subcategories ?? 0,
          concepts: category.concepts,
        });
        const repeated = new Set(lines.filter((row, at) => lines[at - 1]?.subcategory === row.subcategory));
        const hasSubcategories = lines.some(({ subcategory }) => subcategory !== null);
        const subcategory: ColumnOf<ThemeRow> = {
          id: 'subcategory',
          header: themeText('subcategory', language),
          kind: 'text',
          cell: (row) => text(row.subcategory ?? '', repeated.has(row) ? { repeated: true } : {}),
        };
        const columns: ColumnOf<ThemeRow>[] = [
          ...(hasSubcategories ? [subcategory] : []),
          {
            id: 'concept',
            header: themeText('concept', language),
            kind: 'text',
            cell: (row) => text(row.concept ?? themeText('none', language)),
          },
          ...mentionColumns(rows, language),
        ];
        const name = themeText('concepts', language);
        return buildTable(
          { id: 'concepts', name, caption: ofCoder(caption, coder, language) },
          columns,
          lines,
        );
      });
  });
}

/** How many subcategories and concepts each category has: of each coder a table. */
export function summaryTables(report: ThemesReport, language: Language): Table[] {
  const name = themeText('summary', language);
  return report.coders.map((coder) => {
    const lines = rowsOf(report, coder.coder).filter(({ level }) => level !== 'concept');
    const columns: ColumnOf<ThemeRow>[] = [
      levelColumn(language),
      {
        id: 'subcategories',
        header: themeText('subcategories', language),
        kind: 'number',
        cell: ({ subcategories }) => (subcategories === null ? empty : count(subcategories)),
      },
      {
        id: 'concepts',
        header: themeText('conceptCount', language),
        kind: 'number',
        cell: ({ concepts }) => count(concepts),
      },
      ...mentionColumns(lines, language),
    ];
    return buildTable({ id: 'summary', name, caption: ofCoder(name, coder.coder, language) }, columns, [
      ...lines,
      ...(hasTotal(lines) ? [totalOf(coder, language)] : []),
    ]);
  });
}

/** A single category is its own total. */
const hasTotal = (lines: readonly ThemeRow[]) => lines.filter(({ level }) => level === 'category').length > 1;

function totalOf(coder: ThemesReport['coders'][number], language: Language): ThemeRow {
  return {
    ...coder,
    level: 'category',
    category: themeText('total', language),
    subcategory: null,
    concept: null,
    group: 'all',
  };
}

const levelColumn = (language: Language): ColumnOf<ThemeRow> => ({
  id: 'category',
  header: themeText('category', language),
  kind: 'text',
  cell: ({ category, subcategory, level }) =>
    text(subcategory ?? category, level === 'category' ? {} : { indent: 1 }),
});

/** The concepts and participants of each group, beside each other. */
export function groupTables(report: ThemesReport, language: Language): Table[] {
  const { groups, themes } = report;
  if (groups.length === 0) return [];
  const name = themeText('byGroup', language);
  const key = ({ coder, level, category, subcategory, group }: ThemeRow) =>
    JSON.stringify([coder, level, category, subcategory, group]);
  const byPlace = new Map(themes.filter(({ level }) => level !== 'concept').map((row) => [key(row), row]));
  const withGroups = new Set(themes.flatMap(({ coder, group }) => (group === 'all' ? [] : [coder])));
  return report.coders
    .filter(({ coder }) => withGroups.has(coder))
    .map(({ coder, participants }) => {
      const known = participants !== null;
      const lines = rowsOf(report, coder).filter(({ level }) => level !== 'concept');
      const columns = groups.flatMap((group, at): ColumnOf<ThemeRow>[] => {
        const ofGroup = (row: ThemeRow) => byPlace.get(key({ ...row, group }));
        const concepts: ColumnOf<ThemeRow> = {
          id: `concepts_${at + 1}`,
          header: themeText('groupConcepts', language, { group }),
          kind: 'number',
          cell: (row) => count(ofGroup(row)?.concepts ?? 0),
        };
        const participants: ColumnOf<ThemeRow> = {
          id: `participants_${at + 1}`,
          header: themeText('groupParticipants', language, { group }),
          kind: 'number',
          joined: true,
          cell: (row) => count(ofGroup(row)?.participants ?? 0),
        };
        return [concepts, ...(known ? [participants] : [])];
      });
      return buildTable(
        { id: 'groups', name, caption: ofCoder(name, coder, language) },
        [levelColumn(language), ...columns],
        lines,
      );
    });
}
