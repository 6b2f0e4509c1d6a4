import type { Population } from '../instrument/instrument.ts';
import { scoreDistribution } from '../tally/score-distribution.ts';
import type { Group } from './groups.ts';
import type { ReportSettings, ScaleRow } from './report-schema.ts';
import { summarise } from './summarise.ts';

/** One row per scale and group. */
export function scaleRows(
  population: Population,
  groups: readonly Group[],
  { conf_level }: ReportSettings,
): ScaleRow[] {
  return groups.flatMap(({ id, tally }) =>
    tally.scales.map((histogram) => {
      const { scale, withoutScore } = histogram;
      return {
        population: population.id,
        scale: scale.id,
        parent: scale.parent,
        label: scale.label,
        items: scale.items.length,
        min: scale.min,
        max: scale.max,
        group: id,
        n_missing: withoutScore,
        ...summarise(scoreDistribution(histogram), scale, conf_level),
      };
    }),
  );
}
