import { pointsPerMean } from '../../codebook/codebook.ts';
import { scoreDistribution } from '../../measures/score-distribution.ts';
import type { CountedPopulation } from '../analysis.ts';
import { type ComparisonSettings, compareGroups } from './compare-groups.ts';
import type { ComparisonRow } from './comparison-row.ts';

/** One row per scale and pair of groups, each pair and its two groups in the codebook's order. */
export function comparisonRows({
  population,
  groups: [, ...levels],
  settings,
}: CountedPopulation<ComparisonSettings>): ComparisonRow[] {
  return population.scales.flatMap((scale, index) => {
    const groups = levels.flatMap(({ id, tally }) => {
      const histogram = tally.scales[index];
      return histogram ? [{ id, scores: scoreDistribution(histogram) }] : [];
    });
    return pairsOf(groups).map(([first, second]) => ({
      population: population.id,
      scale: scale.id,
      parent: scale.parent,
      label: scale.label,
      group1: first.id,
      group2: second.id,
      ...compareGroups(first.scores, second.scores, settings, {
        group2: second.id,
        points: pointsPerMean(scale),
      }),
    }));
  });
}

/** Each with each that comes later. */
export function pairsOf<One>(list: readonly One[]): (readonly [One, One])[] {
  return list.flatMap((first, index) => list.slice(index + 1).map((second) => [first, second] as const));
}
