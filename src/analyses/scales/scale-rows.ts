import { scoreRange } from '../../codebook/codebook.ts';
import { scoreDistribution } from '../../measures/score-distribution.ts';
import type { CountedPopulation } from '../analysis.ts';
import { computeFigures } from '../figure.ts';
import { Figures } from '../figures.ts';
import type { ReportSettings } from '../report/report-head.ts';
import { inRowOrder } from '../summary/summary-figures.ts';
import { type ScaleOfGroup, scaleFigures } from './scale-figures.ts';
import type { ScaleRow } from './scale-row.ts';

const figuresOfScales = inRowOrder(scaleFigures);

/** One row per scale and group. */
export function scaleRows({ population, groups, settings }: CountedPopulation<ReportSettings>): ScaleRow[] {
  return groups.flatMap(({ id, tally }) =>
    tally.scales.map((histogram, index) => {
      const { scale, withoutScore } = histogram;
      const scores = scoreDistribution(histogram);
      const { min, max } = scoreRange(scale);
      const of: ScaleOfGroup = { scores, min, max, confidenceLevel: settings.conf_level, tally, index };
      const figures = new Figures();
      return {
        population: population.id,
        scale: scale.id,
        parent: scale.parent,
        label: scale.label,
        items: scale.items.length,
        min,
        max,
        group: id,
        n_missing: withoutScore,
        n: Number(scores.n),
        ...computeFigures(figuresOfScales, of, figures),
        not_computed: figures.notComputed,
        ...(scale.score === 'sum' ? { score: scale.score } : {}),
      };
    }),
  );
}
