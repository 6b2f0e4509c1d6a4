import type { Scale } from '../codebook/codebook.ts';

/** The number of valid answers and their sum in one whole number, from 0 to below `codes`: rows and databases count by it. */
export interface ScoreCode {
  readonly codes: number;
  /** What one more answer adds, beside what it is above the lowest one. */
  readonly oneAnswer: number;
  readonly scoreOf: (code: number) => { readonly validAnswers: number; readonly sum: number };
}

export function scoreCode({ items: { length }, min, max }: Scale): ScoreCode {
  const oneAnswer = length * (max - min) + 1;
  return {
    codes: (length + 1) * oneAnswer,
    oneAnswer,
    scoreOf(code) {
      const validAnswers = Math.floor(code / oneAnswer);
      return { validAnswers, sum: (code % oneAnswer) + validAnswers * min };
    },
  };
}
