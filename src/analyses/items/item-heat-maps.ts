import type { Picture } from '../../document/document.ts';
import type { HeatMap } from '../../document/drawing.ts';
import { messages } from '../../messages/messages.ts';
import { highestAndLowest } from '../highest-and-lowest.ts';
import { levelsOf } from '../populations/levels-of.ts';
import type { PopulationRow } from '../populations/population-row.ts';
import type { ScaleRow } from '../scales/scale-row.ts';
import type { ScoreView } from '../score-view.ts';
import { innerOf, type ShownItems } from './item-pictures.ts';
import type { ItemRow } from './item-row.ts';

const texts = messages.pictures;

/** Means of the items of each outermost scale, a row an item and a column a group, under the scales that they are of. */
export function itemHeatMaps(report: ShownItems, view: ScoreView): Picture[] {
  return report.populations.flatMap((population) => {
    const inPopulation = (row: ScaleRow | ItemRow) => row.population === population.population;
    const scales = report.scales.filter((row) => inPopulation(row) && row.group === 'all');
    const items = report.items.filter(inPopulation);
    return scales
      .filter(({ parent }) => parent === null)
      .map((outermost) => {
        const within = innerOf(outermost, scales);
        const parts = scales
          .filter(({ scale }) => within.has(scale))
          .map((scale) => ({ scale, items: items.filter((item) => item.scale === scale.scale) }))
          .filter((part) => part.items.length > 0);
        return pictureOf(population, outermost, parts, view);
      });
  });
}

interface Part {
  readonly scale: ScaleRow;
  /** Of every group. */
  readonly items: readonly ItemRow[];
}

function pictureOf(
  population: PopulationRow,
  scale: ScaleRow,
  parts: readonly Part[],
  { language, decimals }: ScoreView,
): Picture {
  const groups = levelsOf(population);
  const all = parts.flatMap(({ items }) => items);
  const [{ min, max } = { min: 0, max: 1 }] = all;
  // Items of several ranges are shown on one.
  const points = all.every((item) => item.min === min && item.max === max);
  const shown = (item: ItemRow | undefined): number | null =>
    item === undefined || item.mean === null || points
      ? (item?.mean ?? null)
      : ((item.mean - item.min) / (item.max - item.min)) * 100;
  const drawing: HeatMap = {
    kind: 'heat_map',
    axis: points
      ? { label: texts.itemMean[language], min, max }
      : { label: texts.onHundred[language], min: 0, max: 100 },
    decimals: points ? decimals.points : decimals.score100 + 1,
    columns: groups.map(({ group, label, n }) => ({
      id: group,
      label: texts.groupOf({ group: label, n })[language],
    })),
    rows: parts.flatMap(({ scale: inner, items }) => [
      ...(parts.length > 1 ? [{ label: inner.label[language], indent: 0, values: [] }] : []),
      ...items
        .filter(({ group }) => group === 'all')
        .map(({ item, label, reverse_keyed }) => ({
          label: `${label[language]}${reverse_keyed ? ' (R)' : ''}`,
          indent: parts.length > 1 ? 1 : 0,
          values: groups.map(({ group }) =>
            shown(items.find((row) => row.item === item && row.group === group)),
          ),
        })),
    ]),
  };
  const about = texts.captionOf({ what: scale.label, population: population.label });
  return {
    kind: 'picture',
    id: 'heatmap',
    name: texts.heatmap[language],
    caption: texts.captionOf({ what: texts.heatmap, population: about })[language],
    description: [
      texts.meansOfItems[language],
      ...highestAndLowest(drawing.rows, { ...drawing, series: drawing.columns }, language),
    ].join(' '),
    drawing,
  };
}
