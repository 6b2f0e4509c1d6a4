import type { Population } from '../codebook/codebook.ts';
import type { LocalizedText } from '../localized.ts';
import {
  addGroupTallies,
  type GroupTally,
  type PopulationTally,
  tallyOf,
  tallyParts,
} from '../measures/population-tally.ts';
import { messages } from '../messages/messages.ts';

/** The people that a row of the report is about. */
export interface Group {
  readonly id: string;
  readonly label: LocalizedText;
  readonly tally: GroupTally;
}

/** Everybody, then each level where the population is grouped. */
export function groupsOf(population: Population, tally: PopulationTally): readonly Group[] {
  const everybody: Group = {
    id: 'all',
    label: messages.score.all,
    tally: addGroupTallies(population, tallyParts(tally)),
  };
  const levels = population.group?.levels ?? [];
  return [everybody, ...levels.map(({ id, label }, level) => ({ id, label, tally: tallyOf(tally, level) }))];
}
