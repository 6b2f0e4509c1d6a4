import { scoreRange } from '../../codebook/codebook.ts';
import { scoreDistribution } from '../../measures/score-distribution.ts';
import { bandwidth, kernelDensity } from '../../stats/description/kernel-density.ts';
import { scoreBars } from '../../stats/description/score-bars.ts';
import { mean } from '../../stats/moments.ts';
import type { CountedPopulation } from '../analysis.ts';
import { Figures } from '../figures.ts';
import type { DistributionRow } from './distribution-row.ts';

/** Places of the density, from the lowest score to the highest. */
const steps = 60;

/** How the scores of each outermost scale are distributed, of everybody and of each group. */
export function distributionRows({ population, groups }: CountedPopulation): DistributionRow[] {
  return groups.flatMap(({ id, tally }) =>
    tally.scales.flatMap((histogram): DistributionRow[] => {
      const { scale } = histogram;
      if (scale.parent !== null) return [];
      const scores = scoreDistribution(histogram);
      const { min, max } = scoreRange(scale);
      const figures = new Figures();
      const width = figures.compute('bandwidth', () => bandwidth(scores));
      const densityAt = width === null ? null : kernelDensity(scores, width);
      const places = Array.from({ length: steps + 1 }, (_, step) => min + ((max - min) * step) / steps);
      return [
        {
          population: population.id,
          scale: scale.id,
          label: scale.label,
          min,
          max,
          group: id,
          n: Number(scores.n),
          mean: figures.compute('mean', () => mean(scores)),
          bars: scoreBars(scores, { min, max, steps: (scale.max - scale.min) * scale.items.length }),
          bandwidth: width,
          density: densityAt && places.map((at) => ({ at, density: densityAt(at) })),
          not_computed: figures.notComputed,
        },
      ];
    }),
  );
}
