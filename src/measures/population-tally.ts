import { groupCount, type Population } from '../codebook/codebook.ts';
import type { Respondent } from '../responses/people/respondent.ts';
import { addFurther, type FurtherMeasures, furtherMeasures } from './further-measures.ts';
import { answersOf, type ItemHistogram } from './item-histogram.ts';
import { type LevelCounts, levelsOf } from './level-counts.ts';
import { eachOf } from './measure.ts';
import { type MeasurePlan, nothingBeside } from './measure-plan.ts';
import { onceForEach } from './once-for-each.ts';
import type { AnyMeasure } from './running-measure.ts';
import { type ScoreHistogram, scoresOf } from './score-histogram.ts';

/** What is counted in every run. */
const newMeasures = ({ scales, items, characteristics }: Population) => ({
  scales: eachOf(scales.map(scoresOf)),
  items: eachOf(items.map(answersOf)),
  levels: eachOf(characteristics.map(levelsOf)),
});
type AlwaysCounted = ReturnType<typeof newMeasures>;
const measuresOf = onceForEach(newMeasures);

/** What has been counted of the people of one group: the states of the measures that a run counts. */
export interface GroupTally extends FurtherMeasures {
  readonly measures: AlwaysCounted;
  respondents: number;
  readonly scales: readonly ScoreHistogram[];
  readonly items: readonly ItemHistogram[];
  readonly levels: readonly LevelCounts[];
  /** Those further measures that are counted. */
  readonly running: readonly AnyMeasure[];
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
  return groupTally(population, furtherMeasures(population, plan));
}

function groupTally(population: Population, further: FurtherMeasures): GroupTally {
  const measures = measuresOf(population);
  return {
    measures,
    respondents: 0,
    scales: measures.scales.empty(),
    items: measures.items.empty(),
    levels: measures.levels.empty(),
    ...further,
    running: Object.values(further).flatMap((measure) => measure ?? []),
  };
}

/** Adds one person. This is the inner loop of a run. */
export function countRespondent(tally: PopulationTally, person: Respondent): void {
  const counts = tallyOf(tally, person.group);
  counts.respondents += 1;
  counts.measures.scales.add(counts.scales, person);
  counts.measures.items.add(counts.items, person);
  counts.measures.levels.add(counts.levels, person);
  for (let index = 0; index < counts.running.length; index += 1) counts.running[index]?.add(person);
}

/** The counts of several groups, or of the same group in several files, together. */
export function addGroupTallies(population: Population, parts: readonly GroupTally[]): GroupTally {
  const total = groupTally(population, addFurther(population, parts));
  for (const { respondents, scales, items, levels } of parts) {
    total.respondents += respondents;
    total.measures.scales.merge(total.scales, scales);
    total.measures.items.merge(total.items, items);
    total.measures.levels.merge(total.levels, levels);
  }
  return total;
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
