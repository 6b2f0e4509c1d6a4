import type { Population, Scale } from '../../../codebook/codebook.ts';
import { messages } from '../../../messages/messages.ts';
import { noAnswer } from '../../../responses/people/respondent.ts';
import type { ObservedRow } from '../../../responses/rows/row-target.ts';
import { finding, type QualityCheck } from '../finding.ts';
import type { QualityFinding } from '../quality-schema.ts';
import { ItemRestSums } from './item-rest-sums.ts';

const fewestItems = 3;
const fewestPeople = 10;

/**
 * Items that, scored as declared, go against the rest of their scale: probably reverse-keyed and not declared so, or
 * the other way round. People with an answer to every item of the scale count.
 */
export class ItemDirection implements QualityCheck {
  readonly #population: Population;
  readonly #scales: readonly {
    readonly scale: Scale;
    /** One per item; null for those that an inner scale looks at. */
    readonly sums: readonly (ItemRestSums | null)[];
  }[];

  constructor(population: Population) {
    this.#population = population;
    const large = population.scales.filter(({ items }) => items.length >= fewestItems);
    this.#scales = large.map((scale) => ({
      scale,
      sums: scale.items.map(({ index }) =>
        large.some((other) => isInside(other, scale, population) && has(other, index))
          ? null
          : new ItemRestSums(),
      ),
    }));
  }

  observe({ outcome, respondent: { answers } }: ObservedRow): void {
    if (outcome !== 'used') return;
    for (const { scale, sums } of this.#scales) {
      const total = keyedTotal(scale, answers);
      if (total === null) continue;
      for (let position = 0; position < sums.length; position += 1) {
        const item = scale.items[position];
        if (!item) continue;
        const answer = keyed(scale, answers[item.index] ?? noAnswer, item.reverse);
        sums[position]?.add(answer, total - answer);
      }
    }
  }

  findings(): QualityFinding[] {
    return this.#scales.flatMap(({ scale, sums }) =>
      sums.flatMap((itemSums, position) => {
        const { index, reverse } = scale.items[position] ?? {};
        const item = index === undefined ? undefined : this.#population.items[index];
        if (!itemSums || !item || itemSums.n < fewestPeople) return [];
        const direction = itemSums.direction();
        if (direction === 'not_against') return [];
        const chance = direction === 'slightly_against';
        return finding({
          code: 'item_direction',
          severity: chance ? 'note' : 'decision',
          population: this.#population.id,
          scale: scale.id,
          item: item.id,
          count: itemSums.n,
          message: reverse
            ? messages.check.reversedAgainstScale({ chance })
            : messages.check.againstScale({ chance }),
          hint: reverse
            ? messages.check.ifFileHoldsReversedAnswers
            : messages.check.ifQuestionnaireAsksOtherWay,
        });
      }),
    );
  }
}

const has = ({ items }: Scale, index: number) => items.some((item) => item.index === index);

function isInside(inner: Scale, outer: Scale, population: Population): boolean {
  if (inner.parent === null) return false;
  if (inner.parent === outer.id) return true;
  const parent = population.scales.find(({ id }) => id === inner.parent);
  return parent !== undefined && isInside(parent, outer, population);
}

const keyed = ({ min, max }: Scale, answer: number, reverse: boolean) =>
  reverse ? min + max - answer : answer;

/** The sum of a person's answers as scored; null where one is missing. */
function keyedTotal(scale: Scale, answers: ArrayLike<number>): number | null {
  let total = 0;
  for (const { index, reverse } of scale.items) {
    const answer = answers[index] ?? noAnswer;
    if (answer === noAnswer) return null;
    total += keyed(scale, answer, reverse);
  }
  return total;
}
