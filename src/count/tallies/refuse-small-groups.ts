import type { Population } from '../../codebook/codebook.ts';
import { InputError, type Problem } from '../../errors.ts';
import type { LocalizedText } from '../../localized.ts';
import { type PopulationCounts, tallyOf } from '../../measures/population-tally.ts';
import { messages } from '../../messages/messages.ts';
import { talliedGroups } from './tallied-groups.ts';

/**
 * The counts of a handful of people are nearly their answers.
 *
 * @throws InputError naming every group of 1 to `minCell` − 1 people, those of no level among them
 */
export function refuseSmallGroups(counts: readonly PopulationCounts[], minCell: number): void {
  const small = counts.flatMap(({ population, tally }) =>
    talliedGroups(population)
      .filter(({ level }) => {
        const { respondents } = tallyOf(tally, level);
        return respondents > 0 && respondents < minCell;
      })
      .map(({ group }) => smallGroup(population, group, minCell)),
  );
  if (small.length > 0) throw new InputError(small);
}

function smallGroup(population: Population, group: string | null, minCell: number): Problem {
  const whose = groupLabel(population, group);
  return {
    message: messages.tally.tooFewPeople({ population: population.label, whose, minCell }),
    hint: messages.tally.tooFewPeopleHint,
  };
}

function groupLabel({ group: grouping }: Population, group: string | null): LocalizedText {
  if (!grouping) return messages.common.nothing;
  const level = grouping.levels.find(({ id }) => id === group);
  const label = level?.label ?? messages.tally.rowsOfNoGroup;
  return messages.tally.afterComma({ label });
}
