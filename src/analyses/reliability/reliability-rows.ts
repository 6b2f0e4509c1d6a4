import { cronbachAlpha } from '../../stats/reliability/cronbach-alpha.ts';
import { guttmanLambda6 } from '../../stats/reliability/guttman-lambda6.ts';
import { interItemCorrelation, standardizedAlpha } from '../../stats/reliability/item-correlations.ts';
import { mcdonaldOmega } from '../../stats/reliability/mcdonald-omega.ts';
import { splitHalf } from '../../stats/reliability/split-half.ts';
import type { CountedPopulation } from '../analysis.ts';
import { Figures } from '../figures.ts';
import { itemsOf } from './items-of.ts';
import type { ReliabilityRow } from './reliability-row.ts';

/** One row per scale and group. */
export function reliabilityRows({ population, groups, settings }: CountedPopulation): ReliabilityRow[] {
  return population.scales.flatMap((scale, index) =>
    groups.map(({ id: group, tally }) => {
      const { n, covariances, correlations } = itemsOf(tally, index);
      const figures = new Figures();
      return {
        population: population.id,
        scale: scale.id,
        parent: scale.parent,
        label: scale.label,
        group,
        items: scale.items.length,
        n,
        cronbach_alpha: figures.compute('cronbach_alpha', () => {
          const { estimate, low, high } = cronbachAlpha(covariances(), settings.conf_level);
          return { estimate, conf_low: low, conf_high: high };
        }),
        standardized_alpha: figures.compute('standardized_alpha', () => standardizedAlpha(correlations())),
        mcdonald_omega: figures.compute('mcdonald_omega', () => ({
          estimate: mcdonaldOmega(correlations()),
          method: 'minres_correlations' as const,
        })),
        guttman_lambda6: figures.compute('guttman_lambda6', () =>
          guttmanLambda6(covariances(), correlations()),
        ),
        split_half: figures.compute('split_half', () => splitHalf(covariances())),
        inter_item_r: figures.compute('inter_item_r', () => interItemCorrelation(correlations())),
        not_computed: figures.notComputed,
      };
    }),
  );
}
