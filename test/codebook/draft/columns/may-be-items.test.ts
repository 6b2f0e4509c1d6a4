import { expect, test } from 'vitest';
import { withQuestions } from '../../../../src/codebook/draft/columns/may-be-items.ts';

const asked = (...columns: readonly (readonly [column: string, ...levels: string[]])[]) =>
  withQuestions(
    columns.map(([column, ...levels]) => ({
      column,
      label: null,
      levels: levels.map((value) => ({ value, label: null })),
      confirm: null,
    })),
  )
    .filter(({ confirm }) => confirm !== null)
    .map(({ column }) => column);

test('a characteristic whose levels read like answers, or stand in others too, may be an item', () => {
  expect(asked(['kind', '1', '2'])).toEqual(['kind']);
  expect(asked(['kind', '1. 전혀 그렇지 않다', '해당 없음'])).toEqual(['kind']);
  expect(asked(['kind', '0점', '1점'])).toEqual(['kind']);
  expect(
    asked(['kind', 'Silver', 'Gold'], ['quick', 'Gold', 'Platinum'], ['fruit', 'apple', 'pear']),
  ).toEqual(['kind', 'quick']);
});

test('what people are, and yes and no, are not asked about', () => {
  expect(asked(['성별', '1', '2'], ['sex', '1', '2'])).toEqual([]);
  expect(asked(['came by bus', 'yes', 'no'], ['came before', 'yes', 'no'])).toEqual([]);
  expect(asked(['fruit', 'apple', 'pear'])).toEqual([]);
});
