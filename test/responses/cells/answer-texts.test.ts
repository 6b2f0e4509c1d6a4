import { expect, test } from 'vitest';
import type { Item } from '../../../src/codebook/codebook.ts';
import { localize } from '../../../src/localized.ts';
import { answerColumn } from '../../../src/responses/cells/answer-column.ts';
import { answerTexts, knownNumbers, numbersAsWritten } from '../../../src/responses/cells/answer-texts.ts';

const item = (more: Partial<Item> = {}): Item => ({
  id: 'q1',
  label: localize({ ko: 'q1', en: 'q1' }),
  min: 1,
  max: 5,
  missing: [],
  answers: new Map(),
  ...more,
});
const column = (more?: Partial<Item>) => answerColumn(item(more), 0);

test('texts are sorted into answers, what means none, and what is invalid', () => {
  const of = column({ missing: ['9'], answers: new Map([['Always', 5]]) });
  const { given, invalid } = answerTexts(of, ['', '0', '1', '5.0', '6', '9', 'always', 'Often', '５']);
  expect([...given]).toEqual([
    ['1', 1],
    ['5.0', 5],
    ['always', 5],
    ['５', 5],
  ]);
  expect(invalid).toEqual(['0', '6', 'Often']);
});

test('the numbers known are the answers and the missing codes, however the codebook writes these', () => {
  const numbers = (missing: readonly string[]) => knownNumbers(column({ missing })).map(Number);
  expect(numbers([])).toEqual([1, 2, 3, 4, 5]);
  expect(numbers(['9', '-9.0', 'x'])).toEqual([1, 2, 3, 4, 5, 9, -9]);
  expect(numbers(['９９'])).toEqual([1, 2, 3, 4, 5, 99]);
});

test.each([
  ['a scale from 1 to 5', {}, { min: 1, max: 5 }],
  ['a scale below zero', { min: -3, max: 3 }, { min: -3, max: 3 }],
  ['a code outside the range', { missing: ['9'] }, { min: 1, max: 5 }],
  ['words that mean answers', { answers: new Map([['Always', 5]]) }, { min: 1, max: 5 }],
  ['a code within the range', { missing: ['3'] }, null],
  ['a number outside that means an answer', { answers: new Map([['7', 5]]) }, null],
  ['a number in full width outside that means an answer', { answers: new Map([['７', 5]]) }, null],
  ['a number that means another answer', { answers: new Map([['1', 5]]) }, null],
])('whether numbers count as written: %s', (_, more, range) => {
  expect(numbersAsWritten(column(more))).toEqual(range);
});

test('where a file labels its numbers otherwise, they do not count as written', () => {
  const valueLabels = new Map([
    ['1', 'Always'],
    ['5', 'Never'],
  ]);
  const answers = new Map([
    ['Never', 1],
    ['Always', 5],
  ]);
  const file = { name: 'q1', label: null, valueLabels, isMissing: () => false };
  expect(numbersAsWritten(answerColumn(item({ answers }), 0, file))).toBeNull();
});
