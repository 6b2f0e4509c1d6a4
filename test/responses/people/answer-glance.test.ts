import { expect, test } from 'vitest';
import { longRun } from '../../../src/analyses/quality/findings/straight-lining.ts';
import { answerGlance } from '../../../src/responses/people/answer-glance.ts';
import { noAnswer } from '../../../src/responses/people/respondent.ts';
import { sameAnswers } from '../../../src/responses/people/same-answers.ts';
import { fc } from '../../fast-check.ts';

/** max(rle(x)$lengths), as R's careless::longstring has it, with an NA for each missing answer: none equals another. */
function runLengths(answers: readonly (number | null)[]): number[] {
  const letters = answers
    .map((answer) => (answer === null ? ' ' : String.fromCharCode(97 + answer)))
    .join('');
  return [...letters.matchAll(/([a-z])\1*/g)].map(([run]) => run.length);
}
const coded = (answers: readonly (number | null)[]) =>
  Int32Array.from(answers, (answer) => answer ?? noAnswer);
const person = fc.array(fc.option(fc.integer({ min: 0, max: 3 }), { freq: 6 }), { maxLength: 40 });

test('the longest run is the longest of R’s rle(), a missing answer ending it', () => {
  fc.assert(
    fc.property(person, (answers) => {
      expect(answerGlance(coded(answers)).longestRun).toBe(Math.max(0, ...runLengths(answers)));
    }),
  );
});

test.each([
  [[1, 1, 2, 2, 2, 3], 3],
  [[4], 1],
  [[2, null, 2, 2, null, 2], 2],
  [[null, null, null], 0],
  [[], 0],
])('the longest run of %j is %i', (answers, length) => {
  expect(answerGlance(coded(answers)).longestRun).toBe(length);
});

test('all answers are the same if there is one run at most after leaving out what is missing', () => {
  fc.assert(
    fc.property(person, (answers) => {
      const given = answers.filter((answer) => answer !== null);
      const same = runLengths(given).length === 1;
      expect(answerGlance(coded(answers))).toMatchObject({ given: given.length, same });
      expect(sameAnswers(coded(answers))).toBe(same);
    }),
  );
});

test('a run is long from half of the questionnaire on, and from 10 on', () => {
  expect([3, 20, 21, 57].map(longRun)).toEqual([10, 10, 11, 29]);
});
