import { buildTable, type ColumnOf } from '../../document/build-table.ts';
import { type Table, type TextCell, text } from '../../document/document.ts';
import type { PopulationRow } from '../populations/population-row.ts';
import type { ReportSettings } from '../report/report-head.ts';
import { scoreText } from '../score-text.ts';
import type { ScoreView } from '../score-view.ts';
import { comparisonColumns } from './comparison-columns.ts';
import type { ComparisonRow } from './comparison-row.ts';

/** Two groups of a scale. */
export interface PairLine {
  readonly label: TextCell;
  readonly pair: string;
  readonly comparison: ComparisonRow;
}

/** The comparisons of a scale, where these are too many to stand beside the figures of the groups. */
export function pairLines(
  label: { readonly text: string; readonly indent: number },
  { groups }: PopulationRow,
  comparisons: readonly ComparisonRow[],
  { language }: ScoreView,
): PairLine[] {
  const nameOf = (id: string) => groups.find(({ group }) => group === id)?.label[language] ?? id;
  if (comparisons.length < 2) return [];
  return comparisons.map((comparison, index) => ({
    label: text(label.text, { indent: label.indent, repeated: index > 0 }),
    pair: `${nameOf(comparison.group1)} − ${nameOf(comparison.group2)}`,
    comparison,
  }));
}

/** Every two groups of several scales: no table where no scale has more than two. */
export function pairTables(
  caption: string,
  lines: readonly PairLine[],
  settings: ReportSettings,
  view: ScoreView,
): Table[] {
  if (lines.length === 0) return [];
  const name = scoreText('comparisons', view.language);
  const columns: ColumnOf<PairLine>[] = [
    { id: 'label', header: scoreText('scale', view.language), kind: 'text', cell: ({ label }) => label },
    { id: 'pair', header: scoreText('pair', view.language), kind: 'text', cell: ({ pair }) => text(pair) },
    ...comparisonColumns(({ comparison }: PairLine) => comparison, settings, view),
  ];
  return [buildTable({ id: 'comparisons', name, caption }, columns, lines)];
}
