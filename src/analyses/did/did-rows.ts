import { pointsPerMean } from '../../codebook/codebook.ts';
import { swapped } from '../../measures/joint-distribution.ts';
import { differencesOf } from '../../stats/paired/differences-of.ts';
import type { CountedPopulation } from '../analysis.ts';
import { pairsOf } from '../comparisons/comparison-rows.ts';
import { type DidSettings, didFigures } from './did-figures.ts';
import type { DidRow } from './did-row.ts';

/** One row per two waves, scale and pair of groups, each in the codebook's order. */
export function didRows({
  population,
  groups: [, ...levels],
  matchedWaves = [],
  settings,
}: CountedPopulation<DidSettings>): DidRow[] {
  return matchedWaves.flatMap((waves) =>
    population.scales.flatMap((scale, index) => {
      // A change is the later score minus the earlier one.
      const changes = levels.map(({ id }) => ({
        id,
        changes: differencesOf(swapped(waves.of(index, id).joint)),
      }));
      return pairsOf(changes).map(([first, second]) => ({
        population: population.id,
        label: scale.label,
        scale: scale.id,
        group1: first.id,
        group2: second.id,
        wave1: waves.first.id,
        wave2: waves.second.id,
        wave1_label: waves.first.label,
        wave2_label: waves.second.label,
        ...didFigures(first.changes, second.changes, pointsPerMean(scale), settings),
      }));
    }),
  );
}
