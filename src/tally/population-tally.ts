import type { Population } from '../instrument/instrument.ts';
import { noAnswer, noGroup, noLevel, type Respondent } from '../read/respondent.ts';
import { addItemHistograms, emptyItemHistogram, type ItemHistogram } from './item-histogram.ts';
import {
  addScoreHistograms,
  countScore,
  emptyScoreHistogram,
  type ScoreHistogram,
} from './score-histogram.ts';

/** Everything that is counted about the people of one group. */
export interface GroupTally {
  respondents: number;
  readonly scales: readonly ScoreHistogram[];
  readonly items: readonly ItemHistogram[];
  /** Per characteristic, people at each level; then, last, people at none. */
  readonly levels: readonly Float64Array[];
}

/** Counts of a whole population: first level, second level, no level. */
export type PopulationTally = readonly [GroupTally, GroupTally, GroupTally];

export function emptyTally(population: Population): PopulationTally {
  return [emptyGroupTally(population), emptyGroupTally(population), emptyGroupTally(population)];
}

function emptyGroupTally(population: Population): GroupTally {
  return {
    respondents: 0,
    scales: population.scales.map(emptyScoreHistogram),
    items: population.items.map(emptyItemHistogram),
    levels: population.characteristics.map(({ levels }) => new Float64Array(levels.length + 1)),
  };
}

export function countRespondent(tally: PopulationTally, { answers, group, levels }: Respondent): void {
  const counts = tally[group] ?? tally[noGroup];
  counts.respondents += 1;
  for (const [index, histogram] of counts.items.entries()) {
    const answer = answers[index] ?? noAnswer;
    const cell = answer - histogram.item.min;
    if (answer === noAnswer) histogram.withoutAnswer += 1;
    else histogram.people[cell] = (histogram.people[cell] ?? 0) + 1;
  }
  for (const histogram of counts.scales) {
    const { items, min, max } = histogram.scale;
    let validAnswers = 0;
    let sum = 0;
    for (const { index, reverse } of items) {
      const answer = answers[index] ?? noAnswer;
      if (answer === noAnswer) continue;
      validAnswers += 1;
      sum += reverse ? min + max - answer : answer;
    }
    countScore(histogram, validAnswers, sum);
  }
  for (const [characteristic, people] of counts.levels.entries()) {
    const level = levels[characteristic] ?? noLevel;
    const cell = level === noLevel ? people.length - 1 : level;
    people[cell] = (people[cell] ?? 0) + 1;
  }
}

/** The counts of several groups, or of the same group in several files, together. */
export function addGroupTallies(population: Population, parts: readonly GroupTally[]): GroupTally {
  return {
    respondents: parts.reduce((total, part) => total + part.respondents, 0),
    scales: population.scales.map((scale, index) =>
      addScoreHistograms(
        scale,
        parts.flatMap((part) => part.scales[index] ?? []),
      ),
    ),
    items: population.items.map((item, index) =>
      addItemHistograms(
        item,
        parts.flatMap((part) => part.items[index] ?? []),
      ),
    ),
    levels: population.characteristics.map(({ levels }, index) =>
      Float64Array.from({ length: levels.length + 1 }, (_, level) =>
        parts.reduce((total, part) => total + (part.levels[index]?.[level] ?? 0), 0),
      ),
    ),
  };
}

/** The counts of several pieces of one population together. */
export function addTallies(population: Population, parts: readonly PopulationTally[]): PopulationTally {
  const together = (group: 0 | 1 | 2) =>
    addGroupTallies(
      population,
      parts.map((part) => part[group]),
    );
  return [together(0), together(1), together(2)];
}
