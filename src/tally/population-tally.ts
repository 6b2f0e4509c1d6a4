import { groupCount, type Population } from '../instrument/instrument.ts';
import { noAnswer, noLevel, type Respondent } from '../read/respondent.ts';
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

/** Counts of a whole population: of each level of the grouping, and of people at none. */
export interface PopulationTally {
  readonly groups: readonly GroupTally[];
  readonly none: GroupTally;
}

/** What was counted of one population. */
export interface PopulationCounts {
  readonly population: Population;
  readonly tally: PopulationTally;
}

export function emptyTally(population: Population): PopulationTally {
  return {
    groups: Array.from({ length: groupCount(population) }, () => emptyGroupTally(population)),
    none: emptyGroupTally(population),
  };
}

/** The counts of all people in parts, those at no level last. */
export function tallyParts({ groups, none }: PopulationTally): readonly GroupTally[] {
  return [...groups, none];
}

/** @param group  a level of the grouping, counted from 0, or `noGroup` */
export function tallyOf({ groups, none }: PopulationTally, group: number): GroupTally {
  return groups[group] ?? none;
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
  const counts = tallyOf(tally, group);
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
  return {
    groups: Array.from({ length: groupCount(population) }, (_, group) =>
      addGroupTallies(
        population,
        parts.flatMap(({ groups }) => groups[group] ?? []),
      ),
    ),
    none: addGroupTallies(
      population,
      parts.map(({ none }) => none),
    ),
  };
}
