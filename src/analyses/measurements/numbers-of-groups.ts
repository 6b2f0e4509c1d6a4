import type { NumericCharacteristic } from '../../codebook/codebook.ts';
import { numberDistribution } from '../../measures/number-counts.ts';
import type { ScoreDistribution } from '../../measures/score-distribution.ts';
import type { CountedPopulation } from '../analysis.ts';
import type { Group } from '../groups.ts';

/** A column of numbers with those of each group. */
export interface CountedNumbers {
  readonly numeric: NumericCharacteristic;
  readonly ofGroups: readonly NumbersOfGroup[];
}

export interface NumbersOfGroup {
  readonly group: Group;
  /** Null where numbers were not counted, as in a tally that was made without them. */
  readonly numbers: ScoreDistribution | null;
}

/** Every column of numbers, of everybody and of each group; one in which no one has a number is left out. */
export function countedNumbers({
  population,
  groups,
}: Pick<CountedPopulation, 'population' | 'groups'>): CountedNumbers[] {
  return population.numbers
    .map((numeric, index) => ({
      numeric,
      ofGroups: groups.map((group): NumbersOfGroup => {
        const counts = group.tally.numbers?.state[index];
        return { group, numbers: counts ? numberDistribution(counts) : null };
      }),
    }))
    .filter(({ ofGroups }) => ofGroups[0]?.numbers?.n !== 0n);
}
