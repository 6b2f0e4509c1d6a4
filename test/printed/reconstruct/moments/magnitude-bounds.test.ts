import { expect, test } from 'vitest';
import { InputError } from '../../../../src/errors.ts';
import { integersIn } from '../../../../src/printed/reconstruct/moments/integer-range.ts';
import {
  numeratorsWithin,
  printedBounds,
} from '../../../../src/printed/reconstruct/moments/magnitude-bounds.ts';

test('halves round away from zero', () => {
  // 4.275 = 513 / 120 and 4.265 would be 511.8 / 120.
  expect(integersIn(numeratorsWithin(printedBounds('4.28'), 120))).toEqual([513, 514]);
  expect(integersIn(numeratorsWithin(printedBounds('4.27'), 120))).toEqual([512]);
  expect(integersIn(numeratorsWithin(printedBounds('-4.28'), 120))).toEqual([-514, -513]);
});

test('zero prints for either sign, without its halves', () => {
  expect(integersIn(numeratorsWithin(printedBounds('0.0'), 100))).toEqual([-4, -3, -2, -1, 0, 1, 2, 3, 4]);
});

test('the GRIM test: a mean of 41 answers to one item has one sum or none', () => {
  const sums = Array.from({ length: 700 }, (_, hundredth) =>
    integersIn(numeratorsWithin(printedBounds((hundredth / 100).toFixed(2)), 41)),
  );
  expect(Math.max(...sums.slice(1).map(({ length }) => length))).toBe(1);
  expect(sums[466]).toEqual([191]);
  expect(sums[467]).toEqual([]);
});

test.each(['', '.', 'n.s.', '1,204', '4.5.0'])('"%s" is no printed figure', (figure) => {
  expect(() => printedBounds(figure)).toThrow(InputError);
});
