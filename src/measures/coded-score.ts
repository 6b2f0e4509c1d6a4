import { pointsPerMean, type Scale } from '../codebook/codebook.ts';
import { noAnswer, type Respondent } from '../responses/people/respondent.ts';
import type { Fraction } from './joint-distribution.ts';
import { scoreCode } from './score-code.ts';

/** How a person's score becomes a whole number, and comes back. */
export interface CodedScore {
  /** Below 0 where the person has none. */
  readonly codeOf: (person: Respondent) => number;
  readonly valueOf: (code: number) => Fraction;
}

export function codedScore(scale: Scale): CodedScore {
  const { items, min, max, minValid } = scale;
  const { oneAnswer, scoreOf } = scoreCode(scale);
  const points = BigInt(pointsPerMean(scale));
  return {
    codeOf({ answers }) {
      let validAnswers = 0;
      let above = 0;
      for (let position = 0; position < items.length; position += 1) {
        const item = items[position];
        const answer = item ? (answers[item.index] ?? noAnswer) : noAnswer;
        if (answer === noAnswer) continue;
        validAnswers += 1;
        above += item?.reverse ? max - answer : answer - min;
      }
      return validAnswers < minValid ? -1 : validAnswers * oneAnswer + above;
    },
    valueOf(code) {
      const { validAnswers, sum } = scoreOf(code);
      return { numerator: points * BigInt(sum), denominator: BigInt(validAnswers) };
    },
  };
}
