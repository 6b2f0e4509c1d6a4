import { expect, test } from 'vitest';
import { localize } from '../../src/localized.ts';
import { plainColumn } from '../../src/read/data-table.ts';
import { type AnswerColumn, answerColumn } from '../../src/responses/cells/answer-column.ts';
import { readAnswer as meaningOf } from '../../src/responses/cells/read-answer.ts';
import { noAnswer } from '../../src/responses/people/respondent.ts';

const item = { id: 'q1', label: localize({ ko: 'q1', en: 'q1' }), min: 1, max: 5, missing: ['9', '무응답'] };
const agreement = new Map([
  ['전혀 그렇지 않다', 1],
  ['그렇지 않다', 2],
  ['보통', 3],
  ['그렇다', 4],
  ['매우 그렇다', 5],
]);
const column = (answers = agreement) => answerColumn({ ...item, answers }, 0);
const readAnswer = (of: AnswerColumn, cell: string) => {
  const { answer, how } = meaningOf(of, cell);
  return how === 'invalid' ? undefined : answer;
};

test.each([
  ['매우 그렇다', 5],
  ['그렇다', 4],
  ['무응답', noAnswer],
  ['3', 3],
])('%j is read as written', (cell, answer) => {
  expect(meaningOf(column(), cell)).toEqual({ answer, how: 'written' });
});

test.each([
  ['매우  그렇다', 5],
  ['매우\u00a0그렇다', 5],
  ['매우\u200b 그렇다', 5],
  ['매우 그렇다'.normalize('NFD'), 5],
  ['5. 매우 그렇다', 5],
  ['5) 매우 그렇다', 5],
  ['5 매우 그렇다', 5],
  ['5점', 5],
  ['５', 5],
  ['５점', 5],
  ['4점: 그렇다', 4],
  ['그렇다 (4)', 4],
  ['９', noAnswer],
  ['\u200b5', 5],
])('%j is read by comparison', (cell, answer) => {
  expect(meaningOf(column(), cell)).toEqual({ answer, how: 'matched' });
});

test.each([
  '1. 매우 그렇다',
  '5. 그렇다',
  '매우 그렇다 (1)',
  '6점',
  '0점',
  '5. 모름',
  '그렇',
  '5. ',
  '5.5점',
])('%j is refused: number and text must agree, and the text be known', (cell) => {
  expect(meaningOf(column(), cell)).toEqual({ answer: noAnswer, how: 'invalid' });
});

test('a numbered text that the codebook does not know is refused, for the numbering may run either way', () => {
  expect(readAnswer(column(new Map()), '5. 매우 그렇다')).toBeUndefined();
  expect(readAnswer(column(new Map()), '5점')).toBe(5);
});

test('what a file declares missing is no answer, even within the range', () => {
  const read = answerColumn({ ...item, answers: new Map() }, 0, {
    ...plainColumn('q1'),
    isMissing: (cell) => cell === '5',
  });
  expect(readAnswer(read, '5')).toBe(noAnswer);
  expect(readAnswer(read, '4')).toBe(4);
});

test('where a file numbers its answers in its own way, its labels tell what they are', () => {
  const valueLabels = new Map([
    ['1', '매우 그렇다'],
    ['2', '그렇다'],
    ['3', '보통'],
    ['4', '그렇지 않다'],
    ['5', '전혀 그렇지 않다'],
  ]);
  const reversed = answerColumn({ ...item, answers: agreement }, 0, { ...plainColumn('q1'), valueLabels });
  expect(['1', '2', '3', '4', '5'].map((cell) => readAnswer(reversed, cell))).toEqual([5, 4, 3, 2, 1]);
  const unlabelled = answerColumn({ ...item, answers: new Map() }, 0, { ...plainColumn('q1'), valueLabels });
  expect(readAnswer(unlabelled, '1')).toBe(1);
});

test('where labels disagree with the numbers, only values with a known label are answers', () => {
  const read = (labels: readonly (readonly [string, string])[], cells: readonly string[]) => {
    const of = answerColumn({ ...item, answers: agreement }, 0, {
      ...plainColumn('q1'),
      valueLabels: new Map(labels),
    });
    return [of.relabelled, cells.map((cell) => readAnswer(of, cell))];
  };
  const ends = [
    ['1', '매우 그렇다'],
    ['5', '전혀 그렇지 않다'],
  ] as const;
  expect(read(ends, ['1', '2', '3', '5'])).toEqual([true, [5, undefined, undefined, 1]]);
  expect(read([['1', '1. 매우 그렇다']], ['1', '5'])).toEqual([true, [5, undefined]]);
  expect(read([['5', '5. 매우 그렇다']], ['1', '2', '5'])).toEqual([false, [1, 2, 5]]);
  expect(read([['0', '전혀 그렇지 않다']], ['0', '1'])).toEqual([true, [1, undefined]]);
});
