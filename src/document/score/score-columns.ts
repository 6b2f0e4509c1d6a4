import type { ComparisonRow, Report } from '../../report/report-schema.ts';
import type { ColumnOf } from '../build-table.ts';
import { type Cell, type Column, count, empty, interval, number, probability, text } from '../document.ts';
import type { ScoreLine } from './score-lines.ts';
import { type ScoreTextId, scoreText } from './score-text.ts';
import type { ScoreView } from './score-view.ts';

/** Descriptives of every line, then the test where groups are compared. */
export function scoreColumns(
  header: string,
  lines: readonly ScoreLine[],
  settings: Report['settings'],
  { language, decimals }: ScoreView,
): ColumnOf<ScoreLine>[] {
  const level = Number((settings.conf_level * 100).toPrecision(12));
  const column = (
    id: ScoreTextId,
    cell: (line: ScoreLine) => Cell,
    more: Partial<Column> = {},
  ): ColumnOf<ScoreLine> => ({
    id,
    header: scoreText(id, language, { level }),
    kind: 'number',
    ...more,
    cell,
  });
  const tested = (id: ScoreTextId, cell: (row: ComparisonRow) => Cell, more: Partial<Column> = {}) =>
    column(id, ({ comparison }) => (comparison ? cell(comparison) : empty), more);
  const test = (row: ComparisonRow) => row[row.test];

  const grouped = new Set(lines.map(({ group }) => group)).size > 1;
  const anyMissing = lines.some(({ summary }) => summary.n_missing > 0);
  const compared = lines.some(({ comparison }) => comparison);
  return [
    { id: 'label', header, kind: 'text', cell: ({ label }) => label },
    ...(grouped ? [column('group', ({ group }) => text(group), { kind: 'text' })] : []),
    column('n', ({ summary }) => count(summary.n)),
    ...(anyMissing ? [column('missing', ({ summary }) => count(summary.n_missing))] : []),
    column('mean', ({ summary }) => number(summary.mean, decimals.points)),
    column('sd', ({ summary }) => number(summary.sd, decimals.points)),
    column('mean_interval', ({ summary }) => interval(summary, decimals.points), {
      kind: 'interval',
      priority: compared ? 5 : 2,
    }),
    column('score100', ({ summary }) => number(summary.score100, decimals.score100)),
    ...(compared
      ? [
          tested('t', (row) => tCell(row, settings, decimals.statistic)),
          tested('stars', ({ stars }) => text(stars), { kind: 'mark' }),
          tested('df', (row) => number(test(row)?.df, row.test === 'welch' ? 1 : 0), { priority: 2 }),
          tested('p', (row) => probability(test(row)?.p_value, decimals.probability)),
          tested('difference', ({ estimate }) => number(estimate, decimals.points), { priority: 3 }),
          tested('difference_interval', (row) => interval(test(row), decimals.points), {
            kind: 'interval',
            priority: 3,
          }),
          tested('d', ({ cohens_d }) => number(cohens_d?.estimate, decimals.points), { priority: 4 }),
          tested('levene', ({ levene }) => probability(levene?.p_value, decimals.probability), {
            priority: 1,
          }),
        ]
      : []),
  ];
}

function tCell(row: ComparisonRow, { test }: Report['settings'], decimals: number): Cell {
  const statistic = row[row.test]?.statistic;
  return number(statistic, decimals, test === 'auto' && row.test === 'welch' ? { sign: 'ʷ' } : {});
}
