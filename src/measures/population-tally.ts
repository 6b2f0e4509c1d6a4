import { groupCount, type Population } from '../codebook/codebook.ts';
import { noAnswer, noLevel, type Respondent } from '../responses/people/respondent.ts';
import { type CoMoments, type CoMomentsMeasure, coMomentsOf } from './co-moments.ts';
import { addItemHistograms, countAnswer, emptyItemHistogram, type ItemHistogram } from './item-histogram.ts';
import { type MeasurePlan, nothingBeside } from './measure-plan.ts';
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
  /** Null where they are not counted. */
  readonly coMoments: CountedCoMoments | null;
}

export interface CountedCoMoments {
  readonly measure: CoMomentsMeasure;
  readonly state: CoMoments;
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

export function emptyTally(population: Population, plan: MeasurePlan = nothingBeside): PopulationTally {
  return {
    groups: Array.from({ length: groupCount(population) }, () => emptyGroupTally(population, plan)),
    none: emptyGroupTally(population, plan),
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

function emptyGroupTally(population: Population, plan: MeasurePlan): GroupTally {
  const measure = plan.coMoments ? coMomentsOf(population) : null;
  return {
    respondents: 0,
    scales: population.scales.map(emptyScoreHistogram),
    items: population.items.map(emptyItemHistogram),
    levels: population.characteristics.map(({ levels }) => new Float64Array(levels.length + 1)),
    coMoments: measure && { measure, state: measure.empty() },
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
  counts.coMoments?.measure.add(counts.coMoments.state, answers);
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
    coMoments: addCoMoments(population, parts),
  };
}

/** @returns null where a part has none, or there is no part */
function addCoMoments(population: Population, parts: readonly GroupTally[]): CountedCoMoments | null {
  if (parts.length === 0) return null;
  const measure = coMomentsOf(population);
  const state = measure.empty();
  for (const { coMoments } of parts) {
    if (!coMoments) return null;
    measure.merge(state, coMoments.state);
  }
  return { measure, state };
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
