import { groupCount, type Population } from '../../codebook/codebook.ts';
import { messages } from '../../messages/messages.ts';
import { peopleInBothGroups } from '../../responses/people/people-in-both-groups.ts';
import { RespondentLikeColumns } from '../../responses/people/respondent-like-columns.ts';
import type { RowsSeen } from '../../responses/people/row-fingerprint.ts';
import type { ObservedRow } from '../../responses/rows/row-target.ts';
import { finding } from './finding.ts';
import { GroupSizes } from './findings/group-sizes.ts';
import { ItemAnswers } from './findings/item-answers.ts';
import { ItemDirection } from './findings/item-direction.ts';
import { PeopleCounts } from './findings/missing-by-person.ts';
import { ObservedRespondents } from './findings/repeated-respondents.ts';
import type { QualityFinding, QualityItem, QualityPopulation } from './quality-schema.ts';

/** What is found in the rows of one population, all its files together. */
export class PopulationQuality {
  readonly population: Population;
  /** Grows with the number of people, as `rows` does; all else is of one size. */
  readonly respondents = new ObservedRespondents();
  readonly likePeople: RespondentLikeColumns;
  readonly rows: RowsSeen = new Map();
  readonly #people = new PeopleCounts();
  readonly #groups: GroupSizes;
  readonly #items: ItemAnswers;
  readonly #directions: ItemDirection;

  constructor(population: Population) {
    this.population = population;
    this.likePeople = new RespondentLikeColumns(groupCount(population));
    this.#groups = new GroupSizes(population);
    this.#items = new ItemAnswers(population);
    this.#directions = new ItemDirection(population);
  }

  observe(row: ObservedRow): void {
    this.#people.add(row);
    this.#groups.observe(row);
    this.#items.add(row);
    this.#directions.observe(row);
  }

  findings(): QualityFinding[] {
    return [
      ...this.#inBothGroups(),
      ...this.#groups.findings(),
      ...this.#items.findings(),
      ...this.#directions.findings(),
    ];
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

  counts(): QualityPopulation {
    const { id, label } = this.population;
    return { population: id, label, ...this.#people.counts() };
  }

  items(): QualityItem[] {
    return this.#items.rows();
  }
}
