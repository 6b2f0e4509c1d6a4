import type { ColumnOf } from '../../document/build-table.ts';
import { type Cell, type Column, count, text } from '../../document/document.ts';
import { comparisonColumns } from '../comparisons/comparison-columns.ts';
import { confidencePercent } from '../confidence-percent.ts';
import type { FigureList } from '../figure.ts';
import type { ReportSettings } from '../report/report-head.ts';
import { type ScoreTextId, scoreText } from '../score-text.ts';
import type { ScoreView } from '../score-view.ts';
import { figureColumns } from './figure-columns.ts';
import type { ScoreLine } from './score-lines.ts';

/** Descriptives of every line, then the test where groups are compared. */
export function scoreColumns(
  header: string,
  lines: readonly ScoreLine[],
  figures: FigureList,
  settings: ReportSettings,
  view: ScoreView,
): ColumnOf<ScoreLine>[] {
  const { language } = view;
  const level = confidencePercent(settings.conf_level);
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

  const grouped = new Set(lines.map(({ group }) => group)).size > 1;
  const anyMissing = lines.some(({ summary }) => summary.n_missing > 0);
  const compared = lines.some(({ comparison }) => comparison);
  return [
    { id: 'label', header, kind: 'text', cell: ({ label }) => label },
    ...(grouped ? [column('group', ({ group }) => text(group), { kind: 'text' })] : []),
    column('n', ({ summary }) => count(summary.n)),
    ...(anyMissing ? [column('missing', ({ summary }) => count(summary.n_missing))] : []),
    ...figureColumns(figures, ({ summary }: ScoreLine) => summary, { compared, level, view }),
    ...(compared ? comparisonColumns(({ comparison }: ScoreLine) => comparison, settings, view) : []),
  ];
}
