import fc from 'fast-check';
import { sampleCorrelation, sampleVariance } from 'simple-statistics';
import { expect, test } from 'vitest';
import { ExactSum } from '../../../../src/analyses/quality/findings/exact-sum.ts';
import { ItemRestSums } from '../../../../src/analyses/quality/findings/item-rest-sums.ts';

const pairs = fc.array(fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 2, max: 30 })), {
  minLength: 10,
  maxLength: 60,
});
function directionOf(people: readonly (readonly [item: number, rest: number])[]) {
  const sums = new ItemRestSums();
  for (const [item, rest] of people) sums.add(item, rest);
  return sums.direction();
}

test('the direction is that of Pearson’s r and its t, as simple-statistics computes r', () => {
  fc.assert(
    fc.property(pairs, (people) => {
      const [items, rests] = [people.map(([item]) => item), people.map(([, rest]) => rest)];
      fc.pre(sampleVariance(items) > 0 && sampleVariance(rests) > 0);
      const r = sampleCorrelation(items, rests);
      const t = r * Math.sqrt((people.length - 2) / (1 - r * r));
      fc.pre(Math.abs(r) > 1e-9 && Math.abs(t + 2) > 1e-9);
      expect(directionOf(people)).toBe(t < -2 ? 'against' : r < 0 ? 'slightly_against' : 'not_against');
    }),
    { numRuns: 300 },
  );
});

test('without any variance there is no direction', () => {
  expect(directionOf(Array.from({ length: 12 }, (_, index) => [3, index] as const))).toBe('not_against');
});

test('a perfect negative correlation is against, an exact zero is not', () => {
  expect(directionOf(Array.from({ length: 10 }, (_, index) => [index, -index] as const))).toBe('against');
  expect(
    directionOf([
      [1, 1],
      [1, 2],
      [2, 1],
      [2, 2],
    ]),
  ).toBe('not_against');
});

test('a sum stays exact beyond 2⁵³', () => {
  const sum = new ExactSum();
  for (let term = 0; term < 5; term += 1) sum.add(2 ** 51 + 1);
  for (let term = 0; term < 3; term += 1) sum.add(-1);
  expect(sum.value).toBe(5n * (2n ** 51n + 1n) - 3n);
});
