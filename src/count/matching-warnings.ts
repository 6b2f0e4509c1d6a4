import type { Warning } from '../errors.ts';
import type { MatchedPeople } from '../measures/matched-people.ts';
import { messages } from '../messages/messages.ts';
import { respondentsAlike } from '../responses/people/respondents-alike.ts';

/** What there is to say of people who are not compared, for every two waves. */
export function matchingWarnings(people: MatchedPeople): Warning[] {
  const { waves, respondent, group } = people.population;
  const levels = waves?.levels ?? [];
  const unmatchedOrChanged = levels.flatMap((first, at) =>
    levels.slice(at + 1).flatMap((second, beyond): Warning[] => {
      const { both, onlyFirst, onlySecond, changedGroup } = people.counts(at, at + 1 + beyond);
      const names = { first: first.label, second: second.label };
      const unmatched: Warning = {
        code: 'respondents_unmatched',
        column: respondent ?? '',
        count: onlyFirst + onlySecond,
        message: messages.waves.unmatched({ ...names, both, onlyFirst, onlySecond }),
      };
      const changed: Warning = {
        code: 'group_changed',
        column: group?.column ?? '',
        count: changedGroup,
        message: messages.waves.groupChanged({ ...names, count: changedGroup }),
      };
      return [unmatched, changed].filter(({ count }) => count !== 0);
    }),
  );
  return [...unmatchedOrChanged, ...respondentsAlike(people.population, people.namesAlike())];
}
