import { expect, test } from 'vitest';
import { answerNumber } from '../../../src/codebook/words/answer-number.ts';

test.each([
  ['5', 5, null, true],
  ['５', 5, null, true],
  ['5.0', 5, null, true],
  ['-1', -1, null, true],
  ['5점', 5, null, false],
  ['5 점', 5, null, false],
  ['5. 매우 그렇다', 5, '매우 그렇다', false],
  ['5) 매우 그렇다', 5, '매우 그렇다', false],
  ['(5) 매우 그렇다', 5, '매우 그렇다', false],
  ['1 = Strongly disagree', 1, 'strongly disagree', false],
  ['1 - Strongly disagree', 1, 'strongly disagree', false],
  ['5점: 매우 만족', 5, '매우 만족', false],
  ['7 (very often)', 7, 'very often', false],
  ['매우 그렇다 (5)', 5, '매우 그렇다', false],
])('%j holds the number %i', (cell, value, label, plain) => {
  expect(answerNumber(cell)).toEqual({ value, label, plain });
});

test.each(['', '3.5', '3,5', '0x5', '매우 그렇다', '20대', '1–5년', '3인 이상', '2020. 11. 3', '1e3', 'NaN'])(
  '%j holds no answer that is a number',
  (cell) => expect(answerNumber(cell)).toBeNull(),
);
