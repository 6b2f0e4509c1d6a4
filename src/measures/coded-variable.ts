import type { Item, Population, Scale } from '../codebook/codebook.ts';
import type { Decimal } from '../codebook/words/decimal.ts';
import { noAnswer } from '../responses/people/respondent.ts';
import { type CodedScore, codedScore } from './coded-score.ts';
import type { Fraction } from './joint-distribution.ts';
import type { Variable } from './variable.ts';

/** How a value of a variable becomes a whole number, and comes back. */
export type CodedVariable = CodedScore;

/** Numbers that were met, each with its place among them. */
export class NumbersMet {
  readonly #codes = new Map<string, number>();
  readonly #numbers: Decimal[] = [];

  codeOf(number: Decimal): number {
    const known = this.#codes.get(number.text);
    if (known !== undefined) return known;
    this.#codes.set(number.text, this.#numbers.length);
    return this.#numbers.push(number) - 1;
  }

  valueOf(code: number): Fraction {
    const { units, decimals } = this.#numbers[code] ?? { units: 0n, decimals: 0 };
    return { numerator: units, denominator: 10n ** BigInt(decimals) };
  }
}

export function codedVariable(
  { kind, index }: Variable,
  { scales, items, numbers }: Population,
  met: NumbersMet,
): CodedVariable {
  const scale = scales[index];
  const item = items[index];
  if (kind === 'scale' && scale) return codedScore(scale);
  if (kind === 'answers' && scale) return codedAnswers(scale);
  if (kind === 'item' && item) return codedAnswer(item, index);
  if (kind !== 'number' || !numbers[index]) throw new RangeError(`no ${kind} ${index}`);
  return {
    codeOf({ numbers: own }) {
      const number = own[index] ?? null;
      return number === null ? -1 : met.codeOf(number);
    },
    valueOf: (code) => met.valueOf(code),
  };
}

/** How many answers a score is made of; nothing where there is no score. */
function codedAnswers({ items, minValid }: Scale): CodedVariable {
  return {
    codeOf({ answers }) {
      const valid = items.filter(({ index }) => answers[index] !== noAnswer).length;
      return valid < minValid ? -1 : valid;
    },
    valueOf: (code) => ({ numerator: BigInt(code), denominator: 1n }),
  };
}

/** An answer as it was given, by what it is above the lowest one. */
function codedAnswer({ min }: Item, index: number): CodedVariable {
  return {
    codeOf({ answers }) {
      const answer = answers[index] ?? noAnswer;
      return answer === noAnswer ? -1 : answer - min;
    },
    valueOf: (code) => ({ numerator: BigInt(code + min), denominator: 1n }),
  };
}
