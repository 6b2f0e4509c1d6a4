import { expect, test } from 'vitest';
import { isSingular } from '../../../src/stats/reliability/is-singular.ts';
import { fc } from '../../fast-check.ts';

/** By cofactors of the first row, in whole numbers. */
function determinant(matrix: readonly (readonly bigint[])[]): bigint {
  const [first, ...rest] = matrix;
  if (!first) return 1n;
  return first.reduce(
    (sum, value, column) =>
      sum + (column % 2 === 0 ? value : -value) * determinant(rest.map((row) => row.toSpliced(column, 1))),
    0n,
  );
}

test('a matrix of whole numbers is singular where its determinant is 0', () => {
  const matrices = fc.integer({ min: 1, max: 5 }).chain((size) =>
    fc.array(fc.array(fc.bigInt({ min: -2n, max: 2n }), { minLength: size, maxLength: size }), {
      minLength: size,
      maxLength: size,
    }),
  );
  const seen = new Set<boolean>();
  fc.assert(
    fc.property(matrices, (matrix) => {
      const singular = determinant(matrix) === 0n;
      seen.add(singular);
      expect(isSingular(matrix)).toBe(singular);
    }),
    { numRuns: 500, seed: 20261130 },
  );
  expect(seen.size).toBe(2);
});

test('a difference in the last digit of large numbers counts', () => {
  const large = 10n ** 18n;
  expect(
    isSingular([
      [large, large],
      [large, large + 1n],
    ]),
  ).toBe(false);
  expect(
    isSingular([
      [large, large],
      [large, large],
    ]),
  ).toBe(true);
});

test('a multiple of one of the primes is not taken for 0', () => {
  for (const prime of [67_108_859n, 67_108_837n]) expect(isSingular([[prime]])).toBe(false);
});
