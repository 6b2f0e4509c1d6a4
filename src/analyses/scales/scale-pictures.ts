import type { Picture } from '../../document/document.ts';
import type { DotPlot } from '../../document/drawing.ts';
import { type LocalizedText, localize } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { confidencePercent } from '../confidence-percent.ts';
import { highestAndLowest } from '../highest-and-lowest.ts';
import { levelsOf } from '../populations/levels-of.ts';
import type { PopulationRow } from '../populations/population-row.ts';
import type { ScoreView } from '../score-view.ts';
import type { ScaleRow } from './scale-row.ts';
import { type ShownScales, scalesOf } from './scales-of.ts';

const texts = messages.pictures;

/** The outermost scales of each population on 0–100, a mark with its interval for each group. */
export function indicatorPictures(report: ShownScales, view: ScoreView): Picture[] {
  return report.populations.flatMap((population) => {
    const scales = scalesOf(report, population).filter(({ parent }) => parent === null);
    if (scales.length === 0) return [];
    const rows = scales.map((scale) => ({ scale, indent: 0 }));
    return [profile({ id: 'indicators', about: population.label, population, rows }, report, view)];
  });
}

/** The scales inside each outermost scale, the same way. */
export function profilePictures(report: ShownScales, view: ScoreView): Picture[] {
  return report.populations.flatMap((population) => {
    const scales = scalesOf(report, population);
    return scales.flatMap((outermost) => {
      const inner = withInner(outermost, scales, 0);
      if (outermost.parent !== null || inner.length < 2) return [];
      const about = texts.captionOf({ what: outermost.label, population: population.label });
      return [profile({ id: 'profile', about, population, rows: inner }, report, view)];
    });
  });
}

interface ShownScale {
  readonly scale: ScaleRow;
  readonly indent: number;
}

const withInner = (scale: ScaleRow, scales: readonly ScaleRow[], indent: number): ShownScale[] => [
  { scale, indent },
  ...scales
    .filter(({ parent }) => parent === scale.scale)
    .flatMap((inner) => withInner(inner, scales, indent + 1)),
];

function profile(
  of: {
    readonly id: 'indicators' | 'profile';
    readonly about: LocalizedText;
    readonly population: PopulationRow;
    readonly rows: readonly ShownScale[];
  },
  report: ShownScales,
  { language, decimals }: ScoreView,
): Picture {
  const groups = levelsOf(of.population);
  const drawing: DotPlot = {
    kind: 'dots',
    axis: { label: texts.onHundred[language], min: 0, max: 100 },
    decimals: decimals.score100 + 1,
    series: groups.map(({ group, label, n }) => ({
      id: group,
      label: texts.groupOf({ group: label, n })[language],
    })),
    rows: of.rows.map(({ scale, indent }) => ({
      label: scale.label[language],
      indent,
      points: groups.map(({ group }) => onHundred(report.scales.find(isOf(scale, group)))),
    })),
  };
  const means = drawing.rows.map(({ label, points }) => ({
    label,
    values: points.map(({ value }) => value),
  }));
  const level = localize(String(confidencePercent(report.settings.conf_level)));
  return {
    kind: 'picture',
    id: of.id,
    name: texts[of.id][language],
    caption: texts.captionOf({ what: texts[of.id], population: of.about })[language],
    description: [
      texts.meansWithIntervals({ level })[language],
      ...highestAndLowest(means, drawing, language),
    ].join(' '),
    drawing,
  };
}

const isOf =
  ({ population, scale }: ScaleRow, group: string) =>
  (row: ScaleRow) =>
    row.population === population && row.scale === scale && row.group === group;

/** A mean and its interval on 0–100, cut at the end points of the scale. */
function onHundred(row: ScaleRow | undefined) {
  if (!row) return { value: null, low: null, high: null };
  const { min, max, conf_low, conf_high, score100 } = row;
  const hundred = (points: number | null) =>
    points === null ? null : ((Math.min(Math.max(points, min), max) - min) / (max - min)) * 100;
  return { value: score100, low: hundred(conf_low), high: hundred(conf_high) };
}
