import { noAnswer } from '../../../responses/people/respondent.ts';

/**
 * The longest run of equal answers to items that follow each other; a missing answer ends a run.
 *
 * @param answers  of one person, in the order of the questionnaire
 * @returns 0 for somebody who answered nothing
 * Source: Johnson (2005), J. Res. Pers. 39:103–129; R careless::longstring, max(rle(x)$lengths), which gives 1 there
 */
export function longestRun(answers: ArrayLike<number>): number {
  let longest = 0;
  let run = 0;
  for (let index = 0; index < answers.length; index += 1) {
    const answer = answers[index] ?? noAnswer;
    if (answer === noAnswer) run = 0;
    else run = run > 0 && answer === answers[index - 1] ? run + 1 : 1;
    if (run > longest) longest = run;
  }
  return longest;
}

/** How many items a person answered. */
export function answersGiven(answers: ArrayLike<number>): number {
  let given = 0;
  for (let index = 0; index < answers.length; index += 1) if (answers[index] !== noAnswer) given += 1;
  return given;
}
