import { noAnswer } from '../people/respondent.ts';
import type { AnswerColumn } from './answer-column.ts';
import { readAnswer } from './read-answer.ts';

/** What texts of one item mean, for those who count texts and not rows. */
export interface AnswerTexts {
  /** The texts that are answers, with the answer. */
  readonly given: ReadonlyMap<string, number>;
  /** The texts that are neither an answer, nor empty, nor a missing code. */
  readonly invalid: readonly string[];
}

/** @param texts  those that were met */
export function answerTexts(column: AnswerColumn, texts: readonly string[]): AnswerTexts {
  const given = new Map<string, number>();
  const invalid: string[] = [];
  for (const text of texts) {
    const { answer, how } = readAnswer(column, text);
    if (how === 'invalid') invalid.push(text);
    else if (answer !== noAnswer) given.set(text, answer);
  }
  return { given, invalid };
}

/** Every whole number, as it is written shortest, that is an answer or a missing code; no other number is either. */
export function knownNumbers({ written, matched }: AnswerColumn): readonly string[] {
  const texts = new Set([...written.keys(), ...matched.keys()]);
  return [...texts].filter((text) => /^(0|-?[1-9]\d*)$/.test(text));
}

/**
 * The one test of end points for those who count without cell texts, in a query or a kernel.
 *
 * @returns the range in which each number means itself, where no number outside it is an answer; null where they are none
 */
export function numbersAsWritten(
  column: AnswerColumn,
): { readonly min: number; readonly max: number } | null {
  const { min, max } = column.item;
  const { given } = answerTexts(column, knownNumbers(column));
  const ofRange = given.size === max - min + 1;
  return ofRange && [...given].every(([text, answer]) => answer === Number(text)) ? { min, max } : null;
}

/** The same where each number is a single digit. */
export function digitsAsWritten(column: AnswerColumn): ReturnType<typeof numbersAsWritten> {
  const range = numbersAsWritten(column);
  return range && range.min >= 0 && range.max <= 9 ? range : null;
}
