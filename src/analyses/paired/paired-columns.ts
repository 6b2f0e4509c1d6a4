import type { ColumnOf } from '../../document/build-table.ts';
import { count, interval, number, probability, text } from '../../document/document.ts';
import { messages } from '../../messages/messages.ts';
import { confidencePercent } from '../confidence-percent.ts';
import type { PopulationRow } from '../populations/population-row.ts';
import { resamplingColumns } from '../resampling/resampling-columns.ts';
import { scoreText } from '../score-text.ts';
import type { ScoreView } from '../score-view.ts';
import type { PairedRow } from './paired-row.ts';
import type { PairedSettings } from './paired-settings.ts';

export interface PairedLine extends PairedRow {
  /** The row above is of the same scores. */
  readonly repeated: boolean;
}

export function pairedColumns(
  { groups }: PopulationRow,
  settings: PairedSettings,
  view: ScoreView,
): ColumnOf<PairedLine>[] {
  const { language, decimals } = view;
  const texts = messages.paired.columns;
  const level = confidencePercent(settings.conf_level);
  const nameOf = (id: string) => groups.find(({ group }) => group === id)?.label[language] ?? id;
  const wavesOf = ({ wave1_label, wave2_label }: PairedRow) =>
    wave1_label && wave2_label
      ? messages.score.firstMinusSecond({ first: wave1_label, second: wave2_label })[language]
      : '';
  return [
    {
      id: 'label',
      header: texts.scales[language],
      kind: 'text',
      cell: ({ label, repeated }) => text(label[language], { repeated }),
    },
    {
      id: 'waves',
      header: texts.waves[language],
      kind: 'text',
      cell: (line) => text(wavesOf(line), { repeated: line.repeated }),
    },
    {
      id: 'group',
      header: scoreText('group', language),
      kind: 'text',
      cell: ({ group }) => text(groups.length > 1 ? nameOf(group) : ''),
    },
    { id: 'n', header: texts.n[language], kind: 'number', cell: ({ n }) => count(n) },
    {
      id: 'mean1',
      header: texts.mean1[language],
      kind: 'number',
      priority: 2,
      cell: ({ mean1 }) => number(mean1, decimals.points),
    },
    {
      id: 'mean2',
      header: texts.mean2[language],
      kind: 'number',
      priority: 2,
      cell: ({ mean2 }) => number(mean2, decimals.points),
    },
    {
      id: 'difference',
      header: scoreText('difference', language),
      kind: 'number',
      cell: ({ estimate }) => number(estimate, decimals.points),
    },
    {
      id: 'difference_interval',
      header: scoreText('difference_interval', language, { level }),
      kind: 'interval',
      priority: 4,
      cell: ({ student }) => interval(student, decimals.points),
    },
    {
      id: 't',
      header: scoreText('t', language),
      kind: 'number',
      cell: ({ student }) => number(student?.statistic, decimals.statistic),
    },
    { id: 'stars', header: scoreText('stars', language), kind: 'mark', cell: ({ stars }) => text(stars) },
    {
      id: 'df',
      header: scoreText('df', language),
      kind: 'number',
      cell: ({ student }) => count(student?.df),
    },
    {
      id: 'p',
      header: scoreText('p', language),
      kind: 'number',
      cell: ({ student }) => probability(student?.p_value, decimals.probability),
    },
    {
      id: 'dz',
      header: texts.dz[language],
      kind: 'number',
      priority: 3,
      cell: ({ cohens_dz }) => number(cohens_dz?.estimate, decimals.points),
    },
    {
      id: 'wilcoxon_z',
      header: texts.wilcoxonZ[language],
      kind: 'number',
      priority: 6,
      cell: ({ wilcoxon }) => number(wilcoxon?.z, decimals.statistic),
    },
    {
      id: 'wilcoxon_p',
      header: texts.wilcoxonP[language],
      kind: 'number',
      priority: 5,
      cell: ({ wilcoxon }) => probability(wilcoxon?.p_value, decimals.probability),
    },
    ...resamplingColumns<PairedLine>(settings, view),
  ];
}
