import type { QualityItem, QualityPopulation, QualityReport } from '../report/quality-schema.ts';
import { formatFigure } from './format-figure.ts';
import { qualityText } from './quality-text.ts';
import type { QualityView } from './quality-view.ts';
import { type Column, textTable } from './text-table.ts';

/** What is missing by person and by item, of the populations and the items that miss anything. */
export function missingTables({ items, populations }: QualityReport, view: QualityView): string[] {
  return populations.flatMap(({ population, label, missing }) => {
    const incomplete = items.filter(
      (item) => item.population === population && item.n_missing + item.n_invalid > 0,
    );
    const anybody = missing.some(({ n }, index) => index > 0 && n > 0);
    const of = populations.length === 1 ? '' : `: ${label[view.language]}`;
    return [
      ...(anybody ? [byPerson(of, missing, view)] : []),
      ...(incomplete.length > 0 ? [byItem(of, incomplete, view)] : []),
    ];
  });
}

type MissingClass = QualityPopulation['missing'][number];

function byPerson(of: string, missing: readonly MissingClass[], view: QualityView): string {
  const { language } = view;
  const share = ({ above, up_to }: MissingClass) => {
    if (up_to === 0) return qualityText('none', language);
    if (up_to === 100) return qualityText('all', language);
    return qualityText(up_to === 99 ? 'mostOf' : 'between', language, { above, up_to });
  };
  const columns: Column<MissingClass>[] = [
    { header: qualityText('share', language), align: 'left', cell: share },
    { header: qualityText('people', language), align: 'right', cell: ({ n }) => (n === 0 ? '·' : String(n)) },
  ];
  return textTable(qualityText('missingByPerson', language) + of, columns, missing, view);
}

function byItem(of: string, items: readonly QualityItem[], view: QualityView): string {
  const { language } = view;
  const columns: Column<QualityItem>[] = [
    { header: qualityText('item', language), align: 'left', cell: ({ item }) => item },
    {
      header: '',
      align: 'left',
      cell: ({ item, label }) => (label[language] === item ? '' : label[language]),
    },
    { header: 'n', align: 'right', cell: ({ n }) => String(n) },
    {
      header: qualityText('missing', language),
      align: 'right',
      cell: ({ n_missing }) => (n_missing === 0 ? '·' : String(n_missing)),
    },
    {
      header: qualityText('percent', language),
      align: 'right',
      cell: ({ percent_missing }) => formatFigure(percent_missing, 1),
    },
    ...(items.some(({ n_invalid }) => n_invalid > 0)
      ? [
          {
            header: qualityText('invalid', language),
            align: 'right' as const,
            cell: ({ n_invalid }: QualityItem) => (n_invalid === 0 ? '·' : String(n_invalid)),
          },
        ]
      : []),
  ];
  return textTable(qualityText('missingByItem', language) + of, columns, items, view);
}
