import { noAnswer } from './respondent.ts';
import { spread } from './row-fingerprint.ts';

/** With fewer answers to a scale, equal ones say nothing. */
export const straightFrom = 5;

/** What is seen of one person's answers at a glance. */
export interface AnswerGlance {
  /** How many items are answered. */
  readonly given: number;
  readonly longestRun: number;
  /** Whether all answers, at least one, are the same number. */
  readonly same: boolean;
  /** Whether a scale may have the same answer to each of its items, if it has enough. */
  readonly mayBeStraight: boolean;
  /** The sum of what each item and its answer make. */
  readonly hash: number;
}

/**
 * The longest run is that of equal answers to items that follow each other; a missing answer ends a run, and somebody who answered
 * nothing has one of 0.
 *
 * @param answers  of one person, in the order of the questionnaire
 * Source: Johnson (2005), J. Res. Pers. 39:103–129; R careless::longstring, max(rle(x)$lengths), which gives 1 for no answer
 */
export function answerGlance(answers: ArrayLike<number>): AnswerGlance {
  let [given, longestRun, run, first, hash] = [0, 0, 0, noAnswer, 0];
  let same = true;
  for (let item = 0; item < answers.length; item += 1) {
    const answer = answers[item] ?? noAnswer;
    hash = (hash + answerHash(item, answer)) | 0;
    if (answer === noAnswer) {
      run = 0;
      continue;
    }
    run = run > 0 && answer === answers[item - 1] ? run + 1 : 1;
    if (run > longestRun) longestRun = run;
    if (given === 0) first = answer;
    else if (answer !== first) same = false;
    given += 1;
  }
  return { given, longestRun, same: same && given > 0, mayBeStraight: true, hash };
}

/** Of an item, by its place, and its answer or `noAnswer`. */
export function answerHash(item: number, answer: number): number {
  return spread(Math.imul(item + 1, 0x9e3779b1) ^ Math.imul(answer, 0x85ebca77));
}
