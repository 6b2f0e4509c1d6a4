import { localize } from '../../localized.ts';
import { type Characteristic, type Codebook, numbersAlone, type Population } from '../codebook.ts';
import { gapsBetween } from '../resolve/resolve-bands.ts';
import type { CodebookOutline, NumbersOutline, PopulationOutline } from './codebook-outline.ts';

/** What `hanaro codebook show` and `check` tell about a codebook. */
export function buildCodebookOutline({ id, version, title, stars, populations }: Codebook): CodebookOutline {
  return { id, version, title, stars, populations: populations.map(populationOutline) };
}

function populationOutline(population: Population): PopulationOutline {
  const { id, label, items, respondent, group, waves, missingRule, characteristics, scales } = population;
  return {
    id,
    label,
    items: items.length,
    respondent,
    missing: items[0]?.missing ?? [],
    group: group && {
      column: group.column,
      label: group.label ?? localize(group.column),
      levels: group.levels,
      numbers: numbersOutline(group, population),
    },
    waves: waves && {
      column: waves.column ?? '',
      label: localize(waves.column ?? ''),
      levels: waves.levels,
      numbers: null,
    },
    missingRule,
    characteristics: [
      ...characteristics.map((one) => ({
        column: one.column,
        label: one.label,
        levels: one.levels.map(({ label, value, values = [value] }) => ({
          label,
          values: one.bands ? [] : values,
        })),
        numbers: numbersOutline(one, population),
      })),
      ...numbersAlone(population).map(({ column, label, units, missing }) => ({
        column,
        label,
        levels: [],
        numbers: { units, missing, gaps: [] },
      })),
    ],
    answers: answerLists(items),
    scales: scales.map((scale) => ({
      id: scale.id,
      label: scale.label,
      depth: scale.depth,
      items: scale.items.length,
      min: scale.min,
      max: scale.max,
      minValid: scale.minValid,
      score: scale.score,
      reverse: scale.items.flatMap(({ index, reverse }) => (reverse ? (items[index]?.id ?? []) : [])),
    })),
  };
}

function numbersOutline(
  { column, bands }: Pick<Characteristic, 'column' | 'bands'>,
  { numbers }: Population,
): NumbersOutline | null {
  const number = numbers.find((one) => one.column === column);
  return bands && number ? { units: number.units, missing: number.missing, gaps: gapsBetween(bands) } : null;
}

/** Every list of texts that items are answered with. */
function answerLists(items: Population['items']): PopulationOutline['answers'] {
  const lists = new Map(items.map(({ answers }) => [JSON.stringify([...answers]), answers]));
  return [...lists.values()]
    .filter(({ size }) => size > 0)
    .map((answers) => [...answers].map(([text, value]) => ({ text, value })));
}
