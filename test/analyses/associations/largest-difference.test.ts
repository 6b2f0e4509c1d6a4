import { expect, test } from 'vitest';
import { largestDifference } from '../../../src/analyses/associations/shown-associations.ts';
import type { BalanceRow } from '../../../src/analyses/balance/balance-row.ts';

const row = (variable: string, method: BalanceRow['method'], estimate: number | null): BalanceRow => ({
  population: 'people',
  variable,
  label: { ko: variable, en: variable },
  by: 'g',
  group1: 'a',
  group2: 'b',
  n1: 5,
  n2: 5,
  estimate,
  method,
  not_computed: estimate === null ? { estimate: 'empty_group' } : {},
});

const balance = [
  row('age', 'multinomial', 0.2),
  row('age', 'multinomial', 0.5),
  row('age', 'average_variance', 0.3),
  row('age', 'average_variance', -0.9),
  row('age', 'average_variance', null),
  row('sex', 'multinomial', null),
];

test('of several pairs the difference farthest from 0 is shown, with its sign', () => {
  expect(largestDifference(balance, { population: 'people', variable: 'age' }, 'average_variance')).toBe(
    -0.9,
  );
});

test('levels and numbers of one column have differences of their own', () => {
  expect(largestDifference(balance, { population: 'people', variable: 'age' }, 'multinomial')).toBe(0.5);
});

test('where no pair has one, there is none', () => {
  expect(
    largestDifference(balance, { population: 'people', variable: 'sex' }, 'multinomial'),
  ).toBeUndefined();
  expect(
    largestDifference(balance, { population: 'others', variable: 'age' }, 'multinomial'),
  ).toBeUndefined();
});
