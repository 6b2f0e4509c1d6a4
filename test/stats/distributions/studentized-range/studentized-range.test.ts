import { expect, test } from 'vitest';
import reference from '../../../../fixtures/reference/studentized-range.json' with { type: 'json' };
import { studentTQuantile } from '../../../../src/stats/distributions/student-t-quantile.ts';
import { studentTTwoSidedP } from '../../../../src/stats/distributions/student-t-two-sided-p.ts';
import { rangeLogTail } from '../../../../src/stats/distributions/studentized-range/range-log-tail.ts';
import { studentizedRangeQuantile } from '../../../../src/stats/distributions/studentized-range/studentized-range-quantile.ts';
import { studentizedRangeTail } from '../../../../src/stats/distributions/studentized-range/studentized-range-tail.ts';
import { fc } from '../../../fast-check.ts';
import { farthest } from '../../distribution-reference.ts';

const { tails, quantiles } = reference;
const aboveOf = ({ q, groups, df }: { q: number; groups: number; df: number }) =>
  studentizedRangeTail(q, groups, df).above;

test('the upper tail agrees with the 32-digit integral to 1e-12, relative', () => {
  expect(tails.length).toBeGreaterThanOrEqual(40);
  const { error, at } = farthest(tails, ({ value }) => value, aboveOf);
  expect(error, JSON.stringify(at)).toBeLessThan(1e-12);
});

test('it agrees with R ptukey(lower.tail = FALSE) to 1e-6, absolute, where R is good for that: df of 5 to 25,000', () => {
  const { error, at } = farthest(
    tails.filter(({ df }) => df > 5 && df < 25_000),
    ({ r_value }) => r_value,
    aboveOf,
    1,
  );
  expect(error, JSON.stringify(at)).toBeLessThan(1e-6);
});

test('the quantile agrees with the 32-digit root to 1e-11 and with R qtukey to 1e-4', () => {
  const quantileOf = ({ probability, groups, df }: (typeof quantiles)[number]) =>
    studentizedRangeQuantile(probability, groups, df);
  for (const [of, bound] of [
    ['value', 1e-11],
    ['r_value', 1e-4],
  ] as const) {
    const { error, at } = farthest(quantiles, (each) => each[of], quantileOf);
    expect(error, JSON.stringify(at)).toBeLessThan(bound);
  }
});

test('of two groups it is Student’s t at q / √2, down to 1e-300', () => {
  const t = fc.double({ min: 1e-3, max: 36, noNaN: true });
  const anyDf = fc.double({ min: 1, max: 1e5, noNaN: true });
  fc.assert(
    fc.property(t, anyDf, (statistic, df) => {
      const p = studentTTwoSidedP(statistic, df);
      expect(Math.abs(studentizedRangeTail(Math.SQRT2 * statistic, 2, df).above / p - 1)).toBeLessThan(1e-11);
    }),
    { numRuns: 60, seed: 20261130 },
  );
  for (const df of [3, 57.5, 1000])
    expect(studentizedRangeQuantile(0.05, 2, df)).toBeCloseTo(Math.SQRT2 * studentTQuantile(0.975, df), 11);
});

test('the quantile is where the tail is that probability; more groups and smaller probabilities lie farther out', () => {
  for (const df of [2.5, 40, 900])
    for (const groups of [3, 8, 30])
      for (const probability of [0.5, 0.05, 1e-6]) {
        const q = studentizedRangeQuantile(probability, groups, df);
        expect(Math.abs(studentizedRangeTail(q, groups, df).above / probability - 1)).toBeLessThan(1e-10);
        expect(studentizedRangeQuantile(probability, groups + 1, df)).toBeGreaterThan(q);
        expect(studentizedRangeQuantile(probability / 2, groups, df)).toBeGreaterThan(q);
      }
});

test('the range of three normals is above 0 for certain, and the tail of any number never above one', () => {
  expect(rangeLogTail(1e-12, 3)).toBeCloseTo(0, 12);
  expect(studentizedRangeTail(1e-6, 5, 20).above).toBeCloseTo(1, 12);
});

test('a value, df or probability outside its domain is refused', () => {
  for (const q of [0, -1, Number.NaN, Infinity])
    expect(() => studentizedRangeTail(q, 3, 10)).toThrow(RangeError);
  for (const df of [0, Number.NaN, Infinity])
    expect(() => studentizedRangeTail(2, 3, df)).toThrow(RangeError);
  for (const groups of [1, 2.5]) expect(() => studentizedRangeTail(2, groups, 10)).toThrow(RangeError);
  for (const p of [0, 1, Number.NaN]) expect(() => studentizedRangeQuantile(p, 3, 10)).toThrow(RangeError);
});
