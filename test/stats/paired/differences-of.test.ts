import { expect, test } from 'vitest';
import { jointDistribution } from '../../../src/measures/joint-distribution.ts';
import { differencesOf } from '../../../src/stats/paired/differences-of.ts';

const fraction = (numerator: number, denominator: number) => ({
  numerator: BigInt(numerator),
  denominator: BigInt(denominator),
});

test('first − second of each person, over one denominator; alike differences are one value', () => {
  const joint = jointDistribution([
    { values: [fraction(7, 2), fraction(10, 3)], people: 2 }, // 1/6
    { values: [fraction(5, 2), fraction(7, 3)], people: 3 }, // 1/6
    { values: [fraction(1, 1), fraction(2, 1)], people: 1 }, // −1
  ]);
  expect(differencesOf(joint)).toEqual({
    denominator: 6n,
    values: [-6n, 1n],
    counts: [1n, 5n],
    n: 6n,
    sum: -1n,
    sumOfSquares: 41n,
  });
});

test('of nobody there are no differences', () => {
  expect(differencesOf(jointDistribution([])).n).toBe(0n);
});
