import { expect, test } from 'vitest';
import { decimalsFor } from '../../src/document/decimals.ts';

test('two digits are the paper’s precision: means 4.37, t 2.189, points of a hundred 84, percent 46.7', () => {
  expect(decimalsFor(2)).toEqual({
    points: 2,
    statistic: 3,
    probability: 3,
    score100: 0,
    percent: 1,
  });
});

test('each further digit is one more of everything, none is below zero, and a p has at least three', () => {
  expect(decimalsFor(5)).toEqual({ points: 5, statistic: 6, probability: 6, score100: 3, percent: 4 });
  expect(decimalsFor(1)).toEqual({ points: 1, statistic: 2, probability: 3, score100: 0, percent: 0 });
  expect(decimalsFor(0)).toEqual({ points: 0, statistic: 1, probability: 3, score100: 0, percent: 0 });
});
