import { groupCount, type Population } from '../../../codebook/codebook.ts';
import type { LocalizedText } from '../../../localized.ts';
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
    if (this.people === 0) return [nobody(population)];
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
          message: {
            ko: `집단 "${label.ko}"에 응답자가 없어 비교할 수 없습니다`,
            en: `no one is in the group "${label.en}": there is nothing to compare`,
          },
          hint: {
            ko: '집단 열의 값과 코드북의 values를 대조하십시오',
            en: 'compare the values of the column with those in the codebook',
          },
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
        hint: {
          ko: '분산까지 다르면 Student t검정의 결과가 부정확합니다. --test welch 또는 --test auto를 사용하십시오',
          en: 'with unequal variances Student’s t is off: prefer --test welch or auto',
        },
      }),
    ];
  }
}

function imbalance(people: readonly number[]): LocalizedText {
  const [first = 0, second = 0] = people;
  if (people.length === 2)
    return {
      ko: `두 집단의 크기(${first}명, ${second}명)가 1.5배 넘게 다릅니다`,
      en: `the groups have ${first} and ${second} people: one is more than 1.5 times the other`,
    };
  const [largest, smallest] = [Math.max(...people), Math.min(...people)];
  return {
    ko: `가장 큰 집단(${largest}명)과 가장 작은 집단(${smallest}명)의 크기가 1.5배 넘게 다릅니다`,
    en: `the largest group has ${largest} people and the smallest ${smallest}: more than 1.5 times as many`,
  };
}

function nobody(population: string): QualityFinding {
  return finding({
    code: 'no_respondents',
    severity: 'decision',
    population,
    count: 0,
    message: { ko: '사용할 수 있는 행이 하나도 없습니다', en: 'not one row can be used' },
    hint: { ko: '응답 파일을 지정하십시오', en: 'name the files that hold the answers' },
  });
}
