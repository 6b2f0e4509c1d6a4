import type { Population } from '../../codebook/codebook.ts';
import type { GroupTally } from '../../measures/population-tally.ts';
import { scoreDistribution } from '../../measures/score-distribution.ts';
import { cronbachAlpha } from '../../stats/cronbach-alpha.ts';
import { NotComputable } from '../../stats/not-computable.ts';
import { Figures } from '../figures.ts';
import type { Group } from '../groups.ts';
import type { ReportSettings, ScaleRow } from '../report/report-schema.ts';
import { summarise } from '../summary/summarise.ts';

/** One row per scale and group. */
export function scaleRows(
  population: Population,
  groups: readonly Group[],
  { conf_level }: ReportSettings,
): ScaleRow[] {
  return groups.flatMap(({ id, tally }) =>
    tally.scales.map((histogram, index) => {
      const { scale, withoutScore } = histogram;
      const { not_computed: notComputed, ...summary } = summarise(
        scoreDistribution(histogram),
        scale,
        conf_level,
      );
      const figures = new Figures();
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
        ...summary,
        cronbach_alpha: figures.compute('cronbach_alpha', () => alphaOf(tally, index, conf_level)),
        not_computed: { ...notComputed, ...figures.notComputed },
      };
    }),
  );
}

function alphaOf({ coMoments }: GroupTally, scale: number, confidenceLevel: number) {
  if (!coMoments) throw new NotComputable('not_counted');
  const moments = coMoments.measure.ofScale(coMoments.state, scale);
  const { estimate, low, high, n } = cronbachAlpha(moments, confidenceLevel);
  return { estimate, conf_low: low, conf_high: high, n };
}
