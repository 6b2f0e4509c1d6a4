import { describe, expect, test } from 'vitest';
import { pRange } from '../../../src/printed/audit/comparison/p-values.ts';
import { percentIsPossible } from '../../../src/printed/audit/frequency/percent-base.ts';
import { meanIsPossible } from '../../../src/printed/audit/mean-checks.ts';
import { overlap, pValueRange, roundingRange } from '../../../src/printed/audit/rounding-interval.ts';
import { sdIsPossible } from '../../../src/printed/audit/sd-checks.ts';

/** The published examples know no end points: whole numbers, far enough either way. */
const unbounded = (items = 1) => ({ items, min: -1000, max: 1000, granular: true });
const grim = (mean: string, n: number, items = 1) => meanIsPossible(mean, String(n), unbounded(items));
const grimmer = (mean: string, sd: string, n: number) =>
  sdIsPossible({ mean, sd, n: String(n) }, unbounded());
const debit = (mean: string, sd: string, n: number) =>
  sdIsPossible({ mean, sd, n: String(n) }, { items: 1, min: 0, max: 1, granular: true });

describe('GRIM (Brown & Heathers 2017)', () => {
  test.each([
    // rsprite2 (Wallrich), tests/testthat: GRIM_test(5.19, 28) is FALSE, GRIM_test(5.18, 14, n_items = 2) TRUE.
    ['5.19', 28, 1, false],
    ['5.18', 14, 2, true],
    // The Economist, 18 June 2016, “Come again”: 49 people, mean 5.93; 49 × 5.93 = 290.57.
    ['5.93', 49, 1, false],
    // Allard (2018): ten people cannot have 3.45, because 34.5 is no whole number.
    ['3.45', 10, 1, false],
    // Wikipedia, “GRIM test”: a die thrown 20 times cannot average 3.48.
    ['3.48', 20, 1, false],
  ])('mean %s, n %i, %i item(s): %s', (mean, n, items, possible) => {
    expect(grim(mean, n, items)).toBe(possible);
  });

  // scrutiny (Jung), data `pigs1` and tests/testthat/test-grim-map.R, rounding = "up_or_down".
  const means = [
    '7.22',
    '4.74',
    '5.23',
    '2.57',
    '6.77',
    '2.68',
    '7.01',
    '7.38',
    '3.14',
    '6.89',
    '5.00',
    '0.24',
  ];
  const sizes = [32, 25, 29, 24, 27, 28, 29, 26, 27, 31, 25, 28];
  const marks = (possible: readonly boolean[]) => possible.map((one) => (one ? 't' : 'f')).join(' ');

  test('as scrutiny has its 12 means, with the n of each, with n = 40 and with n = 80', () => {
    expect(marks(means.map((mean, index) => grim(mean, sizes[index] ?? 0)))).toBe('t f f f f t f t f f t f');
    expect(marks(means.map((mean) => grim(mean, 40)))).toBe('t f t t t t f t f f t f');
    expect(marks(means.map((mean) => grim(mean, 80)))).toBe('t t t t t t t t t t t t');
  });
});

describe('GRIMMER (Anaya 2016, Allard 2018)', () => {
  test('as rsprite2: 5.21, 1.6, n 28 is possible; 3.44, 2.47, n 18 is not, for its parity', () => {
    expect(grimmer('5.21', '1.6', 28)).toBe(true);
    // S = 62; Q is 317, the only whole number from 316.85 to 317.69, and odd where S is even.
    expect(grimmer('3.44', '2.47', 18)).toBe(false);
  });

  // scrutiny, data `pigs5` and tests/testthat/test-grimmer-map.R.
  test.each([
    ['7.22', '5.30', 38, 'GRIM'],
    ['4.74', '6.55', 31, 'passes'],
    ['5.23', '2.55', 35, 'GRIMMER'],
    ['2.57', '2.57', 30, 'passes'],
    ['6.77', '2.18', 33, 'GRIM'],
    ['2.68', '2.59', 34, 'passes'],
    ['7.01', '6.68', 35, 'GRIM'],
    ['7.38', '3.65', 32, 'passes'],
    ['3.14', '5.32', 33, 'GRIM'],
    ['6.89', '4.18', 37, 'passes'],
    ['5.00', '2.18', 31, 'passes'],
    ['0.24', '6.43', 34, 'passes'],
  ])('as scrutiny: %s, %s, n %i: %s', (mean, sd, n, found) => {
    expect(grim(mean, n)).toBe(found !== 'GRIM');
    if (found !== 'GRIM') expect(grimmer(mean, sd, n)).toBe(found === 'passes');
  });
});

describe('DEBIT (Heathers & Brown 2019)', () => {
  test.each([
    // scrutiny, vignette("debit") and ?debit.
    ['0.35', '0.18', 20, false],
    ['0.36', '0.11', 20, false],
    // scrutiny, data `pigs3` and tests/testthat/test-debit-map.R: six of the seven are consistent.
    ['0.53', '0.50', 1683, true],
    ['0.44', '0.50', 1683, true],
    ['0.77', '0.42', 1683, true],
    ['0.19', '0.35', 1683, false],
    ['0.34', '0.47', 1683, true],
    ['0.93', '0.25', 1683, true],
    ['0.12', '0.33', 1683, true],
  ])('mean %s, SD %s, n %i: %s', (mean, sd, n, possible) => {
    // 0.36 of 20 people is GRIM-inconsistent as well; DEBIT is asked of means that are possible.
    expect(debit(mean, sd, n) && meanIsPossible(mean, String(n), unbounded())).toBe(possible);
  });
});

describe('p from t and df (statcheck, Nuijten et al. 2016)', () => {
  const agrees = (t: string, df: number, p: string) => {
    const [ofT, ofP] = [roundingRange(t), pValueRange(p)];
    return ofT !== null && ofP !== null && overlap(pRange(ofT, { low: df, high: df }), ofP);
  };

  test('statcheck.io documentation: a t of 2.35 stands for every t that rounds to it, and so does its p', () => {
    // R: 2 * pt(-2.355, 28) = .02576, 2 * pt(-2.345, 28) = .02635: both .026 and, at four decimals, .0258–.0263 pass.
    for (const p of ['.026', '.0258', '.0263']) expect(agrees('2.35', 28, p)).toBe(true);
    for (const p of ['.025', '.027', '.0257', '.0265']) expect(agrees('2.35', 28, p)).toBe(false);
  });

  test('statcheck’s own example, t(28) = 2.2, p < .05, is consistent, and p < .01 would not be', () => {
    expect(agrees('2.2', 28, '<.05')).toBe(true);
    expect(agrees('2.2', 28, '<.01')).toBe(false);
    expect(agrees('2.2', 28, '>.05')).toBe(false);
  });
});

test('percents of 150: scrutiny’s data `pigs2`, the counts tried by hand', () => {
  // 100/150 = 66.67, 101/150 = 67.33, 102/150 = 68.00: no count gives 67.4; 81/150 is 54.0 and 82/150 54.7;
  // 104 and 105 are 69.3 and 70.0; 102 and 103 are 68.0 and 68.7; 83 and 84 are 55.3 and 56.0.
  const possible = (percent: string) =>
    Array.from({ length: 151 }, (_, n) => n).some((n) => percentIsPossible(percent, n, 150));
  expect(['67.4', '54.2', '54.0', '69.8', '68.1', '55.4'].map(possible)).toEqual([
    false,
    false,
    true,
    false,
    false,
    false,
  ]);
});
