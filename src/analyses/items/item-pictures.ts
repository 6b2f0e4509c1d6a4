import type { Picture } from '../../document/document.ts';
import type { DivergingBars } from '../../document/drawing.ts';
import type { Language } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { atBothEnds } from '../at-both-ends.ts';
import type { PopulationRow } from '../populations/population-row.ts';
import type { ScaleRow } from '../scales/scale-row.ts';
import type { ScoreView } from '../score-view.ts';
import type { ItemRow } from './item-row.ts';

/** What pictures of items are made from. */
export interface ShownItems {
  readonly populations: readonly PopulationRow[];
  readonly scales: readonly ScaleRow[];
  readonly items: readonly ItemRow[];
}

/** More answers than these cannot be told apart. */
const mostAnswers = 11;
const texts = messages.pictures;

/** How everybody answered the items of each outermost scale. */
export function answerPictures(report: ShownItems, { language }: ScoreView): Picture[] {
  return report.populations.flatMap((population) => {
    const scales = report.scales.filter(
      (row) => row.population === population.population && row.group === 'all',
    );
    return scales
      .filter(({ parent }) => parent === null)
      .flatMap((scale) => {
        const within = innerOf(scale, scales);
        const items = report.items.filter(
          (row) => row.population === population.population && row.group === 'all' && within.has(row.scale),
        );
        return byEndPoints(items).map((alike) => pictureOf(population, scale, alike, language));
      });
  });
}

/** The ids of a scale and of those inside it. */
export function innerOf({ scale }: ScaleRow, scales: readonly ScaleRow[]): ReadonlySet<string> {
  const inner = scales.filter(({ parent }) => parent === scale).flatMap((one) => [...innerOf(one, scales)]);
  return new Set([scale, ...inner]);
}

function byEndPoints(items: readonly ItemRow[]): readonly (readonly ItemRow[])[] {
  const groups = new Map<string, ItemRow[]>();
  for (const item of items) {
    if (item.max - item.min >= mostAnswers) continue;
    const key = `${item.min} ${item.max}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()];
}

function pictureOf(
  population: PopulationRow,
  scale: ScaleRow,
  items: readonly ItemRow[],
  language: Language,
): Picture {
  const { min = 0, max = 0 } = items[0] ?? {};
  const values = Array.from({ length: max - min + 1 }, (_, index) => min + index);
  const drawing: DivergingBars = {
    kind: 'diverging_bars',
    answers: values.map((value) => {
      if (value === min) return texts.lowestAnswer({ value })[language];
      return value === max ? texts.highestAnswer({ value })[language] : String(value);
    }),
    rows: items.map(({ label, reverse_keyed, counts }) => ({
      label: `${label[language]}${reverse_keyed ? ' (R)' : ''}`,
      indent: 0,
      people: counts && values.map((value) => counts[String(value)] ?? 0),
    })),
  };
  const about = texts.captionOf({ what: scale.label, population: population.label });
  return {
    kind: 'picture',
    id: 'answers',
    name: texts.answers[language],
    caption: texts.captionOf({ what: texts.answers, population: about })[language],
    description: [texts.sharesOfAnswers[language], ...mostAgreed(drawing, language)].join(' '),
    drawing,
  };
}

/** The items with the largest and the smallest share of answers above the middle. */
function mostAgreed({ rows, answers }: DivergingBars, language: Language): string[] {
  const shares = rows.flatMap(({ label, people }) => {
    const n = people?.reduce((sum, one) => sum + one, 0) ?? 0;
    const above = people?.slice(Math.ceil(answers.length / 2)).reduce((sum, one) => sum + one, 0) ?? 0;
    return n === 0 ? [] : [{ name: label, value: (100 * above) / n }];
  });
  const { highest, lowest } = atBothEnds(shares, (percent) => String(Math.round(percent)));
  return [
    ...(highest ? [texts.mostAbove(highest)[language]] : []),
    ...(lowest ? [texts.leastAbove(lowest)[language]] : []),
  ];
}
