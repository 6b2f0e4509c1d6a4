import { alphaIfDeleted } from '../../stats/reliability/cronbach-alpha.ts';
import { itemMean, itemSd } from '../../stats/reliability/item-mean.ts';
import { itemRestCorrelation } from '../../stats/reliability/item-rest.ts';
import type { CountedPopulation } from '../analysis.ts';
import { Figures } from '../figures.ts';
import { itemsOf } from './items-of.ts';
import type { ReliabilityItemRow } from './reliability-item-row.ts';

/** One row per item, scale that has it and group. */
export function reliabilityItemRows({ population, groups }: CountedPopulation): ReliabilityItemRow[] {
  return population.scales.flatMap((scale, index) => {
    const counted = groups.map(({ id, tally }) => ({ group: id, ...itemsOf(tally, index) }));
    return scale.items.flatMap(({ index: itemIndex, reverse }, position) => {
      const item = population.items[itemIndex];
      if (!item) return [];
      return counted.map(({ group, n, covariances }) => {
        const figures = new Figures();
        return {
          population: population.id,
          scale: scale.id,
          item: item.id,
          label: item.label,
          group,
          reversed: reverse,
          n,
          mean: figures.compute('mean', () => itemMean(covariances(), position, scale.min)),
          sd: figures.compute('sd', () => itemSd(covariances(), position)),
          item_rest_r: figures.compute('item_rest_r', () => itemRestCorrelation(covariances(), position)),
          alpha_if_deleted: figures.compute('alpha_if_deleted', () =>
            alphaIfDeleted(covariances(), position),
          ),
          not_computed: figures.notComputed,
        };
      });
    });
  });
}
