import { buildTable, type ColumnOf } from '../../document/build-table.ts';
import { interval, number, probability, type Table } from '../../document/document.ts';
import {
  columnsIn,
  isOfMany,
  type PairOf,
  pairColumns,
  pairLinesOf,
  type ShownGroups,
  shownScales,
  tableText,
} from '../compared/shown-comparisons.ts';
import { scoreText } from '../score-text.ts';
import type { ScoreView } from '../score-view.ts';
import type { PostHocRow } from './post-hoc-row.ts';

/** Of each population with more than two groups: every pair of them, by Tukey and by Games and Howell. */
export function postHocTables(report: ShownGroups, view: ScoreView): Table[] {
  const name = tableText('post_hoc', view.language);
  return report.populations.filter(isOfMany).map((population) => {
    const rows = report.post_hoc.filter((row) => row.population === population.population);
    const lines = shownScales(report, population, view).flatMap((scale) =>
      pairLinesOf(scale, population, rows, view),
    );
    const caption = `${population.label[view.language]} · ${name}`;
    return buildTable({ id: 'post_hoc', name, caption }, columnsOf(report, view), lines);
  });
}

function columnsOf({ settings }: ShownGroups, view: ScoreView): ColumnOf<PairOf<PostHocRow>>[] {
  const { decimals, language } = view;
  const column = columnsIn(view, settings);
  return [
    ...pairColumns<PostHocRow>(view),
    {
      id: 'difference',
      header: scoreText('difference', language),
      kind: 'number',
      cell: ({ row }) => number(row.estimate, decimals.points),
    },
    column('q', ({ row }: PairOf<PostHocRow>) => number(row.tukey?.statistic, decimals.statistic), {
      priority: 3,
    }),
    column('tukey', ({ row }) => probability(row.tukey?.p_value, decimals.probability)),
    column('tukey_interval', ({ row }) => interval(row.tukey, decimals.points), {
      kind: 'interval',
      priority: settings.test === 'welch' ? 4 : 2,
    }),
    column('games_howell', ({ row }) => probability(row.games_howell?.p_value, decimals.probability), {
      priority: 1,
    }),
    column('games_howell_interval', ({ row }) => interval(row.games_howell, decimals.points), {
      kind: 'interval',
      priority: settings.test === 'welch' ? 2 : 4,
    }),
  ];
}
