import { buildTable, type ColumnOf } from '../../../document/build-table.ts';
import { count, number, type Table, text } from '../../../document/document.ts';
import type { Language } from '../../../localized.ts';
import type { QualityItem, QualityPopulation, QualityReport } from '../quality-schema.ts';
import { checkText } from './check-text.ts';

/** What is missing by person and by item, of the populations and the items that miss anything. */
export function missingTables({ items, populations }: QualityReport, language: Language): Table[] {
  return populations.flatMap(({ population, label, missing }) => {
    const incomplete = items.filter(
      (item) => item.population === population && item.n_missing + item.n_invalid > 0,
    );
    const anybody = missing.some(({ n }, index) => index > 0 && n > 0);
    const of = populations.length === 1 ? '' : `: ${label[language]}`;
    return [
      ...(anybody ? [byPerson(of, missing, language)] : []),
      ...(incomplete.length > 0 ? [byItem(of, incomplete, language)] : []),
    ];
  });
}

type MissingClass = QualityPopulation['missing'][number];

function byPerson(of: string, missing: readonly MissingClass[], language: Language): Table {
  const name = checkText('missingByPerson', language);
  const columns: ColumnOf<MissingClass>[] = [
    {
      id: 'share',
      header: checkText('share', language),
      kind: 'text',
      cell: (one) => text(share(one, language)),
    },
    { id: 'people', header: checkText('people', language), kind: 'number', cell: ({ n }) => count(n) },
  ];
  return buildTable({ id: 'missing_by_person', name, caption: name + of }, columns, missing);
}

function share({ above, up_to }: MissingClass, language: Language): string {
  if (up_to === 0) return checkText('none', language);
  if (up_to === 100) return checkText('all', language);
  return checkText(up_to === 99 ? 'mostOf' : 'between', language, { above, up_to });
}

function byItem(of: string, items: readonly QualityItem[], language: Language): Table {
  const name = checkText('missingByItem', language);
  const columns: ColumnOf<QualityItem>[] = [
    { id: 'item', header: checkText('item', language), kind: 'text', cell: ({ item }) => text(item) },
    {
      id: 'label',
      header: '',
      kind: 'text',
      cell: ({ item, label }) => text(label[language] === item ? '' : label[language]),
    },
    { id: 'n', header: 'n', kind: 'number', cell: ({ n }) => count(n) },
    {
      id: 'missing',
      header: checkText('missing', language),
      kind: 'number',
      cell: ({ n_missing }) => count(n_missing),
    },
    {
      id: 'percent_missing',
      header: checkText('percent', language),
      kind: 'number',
      joined: true,
      cell: ({ percent_missing }) => number(percent_missing, 1),
    },
    {
      id: 'invalid',
      header: checkText('invalid', language),
      kind: 'number',
      cell: ({ n_invalid }) => count(n_invalid),
    },
  ];
  return buildTable({ id: 'missing_by_item', name, caption: name + of }, columns, items);
}
