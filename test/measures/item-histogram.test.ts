import { expect, test } from 'vitest';
import { localize } from '../../src/localized.ts';
import { answersOf, emptyItemHistogram, keyedCounts } from '../../src/measures/item-histogram.ts';

const item = {
  id: 'a',
  label: localize({ ko: 'a', en: 'a' }),
  min: 0,
  max: 3,
  missing: [],
  answers: new Map(),
};
function histogram(people: readonly number[], withoutAnswer: number) {
  const filled = emptyItemHistogram(item);
  filled.people.set(people);
  filled.withoutAnswer = withoutAnswer;
  return filled;
}

test('an empty histogram has a cell for every answer from min to max', () => {
  expect([...emptyItemHistogram(item).people]).toEqual([0, 0, 0, 0]);
  expect([...emptyItemHistogram({ ...item, min: -2, max: -1 }).people]).toEqual([0, 0]);
});

test('histograms add cell by cell, and leave their parts as they were', () => {
  const parts = [histogram([1, 0, 2, 5], 3), histogram([0, 4, 1, 0], 0), emptyItemHistogram(item)];
  const measure = answersOf(item, 0);
  const total = measure.empty();
  for (const part of parts) measure.merge(total, part);
  expect([...total.people]).toEqual([1, 4, 3, 5]);
  expect(total.withoutAnswer).toBe(3);
  expect(parts.map(({ people }) => [...people])).toEqual([
    [1, 0, 2, 5],
    [0, 4, 1, 0],
    [0, 0, 0, 0],
  ]);
});

test('a reversed item has its counts from the other end, by the declared end points', () => {
  // 1 person answered 0, 2 answered 1, nobody 2 or 3: reversed, 1 person has 3 and 2 have 2.
  const answered = histogram([1, 2, 0, 0], 0);
  expect(keyedCounts(answered, false)).toEqual([1, 2, 0, 0]);
  expect(keyedCounts(answered, true)).toEqual([0, 0, 2, 1]);
  expect([...answered.people]).toEqual([1, 2, 0, 0]);
});
