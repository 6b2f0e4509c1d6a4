import type { Population } from '../instrument/instrument.ts';
import { noAnswer, noGroup, noLevel, type Respondent } from '../read/respondent.ts';
import { addItemHistograms, countAnswer, emptyItemHistogram, type ItemHistogram } from './item-histogram.ts';
import {
  addScoreHistograms,
  countAnswers,
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

/** What was counted of one population. */
export interface PopulationCounts {
  readonly population: Population;
  readonly tally: PopulationTally;
}

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

/** Adds one person. This is the inner loop of a run, hence the plain loops. */
export function countRespondent(tally: PopulationTally, { answers, group, levels }: Respondent): void {
  const counts = tally[group] ?? tally[noGroup];
  counts.respondents += 1;
  for (let index = 0; index < answers.length; index += 1) {
    const histogram = counts.items[index];
    if (histogram) countAnswer(histogram, answers[index] ?? noAnswer);
  }
  for (let index = 0; index < counts.scales.length; index += 1) {
    const histogram = counts.scales[index];
    if (histogram) countAnswers(histogram, answers);
  }
  for (let index = 0; index < levels.length; index += 1) {
    const people = counts.levels[index];
    const level = levels[index] ?? noLevel;
    if (!people) continue;
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
