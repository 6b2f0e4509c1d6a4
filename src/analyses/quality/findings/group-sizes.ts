import type { Population } from '../../../codebook/codebook.ts';
import type { LocalizedText } from '../../../localized.ts';
import type { PopulationTally } from '../../../measures/population-tally.ts';
import { messages } from '../../../messages/messages.ts';
import { finding } from '../finding.ts';
import type { QualityFinding } from '../quality-schema.ts';

/** Beyond this ratio a t-test minds unequal variances. Source: Stevens (2009), Applied Multivariate Statistics. */
const balanced = 1.5;

/** What is to be seen in how many people are in each group of a population. */
export function groupSizes(population: Population, { groups, none }: PopulationTally): QualityFinding[] {
  const { id, group } = population;
  const people = groups.map(({ respondents }) => respondents);
  if (people.reduce((sum, n) => sum + n, none.respondents) === 0) return [noRespondents(id)];
  if (!group) return [];
  const empty = group.levels.filter((_, level) => people[level] === 0);
  if (empty.length > 0) {
    return empty.map(({ id: level, label }) =>
      finding({
        code: 'empty_group',
        severity: 'decision',
        population: id,
        group: level,
        column: group.column,
        count: 0,
        message: messages.check.emptyGroup({ label }),
        hint: messages.check.emptyGroupHint,
      }),
    );
  }
  const [smaller, larger] = [Math.min(...people), Math.max(...people)];
  if (larger <= balanced * smaller) return [];
  return [
    finding({
      code: 'group_imbalance',
      severity: 'note',
      population: id,
      column: group.column,
      count: larger,
      message: imbalance(people),
      hint: messages.check.withUnequalVariancesStudentT,
    }),
  ];
}

function imbalance(people: readonly number[]): LocalizedText {
  const [first = 0, second = 0] = people;
  if (people.length === 2) return messages.check.groupSizesDiffer({ first, second });
  const [largest, smallest] = [Math.max(...people), Math.min(...people)];
  return messages.check.largestGroupHasPeople({ largest, smallest });
}

function noRespondents(population: string): QualityFinding {
  return finding({
    code: 'no_respondents',
    severity: 'decision',
    population,
    count: 0,
    message: messages.check.noRowUsable,
    hint: messages.common.nameFilesHoldAnswers,
  });
}
