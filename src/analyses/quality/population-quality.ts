import { groupCount, type Population } from '../../codebook/codebook.ts';
import {
  addGroupTallies,
  emptyTally,
  type GroupTally,
  type PopulationTally,
  tallyParts,
} from '../../measures/population-tally.ts';
import { messages } from '../../messages/messages.ts';
import type { AnswerGlance } from '../../responses/people/answer-glance.ts';
import { peopleInBothGroups } from '../../responses/people/people-in-both-groups.ts';
import { RespondentLikeColumns } from '../../responses/people/respondent-like-columns.ts';
import { respondentsAlike } from '../../responses/people/respondents-alike.ts';
import type { ObservedRow } from '../../responses/rows/row-observer.ts';
import { finding } from './finding.ts';
import type { AnswerCounts } from './findings/answer-counts.ts';
import { groupSizes } from './findings/group-sizes.ts';
import { itemAnswers, itemRows } from './findings/item-answers.ts';
import { itemDirection } from './findings/item-direction.ts';
import { PeopleCounts } from './findings/missing-by-person.ts';
import { ObservedRespondents } from './findings/repeated-respondents.ts';
import { RepeatedRows } from './findings/repeated-rows.ts';
import type { QualityFinding, QualityItem, QualityPopulation } from './quality-schema.ts';

/** What is found in the rows of one population, all its files together. */
export class PopulationQuality {
  readonly population: Population;
  /** Grows with the number of people, as `rows` does; all else is of one size. */
  readonly respondents: ObservedRespondents;
  readonly likePeople: RespondentLikeColumns;
  readonly rows = new RepeatedRows();
  /** Those whose rows are used. */
  readonly tally: PopulationTally;
  readonly #people: PeopleCounts;
  /** Cells of used rows that are no answer, by item. */
  readonly #invalid: number[];

  /** @param keepsPlaces  whether the place of every respondent's row is kept */
  constructor(population: Population, keepsPlaces: boolean) {
    this.population = population;
    this.respondents = new ObservedRespondents(keepsPlaces);
    this.likePeople = new RespondentLikeColumns(groupCount(population));
    this.#people = new PeopleCounts(population);
    this.tally = emptyTally(population, { coMoments: true });
    this.#invalid = population.items.map(() => 0);
  }

  observe(row: ObservedRow, answers: AnswerGlance): void {
    this.#people.add(row, answers);
    if (row.outcome !== 'used') return;
    for (const index of row.invalid) this.#invalid[index] = (this.#invalid[index] ?? 0) + 1;
  }

  findings(): QualityFinding[] {
    return [
      ...this.#inBothGroups(),
      ...this.#alike(),
      ...groupSizes(this.population, this.tally),
      ...itemAnswers(this.population, this.#answers()),
      ...itemDirection(this.population, this.#counted()),
    ];
  }

  #counted(): GroupTally {
    return addGroupTallies(this.population, tallyParts(this.tally));
  }

  #answers(): AnswerCounts[] {
    const { items, respondents } = this.#counted();
    return items.map(({ item, people, withoutAnswer }, index) => ({
      item,
      people,
      answered: respondents - withoutAnswer,
      invalid: this.#invalid[index] ?? 0,
      respondents,
    }));
  }

  /** The same people in both groups, as `score` refuses or warns of them. */
  #inBothGroups(): QualityFinding[] {
    const both = peopleInBothGroups(
      this.population,
      { seen: this.respondents, likePeople: this.likePeople },
      'error',
    );
    const said = both?.problem ?? both?.warning;
    if (!said) return [];
    return [
      finding({
        code: 'same_in_both_groups',
        severity: both?.problem ? 'decision' : 'note',
        file: said.file ?? null,
        population: this.population.id,
        column: said.column ?? null,
        count: both?.people ?? 0,
        lines: said.line === undefined ? [] : [said.line],
        message: said.message,
        hint: both?.problem?.hint ?? messages.check.seeWhetherSamePeople,
      }),
    ];
  }

  #alike(): QualityFinding[] {
    const alike = respondentsAlike(this.population, this.respondents.namesAlike());
    return alike.map(({ column = null, count = 0, message }) =>
      finding({
        code: 'respondents_alike',
        severity: 'decision',
        file: null,
        population: this.population.id,
        column,
        count,
        lines: [],
        message,
        hint: messages.people.alikeHint,
      }),
    );
  }

  counts(): QualityPopulation {
    const { id, label } = this.population;
    return { population: id, label, ...this.#people.counts() };
  }

  items(): QualityItem[] {
    return itemRows(this.population, this.#answers());
  }
}
