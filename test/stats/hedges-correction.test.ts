import { expect, test } from 'vitest';
import { hedgesCorrection } from '../../src/stats/hedges-correction.ts';
import { distributions, farthest } from './distribution-reference.ts';

test('Hedges correction agrees with 60-digit gamma functions to 1e-14, df 1.5 to 1e7', () => {
  const { error, at } = farthest(
    distributions.hedgesCorrection.cases,
    ({ value }) => value,
    ({ df }) => hedgesCorrection(df),
  );
  expect(error, JSON.stringify(at)).toBeLessThan(1e-14);
});

test('the correction grows with df towards 1', () => {
  const values = [1.1, 2, 3, 10, 39, 40, 41, 42, 100, 1e4, 1e6, 1e8].map(hedgesCorrection);
  expect(values).toEqual(values.toSorted((a, b) => a - b));
  expect(values.every((value) => value > 0 && value < 1)).toBe(true);
});

test('df of 1 or less, or not a number, is refused', () => {
  for (const df of [1, 0, -3, Number.NaN]) expect(() => hedgesCorrection(df)).toThrow(RangeError);
});
