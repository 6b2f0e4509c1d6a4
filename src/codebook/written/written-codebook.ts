import type { Codebook, Population, Scale, ScoreKind } from '../codebook.ts';
import type { WrittenCodebook, WrittenPopulation, WrittenScale } from '../schema/codebook-schema.ts';
import { writtenCharacteristics, writtenGroup, writtenLevel } from './written-characteristics.ts';

/** A codebook as a codebook with nothing left to defaults; resolving it gives the same codebook. */
export function writtenCodebook({
  id,
  version,
  title,
  stars,
  populations,
  report,
}: Codebook): WrittenCodebook {
  return {
    id,
    version,
    title,
    stars: Object.fromEntries(stars.map(({ symbol, below }) => [symbol, below])),
    ...(report === null ? {} : { report: [...report] }),
    populations: populations.map(writtenPopulation),
  };
}

function writtenPopulation(population: Population): WrittenPopulation {
  const { id, label, respondent, columns, items, group, waves, missingRule, impossible, exclude, scales } =
    population;
  return {
    id,
    label,
    ...(respondent === null ? {} : { respondent }),
    columns: plain(columns, (texts) => [...texts]),
    missing: [...(items[0]?.missing ?? [])],
    ...(group ? { group: writtenGroup(group) } : {}),
    ...(waves
      ? {
          waves: {
            ...(waves.column === null ? {} : { column: waves.column }),
            levels: waves.levels.map(writtenLevel),
          },
        }
      : {}),
    ...(missingRule === 'analysis' ? {} : { missing_rule: missingRule }),
    characteristics: writtenCharacteristics(population),
    impossible: impossible.map((cells) =>
      Object.fromEntries(cells.map(({ column, values }) => [column, [...values]])),
    ),
    ...(exclude.length === 0
      ? {}
      : { exclude: Object.fromEntries(exclude.map(({ column, values }) => [column, [...values]])) }),
    scales: scales.filter(({ parent }) => parent === null).map((scale) => writtenScale(scale, population)),
  };
}

/** @param around  what scores are where a scale does not say it */
function writtenScale(scale: Scale, population: Population, around: ScoreKind = 'mean'): WrittenScale {
  const { id, label, min, max, minValid, score } = scale;
  const inner = population.scales.filter(({ parent }) => parent === id);
  // The own items of a scale stand before those of its inner scales.
  const own = scale.items.slice(
    0,
    scale.items.length - inner.reduce((sum, { items }) => sum + items.length, 0),
  );
  const items = own.flatMap(({ index }) => population.items[index] ?? []);
  const reverse = own.flatMap((item) => (item.reverse ? (population.items[item.index]?.id ?? []) : []));
  return {
    id,
    label,
    min,
    max,
    min_valid: minValid,
    ...(score === around ? {} : { score }),
    ...(items[0] && items[0].answers.size > 0
      ? { answers: plain(items[0].answers, (answer) => answer) }
      : {}),
    ...(items.length > 0 ? { items: items.map((item) => ({ id: item.id, label: item.label })) } : {}),
    ...(reverse.length > 0 ? { reverse } : {}),
    ...(inner.length > 0 ? { scales: inner.map((one) => writtenScale(one, population, score)) } : {}),
  };
}

function plain<From, To>(map: ReadonlyMap<string, From>, to: (value: From) => To): Record<string, To> {
  return Object.fromEntries([...map].map(([key, value]) => [key, to(value)]));
}
