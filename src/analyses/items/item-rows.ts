import type { Scale } from '../../codebook/codebook.ts';
import { keyedCounts } from '../../measures/item-histogram.ts';
import { answerDistribution } from '../../measures/score-distribution.ts';
import type { CountedPopulation } from '../analysis.ts';
import { computeFigures } from '../figure.ts';
import { Figures } from '../figures.ts';
import type { ReportSettings } from '../report/report-head.ts';
import { inRowOrder, summaryFigures } from '../summary/summary-figures.ts';
import type { ItemRow } from './item-row.ts';

const figuresOfItems = inRowOrder(summaryFigures);

/** One row per item, group and innermost scale that has the item. */
export function itemRows({ population, groups, settings }: CountedPopulation<ReportSettings>): ItemRow[] {
  return groups.flatMap(({ id, tally }) =>
    population.scales.flatMap((scale) =>
      ownItems(scale, population.scales).flatMap(({ index, reverse }) => {
        const histogram = tally.items[index];
        if (!histogram) return [];
        const { item, withoutAnswer } = histogram;
        const { min, max } = item;
        const scores = answerDistribution(histogram, reverse);
        const figures = new Figures();
        return {
          population: population.id,
          scale: scale.id,
          item: item.id,
          label: item.label,
          min,
          max,
          reverse_keyed: reverse,
          group: id,
          n_missing: withoutAnswer,
          n: Number(scores.n),
          ...computeFigures(
            figuresOfItems,
            { scores, min, max, confidenceLevel: settings.conf_level },
            figures,
          ),
          not_computed: figures.notComputed,
          counts: Object.fromEntries(
            keyedCounts(histogram, reverse).map((people, cell) => [String(min + cell), people]),
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
