import type { Population } from '../../codebook/codebook.ts';
import { jointScoresOf } from '../../measures/joint-scores.ts';
import { type PopulationTally, tallyParts } from '../../measures/population-tally.ts';
import type { PairsOfPopulation } from '../../measures/variable.ts';
import { noAnswer, noGroup, type Respondent } from '../../responses/people/respondent.ts';
import type { LaneMemory } from './lane-memory.ts';

/** Counts people by pairs of scores: a kernel reads the answers of each, here their scores are looked up. */
export interface LanePairs {
  /** Counts the row that the kernel has just read. @param group  those of no group are in the last one */
  readonly add: (group: number) => void;
  readonly addTo: (tally: PopulationTally) => void;
}

export function lanePairs(
  population: Population,
  pairsOf: PairsOfPopulation,
  { memory, settings }: LaneMemory,
): LanePairs {
  const measure = jointScoresOf(population, pairsOf);
  const states = Array.from({ length: settings.groupCount }, measure.empty);
  const lowest = Int32Array.from(population.items, ({ min }) => min);
  const person: Respondent = {
    answers: new Int32Array(population.items.length),
    group: noGroup,
    levels: new Int32Array(population.characteristics.length),
    numbers: [],
  };
  let values = new Int16Array(0);

  return {
    add(group) {
      if (values.buffer !== memory.memory.buffer)
        values = new Int16Array(memory.memory.buffer, settings.values, population.items.length);
      for (let item = 0; item < values.length; item += 1) {
        const value = values[item] ?? -1;
        person.answers[item] = value < 0 ? noAnswer : value + (lowest[item] ?? 0);
      }
      const state = states[group];
      if (state) measure.add(state, person);
    },
    addTo(tally) {
      for (const [group, { jointScores }] of tallyParts(tally).entries()) {
        const state = states[group];
        if (jointScores && state) jointScores.measure.merge(jointScores.state, state);
      }
    },
  };
}
