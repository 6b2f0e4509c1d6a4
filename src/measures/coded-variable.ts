import type { Population } from '../codebook/codebook.ts';
import type { Decimal } from '../codebook/words/decimal.ts';
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
  { scales, numbers }: Population,
  met: NumbersMet,
): CodedVariable {
  const scale = kind === 'scale' ? scales[index] : undefined;
  if (scale) return codedScore(scale);
  if (kind === 'scale' || !numbers[index]) throw new RangeError(`no ${kind} ${index}`);
  return {
    codeOf({ numbers: own }) {
      const number = own[index] ?? null;
      return number === null ? -1 : met.codeOf(number);
    },
    valueOf: (code) => met.valueOf(code),
  };
}
