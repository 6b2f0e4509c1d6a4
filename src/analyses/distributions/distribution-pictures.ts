import type { Picture } from '../../document/document.ts';
import type { Distributions } from '../../document/drawing.ts';
import { roundHalfAway } from '../../document/round-half-away.ts';
import { messages } from '../../messages/messages.ts';
import { levelsOf } from '../populations/levels-of.ts';
import type { PopulationRow } from '../populations/population-row.ts';
import type { ScoreView } from '../score-view.ts';
import type { DistributionRow } from './distribution-row.ts';

/** What pictures of distributions are made from. */
export interface ShownDistributions {
  readonly populations: readonly PopulationRow[];
  readonly distributions: readonly DistributionRow[];
}

const texts = messages.pictures;

/** The scores of each outermost scale, a histogram for each group. */
export function distributionPictures(report: ShownDistributions, view: ScoreView): Picture[] {
  return report.populations.flatMap((population) => {
    const rows = report.distributions.filter((row) => row.population === population.population);
    return rows
      .filter(({ group }) => group === 'all')
      .map(({ scale }) =>
        pictureOf(
          population,
          rows.filter((row) => row.scale === scale),
          view,
        ),
      );
  });
}

function pictureOf(
  population: PopulationRow,
  ofScale: readonly DistributionRow[],
  { language, decimals: { points } }: ScoreView,
): Picture {
  const shown = levelsOf(population).flatMap(({ group, label }) => {
    const row = ofScale.find((one) => one.group === group);
    return row ? [{ label, row }] : [];
  });
  const [{ label, min, max, bars } = { label: texts.distributions, min: 0, max: 1, bars: [] }] = ofScale;
  const [{ from, to } = { from: 0, to: 1 }] = bars;
  const drawing: Distributions = {
    kind: 'distributions',
    axis: { label: texts.scorePoints[language], min, max },
    decimals: points,
    width: to - from,
    rows: shown.map(({ label, row }) => ({
      label: texts.groupOf({ group: label, n: row.n })[language],
      mean: row.mean,
      bars: row.bars,
      curve: row.density ?? [],
    })),
  };
  const about = texts.captionOf({ what: label, population: population.label });
  return {
    kind: 'picture',
    id: 'distributions',
    name: texts.distributions[language],
    caption: texts.captionOf({ what: texts.distributions, population: about })[language],
    description: [
      texts.histogramsWithDensity[language],
      ...shown.flatMap(({ label, row: { mean, bars, n } }) => {
        const [most, next] = [...bars].sort((one, other) => other.people - one.people);
        if (mean === null || !most) return [];
        if (next?.people === most.people)
          return texts.meanOf({ group: label, value: roundHalfAway(mean, points) })[language];
        const percent = Math.round((100 * most.people) / n);
        const [value, from, to] = [mean, most.from, most.to].map((figure) => roundHalfAway(figure, points));
        return texts.mostBetween({
          group: label,
          value: value ?? '',
          from: from ?? '',
          to: to ?? '',
          percent,
        })[language];
      }),
    ].join(' '),
    drawing,
  };
}
