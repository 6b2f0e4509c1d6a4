import { describe, expect, test } from 'vitest';
import type { Scale } from '../../src/codebook/codebook.ts';
import { localize } from '../../src/localized.ts';
import { emptyItemHistogram } from '../../src/measures/item-histogram.ts';
import {
  answerDistribution,
  distributionOf,
  exactSums,
  scoreDistribution,
  withCommonDenominator,
} from '../../src/measures/score-distribution.ts';
import { countScore, emptyScoreHistogram } from '../../src/measures/score-histogram.ts';

const scale: Scale = {
  id: 's',
  label: localize({ ko: 's', en: 's' }),
  parent: null,
  depth: 0,
  items: [0, 1, 2].map((index) => ({ index, reverse: false })),
  min: 1,
  max: 5,
  minValid: 1,
  score: 'mean',
};
function distribution(people: readonly (readonly [valid: number, sum: number, people: number])[]) {
  const histogram = emptyScoreHistogram(scale);
  for (const [validAnswers, sum, times] of people) countScore(histogram, validAnswers, sum, times);
  return scoreDistribution(histogram);
}

test('halves and thirds stand over their least common denominator, exactly', () => {
  // Scores 3/2, 7/3 (twice) and 5: in sixths 9, 14, 14, 30. Sum 67; squares 81 + 196 + 196 + 900 = 1373.
  const found = distribution([
    [1, 5, 1],
    [3, 7, 2],
    [2, 3, 1],
  ]);
  expect(found).toEqual({
    denominator: 6n,
    values: [9n, 14n, 30n],
    counts: [1n, 2n, 1n],
    n: 4n,
    sum: 67n,
    sumOfSquares: 1373n,
  });
});

test('equal scores from different numbers of answers are one value', () => {
  // 2 = 2/1 = 4/2 = 6/3: in sixths 12, six people; 4/3 is 8 sixths. Sum 80; squares 6 · 144 + 64 = 928.
  const found = distribution([
    [1, 2, 1],
    [2, 4, 2],
    [3, 6, 3],
    [3, 4, 1],
  ]);
  expect(found).toMatchObject({ denominator: 6n, values: [8n, 12n], counts: [1n, 6n] });
  expect(found).toMatchObject({ n: 7n, sum: 80n, sumOfSquares: 928n });
});

test('where everybody answered all items the denominator is their number', () => {
  expect(distribution([[3, 15, 1]])).toMatchObject({ denominator: 3n, values: [15n], sumOfSquares: 225n });
});

test('an empty group has no values', () => {
  expect(distribution([])).toEqual({
    denominator: 1n,
    values: [],
    counts: [],
    n: 0n,
    sum: 0n,
    sumOfSquares: 0n,
  });
});

test('sums stay exact beyond 2^53', () => {
  // 3 · (10^9)² + 1 is 3000000000000000001, which no double is.
  expect(exactSums([1n, 1_000_000_000n], [1n, 3n])).toEqual({
    n: 4n,
    sum: 3_000_000_001n,
    sumOfSquares: 3_000_000_000_000_000_001n,
  });
});

test('values ascend, whatever order people came in, below zero too', () => {
  const people = new Map([
    [10n, 1n],
    [-3n, 2n],
    [9n, 3n],
    [0n, 4n],
  ]);
  expect(distributionOf(2n, people)).toMatchObject({ values: [-3n, 0n, 9n, 10n], counts: [2n, 4n, 3n, 1n] });
});

describe('the answers to one item', () => {
  const item = {
    id: 'a',
    label: localize({ ko: 'a', en: 'a' }),
    min: 1,
    max: 5,
    missing: [],
    answers: new Map(),
  };
  const histogram = emptyItemHistogram(item);
  histogram.people.set([2, 0, 1, 0, 0]);
  histogram.withoutAnswer = 9;

  test('count as answered, without those who did not answer', () => {
    expect(answerDistribution(histogram, false)).toMatchObject({
      values: [1n, 3n],
      counts: [2n, 1n],
      n: 3n,
      sum: 5n,
    });
  });

  test('count as min + max − answer where reversed, though nobody used the other end', () => {
    expect(answerDistribution(histogram, true)).toMatchObject({
      values: [3n, 5n],
      counts: [1n, 2n],
      n: 3n,
      sum: 13n,
    });
  });
});

test('two distributions over one denominator keep their scores, and lose nothing in the sums', () => {
  const halves = distribution([
    [2, 3, 1],
    [2, 5, 2],
  ]);
  const thirds = distribution([[3, 4, 3]]);
  const [first, second] = withCommonDenominator(halves, thirds);
  // 3/2 and 5/2 are 9 and 15 sixths; 4/3 is 8.
  expect(first).toMatchObject({
    denominator: 6n,
    values: [9n, 15n],
    counts: [1n, 2n],
    sum: 39n,
    sumOfSquares: 531n,
  });
  expect(second).toMatchObject({ denominator: 6n, values: [8n], counts: [3n], sum: 24n, sumOfSquares: 192n });
});

test('distributions over the same denominator stay as they are', () => {
  const [first, second] = withCommonDenominator(distribution([[2, 3, 1]]), distribution([[2, 9, 1]]));
  expect([first.denominator, first.values, second.denominator, second.values]).toEqual([2n, [3n], 2n, [9n]]);
});
