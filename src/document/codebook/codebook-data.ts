import type { CodebookOutline, PopulationOutline } from '../../codebook/outline/codebook-outline.ts';
import type { Language } from '../../localized.ts';
import type { DataTable } from '../data-tables.ts';

/** A codebook as flat tables: its scales, and the levels of its columns. */
export function codebookData({ populations }: CodebookOutline, language: Language): DataTable[] {
  return [
    {
      id: 'scales',
      columns: [
        'population',
        'scale',
        'label',
        'depth',
        'items',
        'min',
        'max',
        'min_valid',
        'reverse',
        'score',
      ],
      rows: populations.flatMap(({ id, scales }) =>
        scales.map((scale) => [
          id,
          scale.id,
          scale.label[language],
          scale.depth,
          scale.items,
          scale.min,
          scale.max,
          scale.minValid,
          scale.reverse.join(' '),
          scale.score,
        ]),
      ),
    },
    {
      id: 'levels',
      columns: ['population', 'column', 'label', 'level', 'values'],
      rows: populations.flatMap((population) =>
        columnsOf(population).flatMap(({ column, label, levels }) =>
          levels.map((level) => [
            population.id,
            column,
            label[language],
            level.label[language],
            level.values.join('; '),
          ]),
        ),
      ),
    },
  ];
}

/** Of the groups first. */
const columnsOf = ({ group, waves, characteristics }: PopulationOutline) => [
  ...(group ? [group] : []),
  ...(waves ? [waves] : []),
  ...characteristics,
];
