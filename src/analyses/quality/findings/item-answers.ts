import type { Population } from '../../../codebook/codebook.ts';
import { messages } from '../../../messages/messages.ts';
import { noAnswer } from '../../../responses/people/respondent.ts';
import type { ObservedRow } from '../../../responses/rows/row-target.ts';
import { finding } from '../finding.ts';
import type { QualityFinding, QualityItem } from '../quality-schema.ts';
import type { AnswerCounts } from './answer-counts.ts';
import { unusedEndPoints } from './unused-end-points.ts';

/** The answers to every item of one population, in all its files. */
export class ItemAnswers {
  readonly #population: Population;
  readonly #counts: readonly AnswerCounts[];
  #people = 0;

  constructor(population: Population) {
    this.#population = population;
    this.#counts = population.items.map((item) => ({
      item,
      people: new Float64Array(item.max - item.min + 1),
      answered: 0,
      invalid: 0,
    }));
  }

  add({ outcome, respondent: { answers }, invalid }: ObservedRow): void {
    if (outcome !== 'used') return;
    this.#people += 1;
    for (let index = 0; index < this.#counts.length; index += 1) {
      const counts = this.#counts[index];
      const answer = answers[index] ?? noAnswer;
      if (!counts || answer === noAnswer) continue;
      counts.answered += 1;
      const cell = answer - counts.item.min;
      counts.people[cell] = (counts.people[cell] ?? 0) + 1;
    }
    for (const index of invalid) {
      const counts = this.#counts[index];
      if (counts) counts.invalid += 1;
    }
  }

  rows(): QualityItem[] {
    return this.#counts.map(({ item, answered, invalid }) => {
      const missing = this.#people - answered - invalid;
      return {
        population: this.#population.id,
        item: item.id,
        label: item.label,
        n: this.#people,
        n_missing: missing,
        n_invalid: invalid,
        percent_missing: this.#people === 0 ? null : (missing * 100) / this.#people,
      };
    });
  }

  findings(): QualityFinding[] {
    if (this.#people === 0) return [];
    const { id: population } = this.#population;
    const unanswered = this.#counts.filter(({ answered }) => answered === 0);
    const constant = this.#counts.filter(
      ({ answered, people }) => answered > 1 && people.some((n) => n === answered),
    );
    return [
      ...unanswered.map(({ item }) =>
        finding({
          code: 'unanswered_item',
          severity: 'decision',
          population,
          item: item.id,
          count: this.#people,
          message: messages.check.nobodyAnswered,
          hint: messages.check.nobodyAnsweredHint,
        }),
      ),
      ...constant.map(({ item, answered }) =>
        finding({
          code: 'constant_item',
          severity: 'note',
          population,
          item: item.id,
          count: answered,
          message: messages.check.peopleAnsweredAllSame({ answered }),
          hint: messages.check.peopleAnsweredAllSameHint,
        }),
      ),
      ...unusedEndPoints(this.#population, this.#counts),
    ];
  }
}
