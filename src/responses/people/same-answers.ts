import { noAnswer } from './respondent.ts';

/** Whether all of a person's answers, at least one, are the same number. */
export function sameAnswers(answers: ArrayLike<number>): boolean {
  let first = noAnswer;
  for (let index = 0; index < answers.length; index += 1) {
    const answer = answers[index] ?? noAnswer;
    if (answer === noAnswer) continue;
    if (first === noAnswer) first = answer;
    else if (answer !== first) return false;
  }
  return first !== noAnswer;
}
