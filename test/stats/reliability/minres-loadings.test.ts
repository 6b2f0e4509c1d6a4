import { describe, expect, test } from 'vitest';
import { mcdonaldOmega } from '../../../src/stats/reliability/mcdonald-omega.ts';
import { minresLoadings } from '../../../src/stats/reliability/minres-loadings.ts';
import { fc } from '../../fast-check.ts';

const impliedBy = (loadings: readonly number[]) =>
  loadings.map((first, i) => loadings.map((second, j) => (i === j ? 1 : first * second)));

const loading = fc.double({ min: 0.2, max: 0.97, noNaN: true });
const loadingsOfItems = fc.array(
  fc.tuple(loading, fc.boolean()).map(([size, down]) => (down ? -size : size)),
  {
    minLength: 3,
    maxLength: 12,
  },
);

test('loadings that correlations were made of are found, up to the sign of the factor', () => {
  fc.assert(
    fc.property(loadingsOfItems, (loadings) => {
      const found = minresLoadings(impliedBy(loadings));
      const sign = Math.sign((found[0] ?? 0) * (loadings[0] ?? 0));
      for (const [item, value] of loadings.entries()) expect(found[item]).toBeCloseTo(sign * value, 11);
    }),
    { numRuns: 100, seed: 20261130 },
  );
});

test('loadings that only an item nearly without correlation tells apart are found to the last digits, or not at all', () => {
  const pairs = [
    [0.8, 0.7],
    [0.5, 0.9],
    [0.3, 0.2],
    [0.95, 0.4],
    [0.6, 0.6],
  ];
  const found = pairs.flatMap((pair) =>
    Array.from({ length: 31 }, (_, step) => [...pair, 10 ** (-1.5 - step / 10)]).flatMap((loadings) => {
      try {
        return [{ loadings, minres: minresLoadings(impliedBy(loadings)) }];
      } catch (error) {
        expect(error).toMatchObject({ reason: 'not_identified' });
        return [];
      }
    }),
  );
  for (const { loadings, minres } of found)
    for (const [item, value] of loadings.entries())
      expect(Math.abs(minres[item] ?? 0)).toBeCloseTo(value, 10);
  const weakest = Math.min(...found.map(({ loadings }) => loadings.at(-1) ?? 1));
  expect(weakest).toBeLessThan(0.003);
  expect(found.length).toBeLessThan(5 * 31);
});

test('with an exact factor, omega is (Σλ)² / ((Σλ)² + Σ(1 − λ²))', () => {
  fc.assert(
    fc.property(fc.array(loading, { minLength: 3, maxLength: 12 }), (loadings) => {
      const common = loadings.reduce((sum, one) => sum + one, 0) ** 2;
      const unique = loadings.reduce((sum, one) => sum + 1 - one ** 2, 0);
      expect(mcdonaldOmega(impliedBy(loadings))).toBeCloseTo(common / (common + unique), 12);
    }),
    { numRuns: 100, seed: 20261130 },
  );
});

describe('correlations that one factor cannot explain', () => {
  const correlations = fc
    .array(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }), {
      minLength: 9,
      maxLength: 9,
    })
    .map((people) => {
      const items = [0, 1, 2, 3, 4].map((item) =>
        people.map((answers) => (answers[item] ?? 0) + (answers[0] ?? 0) / 2),
      );
      const product = (i: number, j: number) =>
        (items[i] ?? []).reduce((sum, value, at) => sum + value * (items[j]?.[at] ?? 0), 0);
      return items.map((_, i) =>
        items.map((_, j) => product(i, j) / Math.sqrt(product(i, i) * product(j, j))),
      );
    })
    .filter((matrix) => matrix.flat().every(Number.isFinite));
  const residual = (matrix: readonly (readonly number[])[], loadings: readonly number[]) =>
    matrix.reduce(
      (sum, row, i) =>
        sum +
        row.slice(0, i).reduce((part, r, j) => part + (r - (loadings[i] ?? 0) * (loadings[j] ?? 0)) ** 2, 0),
      0,
    );

  test('no loadings within ±1 that are tried by chance fit better', () => {
    fc.assert(
      fc.property(
        correlations,
        fc.array(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }), {
          minLength: 50,
          maxLength: 50,
        }),
        (matrix, tries) => {
          let found: readonly number[];
          try {
            found = minresLoadings(matrix);
          } catch {
            return;
          }
          const least = residual(matrix, found);
          for (const other of tries) expect(residual(matrix, other)).toBeGreaterThanOrEqual(least);
          for (const item of found.keys())
            for (const step of [-1e-4, 1e-4])
              expect(residual(matrix, found.with(item, (found[item] ?? 0) + step))).toBeGreaterThan(least);
        },
      ),
      { numRuns: 100, seed: 20261130 },
    );
  });
});

test('of two places that are each best nearby, the one with the lesser residuals is taken', () => {
  // Three items with r = .8 leave 28 × .26² of the others, eight with r = .26 leave 3 × .8² of these: 1.89 against 1.92.
  const blockOf = (item: number) => (item < 8 ? { block: 1, r: 0.26 } : { block: 2, r: 0.8 });
  const items = Array.from({ length: 11 }, (_, item) => blockOf(item));
  const correlations = items.map((first, i) =>
    items.map((second, j) => (i === j ? 1 : first.block === second.block ? first.r : 0)),
  );
  const expected = items.map(({ block }) => expect.closeTo(block === 2 ? Math.sqrt(0.8) : 0, 12));
  expect(minresLoadings(correlations)).toEqual(expected);
  expect(minresLoadings(correlations.toReversed().map((row) => row.toReversed()))).toEqual(
    expected.toReversed(),
  );
});

test('loadings within ±1 are taken even where one beyond would leave less', () => {
  // Beyond ±1 some loadings leave .3045. R 4.2.2: optim(method = "L-BFGS-B", lower = -1, upper = 1) from 200 starts leaves
  // .3086, polished by Newton's method.
  const found = minresLoadings([
    [1, -0.25, -0.4, 0.05, 0.25],
    [-0.25, 1, 0.2, -0.2, 0.35],
    [-0.4, 0.2, 1, 0.05, -0.45],
    [0.05, -0.2, 0.05, 1, -0.25],
    [0.25, 0.35, -0.45, -0.25, 1],
  ]);
  const expected = [
    0.467527047240584, -0.076631100584525, -0.888070235740537, -0.103892218470797, 0.503620839504316,
  ];
  for (const [item, value] of expected.entries()) expect(found[item]).toBeCloseTo(value, 13);
});

describe('no loadings', () => {
  test('of two items, or where too few items correlate', () => {
    expect(() => minresLoadings(impliedBy([0.8, 0.7]))).toThrow('two_items');
    expect(() => minresLoadings(impliedBy([0.8, 0.7, 0]))).toThrow('not_identified');
    expect(() => minresLoadings(impliedBy([0, 0, 0, 0]))).toThrow('not_identified');
    expect(() => minresLoadings(impliedBy([0.8, 0.7, 1e-6]))).toThrow('not_identified');
  });

  test('where an item would load above 1, not at 1', () => {
    expect(() => minresLoadings(impliedBy([1.05, 0.6, 0.5]))).toThrow('heywood_case');
    expect(() => minresLoadings(impliedBy([1.0001, 0.6, 0.5]))).toThrow('heywood_case');
    expect(() => minresLoadings(impliedBy([-1.05, 0.6, 0.5, 0.4]))).toThrow('heywood_case');
    expect(minresLoadings(impliedBy([1, 0.6, 0.5]))[0]).toBeCloseTo(1, 12);
    expect(minresLoadings(impliedBy([1, 1, 1]))).toEqual([1, 1, 1]);
  });
});
