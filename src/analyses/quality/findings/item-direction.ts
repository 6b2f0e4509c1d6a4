import type { Population, Scale } from '../../../codebook/codebook.ts';
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
            ? {
                ko: `역채점 문항으로 지정되어 있으나, 역채점하면 나머지 문항과 음의 상관을 보입니다${chance ? '(우연일 수 있음)' : ''}`,
                en: `declared reverse, but reversed it goes against the rest of its scale${chance ? ' (perhaps by chance)' : ''}`,
              }
            : {
                ko: `척도의 나머지 문항과 음의 상관을 보입니다${chance ? '(우연일 수 있음)' : '. 역채점 문항일 수 있습니다'}`,
                en: `it goes against the rest of its scale${chance ? ' (perhaps by chance)' : ': reverse-keyed?'}`,
              },
          hint: reverse
            ? {
                ko: '이미 역채점해 입력했다면 코드북의 `reverse`에서 지우십시오',
                en: 'if the file holds reversed answers already, take it out of `reverse` in the codebook',
              }
            : {
                ko: '설문지에서 반대로 물었다면 코드북에서 그 척도의 `reverse`에 추가하십시오',
                en: 'if the questionnaire asks it the other way round, add it to `reverse` in the codebook',
              },
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
