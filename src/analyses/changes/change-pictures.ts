import type { Picture } from '../../document/document.ts';
import type { Change, Changes, Estimate } from '../../document/drawing.ts';
import type { Language } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { confidencePercent } from '../confidence-percent.ts';
import type { PairedRow } from '../paired/paired-row.ts';
import { levelsOf } from '../populations/levels-of.ts';
import type { PopulationRow } from '../populations/population-row.ts';
import type { ScaleRow } from '../scales/scale-row.ts';
import type { ScoreView } from '../score-view.ts';

/** What pictures of changes are made from. */
export interface ShownChanges {
  readonly settings: { readonly conf_level: number };
  readonly populations: readonly PopulationRow[];
  /** Of which only the end points and the order count. */
  readonly scales: readonly Pick<ScaleRow, 'population' | 'scale' | 'parent' | 'min' | 'max' | 'group'>[];
  readonly paired: readonly PairedRow[];
}

const texts = messages.pictures;

/** From wave to wave of the same people on 0–100: a picture for each two waves, a line for each scale. */
export function changePictures(report: ShownChanges, view: ScoreView): Picture[] {
  return report.populations.flatMap((population) => {
    const rows = report.paired.filter(
      (row) => row.population === population.population && row.scale !== null,
    );
    const waves = new Map(rows.map((row) => [JSON.stringify([row.wave1, row.wave2]), row]));
    return [...waves.values()].map(({ wave1, wave2 }) =>
      pictureOf(
        population,
        rows.filter((row) => row.wave1 === wave1 && row.wave2 === wave2),
        report,
        view,
      ),
    );
  });
}

function pictureOf(
  population: PopulationRow,
  rows: readonly PairedRow[],
  { scales, settings }: ShownChanges,
  { language, decimals }: ScoreView,
): Picture {
  const groups = levelsOf(population);
  const [first] = rows;
  const [from, to] = [first?.wave1_label ?? texts.change, first?.wave2_label ?? texts.change];
  const own = scales.filter((row) => row.population === population.population && row.group === 'all');
  const drawing: Changes = {
    kind: 'changes',
    axis: { label: texts.onHundred[language], min: 0, max: 100 },
    decimals: decimals.score100 + 1,
    series: groups.map(({ group, label }) => ({ id: group, label: label[language] })),
    times: [from[language], to[language]],
    rows: own.flatMap((scale) => {
      const ofScale = rows.filter((row) => row.scale === scale.scale);
      const [some] = ofScale;
      if (!some) return [];
      const changes = groups.map(({ group }) =>
        changeOf(
          ofScale.find((row) => row.group === group),
          scale,
        ),
      );
      return [{ label: some.label[language], indent: depthOf(scale, own), changes }];
    }),
  };
  const level = String(confidencePercent(settings.conf_level));
  const about = texts.captionOf({ what: texts.fromTo({ from, to }), population: population.label });
  return {
    kind: 'picture',
    id: 'changes',
    name: texts.changes[language],
    caption: texts.captionOf({ what: texts.changes, population: about })[language],
    description: [texts.changesWithIntervals({ level })[language], ...found(drawing, language)].join(' '),
    drawing,
  };
}

type Ends = ShownChanges['scales'][number];

function depthOf({ parent }: Ends, scales: readonly Ends[]): number {
  const around = scales.find(({ scale }) => scale === parent);
  return around ? depthOf(around, scales) + 1 : 0;
}

/** Means on 0–100, and second − first with the interval of the paired t, turned round. */
function changeOf(row: PairedRow | undefined, { min, max }: Ends): Change {
  const hundred = (points: number | null | undefined) =>
    points === null || points === undefined ? null : (points / (max - min)) * 100;
  const mean = (points: number | null | undefined) =>
    points === null || points === undefined ? null : hundred(points - min);
  const turned = (points: number | null | undefined) => {
    const value = hundred(points);
    return value === null ? null : 0 - value;
  };
  return {
    from: mean(row?.mean1),
    to: mean(row?.mean2),
    change: {
      value: turned(row?.estimate),
      low: turned(row?.student?.conf_high),
      high: turned(row?.student?.conf_low),
    },
  };
}

/** How many intervals are above zero, and how many below. */
function found({ rows }: Changes, language: Language): string[] {
  const estimates = rows.flatMap(({ changes }) => changes.map(({ change }) => change));
  const intervals = estimates.filter(({ low, high }) => low !== null && high !== null);
  if (intervals.length === 0) return [];
  const count = (holds: (estimate: Estimate) => boolean) => intervals.filter(holds).length;
  const up = count(({ low }) => low !== null && low > 0);
  const down = count(({ high }) => high !== null && high < 0);
  return [texts.upAndDown({ up, down, rows: intervals.length })[language]];
}
