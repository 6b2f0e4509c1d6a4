import type { Picture } from '../../document/document.ts';
import type { Forest } from '../../document/drawing.ts';
import { localize } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { confidencePercent } from '../confidence-percent.ts';
import type { PopulationRow } from '../populations/population-row.ts';
import type { ReportSettings } from '../report/report-head.ts';
import type { ScoreView } from '../score-view.ts';
import type { ComparisonRow } from './comparison-row.ts';

/** What pictures of differences are made from. */
export interface ShownDifferences {
  readonly settings: ReportSettings;
  readonly populations: readonly PopulationRow[];
  readonly comparisons: readonly ComparisonRow[];
}

const texts = messages.pictures;

/** Hedges' g of every scale with its interval, a picture for each two groups: scales of any range on one axis. */
export function differencePictures(report: ShownDifferences, view: ScoreView): Picture[] {
  return report.populations.flatMap((population) => {
    const rows = report.comparisons.filter((row) => row.population === population.population);
    const pairs = [...new Map(rows.map((row) => [`${row.group1} ${row.group2}`, row])).values()];
    return pairs.map(({ group1, group2 }) =>
      pictureOf(
        population,
        rows.filter((row) => row.group1 === group1 && row.group2 === group2),
        report.settings,
        view,
      ),
    );
  });
}

function pictureOf(
  { label, groups }: PopulationRow,
  rows: readonly ComparisonRow[],
  settings: ReportSettings,
  { language, decimals }: ScoreView,
): Picture {
  const labelOf = (id: string | undefined) =>
    groups.find(({ group }) => group === id)?.label ?? localize(id ?? '');
  const [first, second] = [labelOf(rows[0]?.group1), labelOf(rows[0]?.group2)];
  const drawing: Forest = {
    kind: 'forest',
    axis: { label: texts.hedgesG[language], min: null, max: null },
    decimals: decimals.points,
    sides: [texts.higher({ group: second })[language], texts.higher({ group: first })[language]],
    rows: rows.map((row) => ({
      label: row.label[language],
      indent: depthOf(row, rows),
      estimate: {
        value: row.hedges_g?.estimate ?? null,
        low: row.hedges_g?.conf_low ?? null,
        high: row.hedges_g?.conf_high ?? null,
      },
    })),
  };
  const apart = drawing.rows.filter(
    ({ estimate: { low, high } }) => low !== null && high !== null && low * high > 0,
  );
  const pair = messages.score.firstMinusSecond({ first, second });
  const about = texts.captionOf({ what: pair, population: label });
  return {
    kind: 'picture',
    id: 'differences',
    name: texts.differences[language],
    caption: texts.captionOf({ what: texts.differences, population: about })[language],
    description: [
      texts.gWithIntervals({ level: String(confidencePercent(settings.conf_level)) })[language],
      texts.withoutZero({ apart: apart.length, rows: rows.length })[language],
    ].join(' '),
    drawing,
  };
}

function depthOf({ parent }: ComparisonRow, rows: readonly ComparisonRow[]): number {
  const around = rows.find(({ scale }) => scale === parent);
  return around ? depthOf(around, rows) + 1 : 0;
}
