import type { Population, Scale } from '../../codebook/codebook.ts';
import { keyedCounts } from '../../measures/item-histogram.ts';
import { answerDistribution } from '../../measures/score-distribution.ts';
import type { Group } from '../groups.ts';
import type { ItemRow, ReportSettings } from '../report/report-schema.ts';
import { summarise } from '../summary/summarise.ts';

/** One row per item, group and innermost scale that has the item. */
export function itemRows(
  population: Population,
  groups: readonly Group[],
  { conf_level }: ReportSettings,
): ItemRow[] {
  return groups.flatMap(({ id, tally }) =>
    population.scales.flatMap((scale) =>
      ownItems(scale, population.scales).flatMap(({ index, reverse }) => {
        const histogram = tally.items[index];
        if (!histogram) return [];
        const { item, withoutAnswer } = histogram;
        return {
          population: population.id,
          scale: scale.id,
          item: item.id,
          label: item.label,
          min: item.min,
          max: item.max,
          reverse_keyed: reverse,
          group: id,
          n_missing: withoutAnswer,
          ...summarise(answerDistribution(histogram, reverse), item, conf_level),
          counts: Object.fromEntries(
            keyedCounts(histogram, reverse).map((people, cell) => [String(item.min + cell), people]),
          ),
        };
      }),
    ),
  );
}

/** The items that no inner scale has. */
function ownItems(scale: Scale, scales: readonly Scale[]): Scale['items'] {
  const inner = new Set(
    scales
      .filter(({ parent }) => parent === scale.id)
      .flatMap(({ items }) => items.map(({ index }) => index)),
  );
  return scale.items.filter(({ index }) => !inner.has(index));
}
