import type { PopulationRow, Report, ScaleRow } from '../report/report-schema.ts';
import { scoreText } from '../score-text.ts';
import type { ScoreView } from '../score-view.ts';

/** One row per scale, whatever the groups. */
export function scalesOf(report: Report, population: PopulationRow): ScaleRow[] {
  return report.scales.filter((row) => row.population === population.population && row.group === 'all');
}

export function scaleCaption(
  population: PopulationRow,
  { label, min, max }: ScaleRow,
  { language }: ScoreView,
): string {
  const range = scoreText('range', language, { min, max });
  return `${population.label[language]} · ${label[language]} (${range})`;
}
