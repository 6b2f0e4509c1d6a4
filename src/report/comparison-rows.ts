import type { Population } from '../instrument/instrument.ts';
import { scoreDistribution } from '../tally/score-distribution.ts';
import { compareGroups } from './compare-groups.ts';
import type { Group } from './groups.ts';
import type { ComparisonRow, ReportSettings } from './report-schema.ts';

/** One row per scale of a population with groups. */
export function comparisonRows(
  population: Population,
  [, first, second]: readonly Group[],
  settings: ReportSettings,
): ComparisonRow[] {
  if (!first || !second) return [];
  return population.scales.flatMap((scale, index) => {
    const histogram1 = first.tally.scales[index];
    const histogram2 = second.tally.scales[index];
    if (!histogram1 || !histogram2) return [];
    return {
      population: population.id,
      scale: scale.id,
      parent: scale.parent,
      label: scale.label,
      group1: first.id,
      group2: second.id,
      ...compareGroups(scoreDistribution(histogram1), scoreDistribution(histogram2), settings, second.id),
    };
  });
}
