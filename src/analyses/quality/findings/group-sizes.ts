import { groupCount, type Population } from '../../../codebook/codebook.ts';
import type { LocalizedText } from '../../../localized.ts';
import { messages } from '../../../messages/messages.ts';
import { noGroup } from '../../../responses/people/respondent.ts';
import type { ObservedRow } from '../../../responses/rows/row-target.ts';
import { finding, type QualityCheck } from '../finding.ts';
import type { QualityFinding } from '../quality-schema.ts';

/** Beyond this ratio a t-test minds unequal variances. Source: Stevens (2009), Applied Multivariate Statistics. */
const balanced = 1.5;

/** How many people are in each group of a population. */
export class GroupSizes implements QualityCheck {
  readonly #population: Population;
  readonly #people: number[];
  people = 0;

  constructor(population: Population) {
    this.#population = population;
    this.#people = new Array<number>(groupCount(population)).fill(0);
  }

  observe({ outcome, respondent: { group } }: ObservedRow): void {
    if (outcome !== 'used') return;
    this.people += 1;
    if (group !== noGroup) this.#people[group] = (this.#people[group] ?? 0) + 1;
  }

  findings(): QualityFinding[] {
    const { id: population, group } = this.#population;
    if (this.people === 0) return [noRespondents(population)];
    if (!group) return [];
    const empty = group.levels.filter((_, level) => this.#people[level] === 0);
    if (empty.length > 0) {
      return empty.map(({ id, label }) =>
        finding({
          code: 'empty_group',
          severity: 'decision',
          population,
          group: id,
          column: group.column,
          count: 0,
          message: messages.check.emptyGroup({ label }),
          hint: messages.check.emptyGroupHint,
        }),
      );
    }
    const [smaller, larger] = [Math.min(...this.#people), Math.max(...this.#people)];
    if (larger <= balanced * smaller) return [];
    return [
      finding({
        code: 'group_imbalance',
        severity: 'note',
        population,
        column: group.column,
        count: larger,
        message: imbalance(this.#people),
        hint: messages.check.withUnequalVariancesStudentT,
      }),
    ];
  }
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
