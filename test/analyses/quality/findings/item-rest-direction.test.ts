import { sampleCorrelation, sampleVariance } from 'simple-statistics';
import { expect, test } from 'vitest';
import { itemRestDirection } from '../../../../src/analyses/quality/findings/item-rest-direction.ts';
import { itemCovariances } from '../../../../src/stats/reliability/item-covariances.ts';
import { fc } from '../../../fast-check.ts';

const pairs = fc.array(fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 2, max: 30 })), {
  minLength: 10,
  maxLength: 60,
});
/** Of the first of three items; the answers to the others add up to the rest. */
function directionOf(people: readonly (readonly [item: number, rest: number])[]) {
  const rows = people.map(([item, rest], person) => [item, person % 3, rest - (person % 3)]);
  const sum = (of: (row: readonly number[]) => number) => rows.reduce((total, row) => total + of(row), 0);
  const product = (i: number, j: number) => sum((row) => (row[i] ?? 0) * (row[j] ?? 0));
  const covariances = itemCovariances({
    n: rows.length,
    sums: [0, 1, 2].map((i) => sum((row) => row[i] ?? 0)),
    products: [0, 1, 2].flatMap((i) => [0, 1, 2].slice(0, i + 1).map((j) => product(i, j))),
  });
  return itemRestDirection(covariances, 0);
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
