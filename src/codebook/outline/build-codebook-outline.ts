import { localize } from '../../localized.ts';
import type { Codebook, Population } from '../codebook.ts';
import type { CodebookOutline, PopulationOutline } from './codebook-outline.ts';

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
      label: localize(group.column),
      levels: group.levels,
    },
    waves: waves && { column: waves.column ?? '', label: localize(waves.column ?? ''), levels: waves.levels },
    missingRule,
    characteristics: characteristics.map((one) => ({
      column: one.column,
      label: one.label,
      levels: one.levels.map((level) => ({ label: level.label, values: [level.value] })),
    })),
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

/** Every list of texts that items are answered with. */
function answerLists(items: Population['items']): PopulationOutline['answers'] {
  const lists = new Map(items.map(({ answers }) => [JSON.stringify([...answers]), answers]));
  return [...lists.values()]
    .filter(({ size }) => size > 0)
    .map((answers) => [...answers].map(([text, value]) => ({ text, value })));
}
