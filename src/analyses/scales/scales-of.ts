import type { ComparisonRow } from '../comparisons/comparison-row.ts';
import type { PopulationRow } from '../populations/population-row.ts';
import type { ReportSettings } from '../report/report-head.ts';
import { scoreText } from '../score-text.ts';
import type { ScoreView } from '../score-view.ts';
import type { ScaleRow } from './scale-row.ts';

/** What tables of scales are made from. */
export interface ShownScales {
  readonly settings: ReportSettings;
  readonly populations: readonly PopulationRow[];
  readonly scales: readonly ScaleRow[];
  readonly comparisons: readonly ComparisonRow[];
}

/** One row per scale, whatever the groups. */
export function scalesOf(report: Pick<ShownScales, 'scales'>, population: PopulationRow): ScaleRow[] {
  return report.scales.filter((row) => row.population === population.population && row.group === 'all');
}

export function scaleCaption(
  population: PopulationRow,
  { label, min, max, score }: ScaleRow,
  { language }: ScoreView,
): string {
  const range = scoreText(score === 'sum' ? 'rangeOfSums' : 'range', language, { min, max });
  return `${population.label[language]} · ${label[language]} (${range})`;
}
