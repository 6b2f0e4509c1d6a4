import type { Population } from '../../codebook/codebook.ts';
import { jointScoresOf } from '../../measures/joint-scores.ts';
import { type PopulationTally, tallyParts } from '../../measures/population-tally.ts';
import type { PairsOfPopulation } from '../../measures/variable.ts';
import type { Respondent } from '../../responses/people/respondent.ts';

/** Counts people by pairs of scores, for a kernel that reads the answers of each. */
export interface LanePairs {
  /** @param part  that of the person's group among those of a tally */
  readonly add: (part: number, person: Respondent) => void;
  readonly addTo: (tally: PopulationTally) => void;
}

export function lanePairs(population: Population, pairsOf: PairsOfPopulation, parts: number): LanePairs {
  const measure = jointScoresOf(population, pairsOf);
  const states = Array.from({ length: parts }, measure.empty);
  return {
    add(part, person) {
      const state = states[part];
      if (state) measure.add(state, person);
    },
    addTo(tally) {
      for (const [part, { jointScores }] of tallyParts(tally).entries()) {
        const state = states[part];
        if (jointScores && state) jointScores.measure.merge(jointScores.state, state);
      }
    },
  };
}
