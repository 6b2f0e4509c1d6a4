import { expect, test } from 'vitest';
import { chiSquareTest, yatesTest } from '../../../src/stats/association/chi-square-test.ts';
import { occupiedTable } from '../../../src/stats/association/contingency-table.ts';
import { cramersV } from '../../../src/stats/association/cramers-v.ts';
import { expectedCounts } from '../../../src/stats/association/expected-counts.ts';
import { relativeError, tables } from './association-reference.ts';

test.each(tables)(
  '$name: chi-square, its p and the smallest expected count as by exact rationals and R',
  ({ table, exact, r }) => {
    const occupied = occupiedTable(table);
    const { statistic, degreesOfFreedom, pValue } = chiSquareTest(occupied);
    expect(relativeError(exact.chi_square, statistic)).toBeLessThan(1e-14);
    expect(degreesOfFreedom).toBe(exact.df);
    expect(relativeError(exact.p_value, pValue)).toBeLessThan(1e-12);
    expect(relativeError(exact.smallest_expected, expectedCounts(occupied).smallest)).toBeLessThan(1e-14);
    expect(Math.abs(r.chi_square - statistic)).toBeLessThan(1e-10 * Math.max(1, statistic));
    expect(r.df).toBe(degreesOfFreedom);
    expect(relativeError(r.p_value, pValue)).toBeLessThan(1e-9);
  },
);

test.each(tables.filter(({ exact }) => exact.yates !== null))('$name: with Yates', ({ table, exact, r }) => {
  const yates = yatesTest(occupiedTable(table));
  expect(relativeError(exact.yates ?? Number.NaN, yates?.statistic ?? Number.NaN)).toBeLessThan(1e-14);
  expect(yates?.degreesOfFreedom).toBe(1);
  expect(relativeError(exact.yates_p_value ?? Number.NaN, yates?.pValue ?? Number.NaN)).toBeLessThan(1e-12);
  expect(relativeError(r.yates_p_value ?? Number.NaN, yates?.pValue ?? Number.NaN)).toBeLessThan(1e-9);
});

test('Yates is of two rows and two columns only', () => {
  expect(
    yatesTest(
      occupiedTable([
        [1, 2, 3],
        [3, 2, 1],
      ]),
    ),
  ).toBeNull();
});

test.each(tables)(
  '$name: Cramér’s V and both limits as by 50 digits, and R’s as far as it goes',
  ({ table, exact, r }) => {
    const { estimate, confidenceLow, confidenceHigh } = cramersV(occupiedTable(table), 0.95);
    expect(relativeError(exact.cramers_v, estimate)).toBeLessThan(1e-14);
    expect(relativeError(exact.cramers_v_low, confidenceLow)).toBeLessThan(1e-9);
    expect(relativeError(exact.cramers_v_high, confidenceHigh)).toBeLessThan(1e-9);
    if (r.cramers_v === null || r.cramers_v === undefined) return;
    expect(Math.abs(r.cramers_v - estimate)).toBeLessThan(1e-10);
  },
);

test('expected counts below five are counted, those of five are not', () => {
  // Rows of 10 and 10, columns of 10, 9 and 1: 5, 4.5, 0.5 in each.
  const { cells, cellsBelowFive, smallest } = expectedCounts(
    occupiedTable([
      [5, 5, 0],
      [5, 4, 1],
    ]),
  );
  expect({ cells, cellsBelowFive, smallest }).toEqual({ cells: 6, cellsBelowFive: 4, smallest: 0.5 });
});

test('levels and groups without anybody change nothing', () => {
  const bare = occupiedTable([
    [3, 4],
    [5, 2],
  ]);
  expect(
    occupiedTable([
      [0, 3, 4],
      [0, 0, 0],
      [0, 5, 2],
    ]),
  ).toEqual(bare);
});

test.each([
  [
    'no people',
    [
      [0, 0],
      [0, 0],
    ],
    'no_respondents',
  ],
  ['no row', [], 'no_respondents'],
  [
    'one level',
    [
      [3, 4],
      [0, 0],
    ],
    'one_level',
  ],
  ['one column', [[3], [4]], 'one_group'],
  [
    'all in one cell',
    [
      [0, 0],
      [0, 7],
    ],
    'one_level',
  ],
  [
    'all in one of two groups',
    [
      [3, 0],
      [4, 0],
    ],
    'one_group',
  ],
])('%s: no association can be computed', (_, table, reason) => {
  expect(() => occupiedTable(table)).toThrow(reason);
});
