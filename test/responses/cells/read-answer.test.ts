import { describe, expect, test } from 'vitest';
import { localize } from '../../../src/localized.ts';
import { answerColumn } from '../../../src/responses/cells/answer-column.ts';
import { readAnswer as meaningOf } from '../../../src/responses/cells/read-answer.ts';
import { noAnswer } from '../../../src/responses/people/respondent.ts';
import { answerProblem } from '../../../src/responses/rows/answer-problem.ts';

const column = (min: number, max: number, missing: readonly string[] = []) =>
  answerColumn(
    { id: 'q1', label: localize({ ko: 'q1', en: 'q1' }), min, max, missing, answers: new Map() },
    0,
  );
const readAnswer = (of: ReturnType<typeof column>, cell: string) => {
  const { answer, how } = meaningOf(of, cell);
  return how === 'invalid' ? undefined : answer;
};
const fivePoints = column(1, 5, ['9', '-9', 'NA', '모름']);

test.each([
  [1, 5],
  [0, 10],
  [-3, 3],
  [-1000, 0],
])('every answer from %i to %i is read, plain, padded and with decimals of zero', (min, max) => {
  const read = column(min, max);
  for (let answer = min; answer <= max; answer += 1) {
    for (const cell of [`${answer}`, ` ${answer}\t`, `${answer}.0`, ` ${answer}.000 `, `\u00a0${answer}`]) {
      expect([cell, readAnswer(read, cell)]).toEqual([cell, answer]);
    }
  }
});

test('the answers just outside the range are refused', () => {
  for (const [min, max] of [
    [1, 5],
    [0, 10],
    [-3, 3],
  ] as const) {
    expect(readAnswer(column(min, max), String(min - 1))).toBeUndefined();
    expect(readAnswer(column(min, max), String(max + 1))).toBeUndefined();
  }
});

test.each(['5', '05', ' 5 ', '5.0', '5,0', '9.0'])('%j is as written, and told in no warning', (cell) => {
  expect(meaningOf(fivePoints, cell).how).toBe('written');
});

test('zeros before a number do not change it', () => {
  expect(readAnswer(fivePoints, '05')).toBe(5);
  expect(readAnswer(column(0, 3), '-0')).toBe(0);
});

test.each(['', ' ', '\t', '9', ' 9 ', '9.0', '-9', 'NA', ' NA', '모름', '모름 '])(
  '%j is no answer',
  (cell) => {
    expect(readAnswer(fivePoints, cell)).toBe(noAnswer);
  },
);

test('without missing codes only an empty cell is no answer', () => {
  expect(readAnswer(column(1, 5), '')).toBe(noAnswer);
  expect(readAnswer(column(1, 5), '9')).toBeUndefined();
  expect(readAnswer(column(1, 5), 'NA')).toBeUndefined();
});

test('what the file itself declares missing is no answer, within the range and outside', () => {
  const declared = answerColumn(
    { id: 'q1', label: localize({ ko: 'q1', en: 'q1' }), min: 1, max: 5, missing: [], answers: new Map() },
    0,
    { name: 'q1', label: null, valueLabels: new Map(), isMissing: (cell) => ['5', '8', '99'].includes(cell) },
  );
  expect(['5', '8', '99'].map((cell) => readAnswer(declared, cell))).toEqual([noAnswer, noAnswer, noAnswer]);
  expect(['4', '7'].map((cell) => readAnswer(declared, cell))).toEqual([4, undefined]);
});

const huge = '1'.repeat(400);
describe.each([
  ['0', 'outside'],
  ['6', 'outside'],
  ['55', 'outside'],
  ['-1', 'outside'],
  ['99', 'outside'],
  [' 6.0 ', 'outside'],
  [huge, 'outside'],
  [`-${huge}.0`, 'outside'],
  ['3.5', 'malformed'],
  ['5.', 'malformed'],
  ['.5', 'malformed'],
  ['3,5', 'malformed'],
  ['5e0', 'malformed'],
  ['0x5', 'malformed'],
  ['0b1', 'malformed'],
  ['+5', 'malformed'],
  ['--5', 'malformed'],
  ['5 5', 'malformed'],
  ['1_0', 'malformed'],
  ['NaN', 'malformed'],
  ['Infinity', 'malformed'],
  ['null', 'malformed'],
  ['-', 'malformed'],
  ['٣', 'malformed'],
  ['5²', 'malformed'],
  ['⑤', 'malformed'],
  ['½', 'malformed'],
  ['매우 그렇다', 'malformed'],
  ['__proto__', 'malformed'],
  ['constructor', 'malformed'],
])('%j', (cell, kind) => {
  test(`is refused as ${kind}, with its place and a hint in both languages`, () => {
    expect(readAnswer(fivePoints, cell)).toBeUndefined();
    const problem = answerProblem(fivePoints, cell, 'users.csv', 14);
    expect(problem).toMatchObject({ file: 'users.csv', line: 14, column: 'q1' });
    expect(problem.message.en).toMatch(
      kind === 'outside' ? /^answer ".*" is outside 1–5$/ : /^".*" is not a whole number from 1–5$/,
    );
    expect(problem.message.ko).toContain('1~5');
    expect(problem.message.en.length).toBeLessThan(90);
    expect(problem.hint?.en).toContain('`missing`');
    expect(problem.hint?.ko).toContain('`missing`');
  });
});

test('a cell outside the range is quoted without its padding, another one as it stands', () => {
  expect(answerProblem(fivePoints, ' 7 ', 'f', 2).message.en).toBe('answer "7" is outside 1–5');
  expect(answerProblem(fivePoints, ' x ', 'f', 2).message.en).toBe('" x " is not a whole number from 1–5');
});
