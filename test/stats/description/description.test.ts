import { expect, test } from 'vitest';
import { distributionOf } from '../../../src/measures/score-distribution.ts';
import { categoricalDifference } from '../../../src/stats/description/categorical-difference.ts';
import { numericDifference } from '../../../src/stats/description/numeric-difference.ts';
import { quantileR7 } from '../../../src/stats/description/quantile-r7.ts';
import { fc } from '../../fast-check.ts';
import { differences, numbers, relativeError, tables } from '../association/association-reference.ts';

/** Values with up to two decimals. */
function distribution(values: readonly number[]) {
  const people = new Map<bigint, bigint>();
  for (const value of values) {
    const hundredths = BigInt(Math.round(value * 100));
    people.set(hundredths, (people.get(hundredths) ?? 0n) + 1n);
  }
  return distributionOf(100n, people);
}

const part = (numerator: bigint) => ({ numerator, denominator: 4n });

test.each(numbers)('$name: median and quartiles as R’s type 7', ({ values, q1, median, q3 }) => {
  const of = distribution([values].flat());
  expect(relativeError(q1, quantileR7(of, part(1n)))).toBeLessThan(1e-14);
  expect(relativeError(median, quantileR7(of, part(2n)))).toBeLessThan(1e-14);
  expect(relativeError(q3, quantileR7(of, part(3n)))).toBeLessThan(1e-14);
});

test('an empty distribution has no median', () => {
  expect(() => quantileR7(distribution([]), part(2n))).toThrow('no_respondents');
});

test.each(differences)('$name: standardized by both variances alike, as R', ({ first, second, value }) => {
  const difference = numericDifference(distribution(first), distribution(second));
  expect(relativeError(value, difference)).toBeLessThan(1e-13);
  expect(numericDifference(distribution(second), distribution(first))).toBe(-difference);
});

test.each([
  ['an empty group', [], [1, 2], 'empty_group'],
  ['a group of one', [1], [1, 2], 'one_respondent'],
  ['no variance', [2, 2], [3, 3], 'no_variance'],
])('%s: no standardized difference of numbers', (_, first, second, reason) => {
  expect(() => numericDifference(distribution(first), distribution(second))).toThrow(reason);
});

const ofTwo = tables.filter(({ exact }) => exact.standardized_difference !== null);

test.each(ofTwo)('$name: Yang and Dalton’s difference of two groups, as by 50 digits', ({ table, exact }) => {
  const levels = table.map(([first = 0, second = 0]) => ({ first, second }));
  const difference = categoricalDifference(levels);
  expect(relativeError(exact.standardized_difference ?? Number.NaN, difference)).toBeLessThan(1e-14);
});

test('two levels: the difference of the proportions over the root of the mean of both variances', () => {
  const difference = categoricalDifference([
    { first: 24, second: 32 },
    { first: 36, second: 28 },
  ]);
  const [p, q] = [24 / 60, 32 / 60];
  expect(difference).toBeCloseTo((q - p) / Math.sqrt((p * (1 - p) + q * (1 - q)) / 2), 14);
});

const level = fc.record({ first: fc.nat({ max: 30 }), second: fc.nat({ max: 30 }) });

test('the order of groups and of levels does not matter', () => {
  fc.assert(
    fc.property(fc.array(level, { minLength: 2, maxLength: 6 }), (levels) => {
      const of = (these: typeof levels) => {
        try {
          return categoricalDifference(these);
        } catch (error) {
          return String(error);
        }
      };
      const swapped = levels.map(({ first, second }) => ({ first: second, second: first }));
      expect(of(swapped)).toBe(of(levels));
      expect(of(levels.toReversed())).toBe(of(levels));
    }),
    { numRuns: 200, seed: 1 },
  );
});

test.each([
  [
    'an empty group',
    [
      { first: 3, second: 0 },
      { first: 2, second: 0 },
    ],
    'empty_group',
  ],
  [
    'one level',
    [
      { first: 3, second: 4 },
      { first: 0, second: 0 },
    ],
    'one_level',
  ],
  [
    'no level in common',
    [
      { first: 3, second: 0 },
      { first: 0, second: 4 },
    ],
    'no_variance',
  ],
])('%s: no standardized difference of proportions', (_, levels, reason) => {
  expect(() => categoricalDifference(levels)).toThrow(reason);
});
