import { expect, test } from 'vitest';
import { fMass, fUpperTail } from '../../../src/stats/distributions/f-mass.ts';
import { fUpperQuantile } from '../../../src/stats/distributions/f-quantile.ts';
import { studentTTwoSidedP } from '../../../src/stats/distributions/student-t-two-sided-p.ts';
import { fc } from '../../fast-check.ts';
import { distributions, farthest } from '../distribution-reference.ts';

const { cases } = distributions.fUpperTail;
const of = (degreesOfFreedom1: number, degreesOfFreedom2: number) => ({
  degreesOfFreedom1,
  degreesOfFreedom2,
});
const anyDf = fc.double({ min: 0.5, max: 1e6, noNaN: true });

test('the upper tail of F agrees with the 60-digit figure to 1e-12, down to 1e-300', () => {
  expect(cases.length).toBeGreaterThanOrEqual(500);
  expect(Math.min(...cases.map(({ value }) => value))).toBeLessThan(1e-298);
  const { error, at } = farthest(
    cases,
    ({ value }) => value,
    ({ f, df1, df2 }) => fUpperTail(f, of(df1, df2)),
  );
  expect(error, JSON.stringify(at)).toBeLessThan(1e-12);
});

test('the upper tail of F agrees with R pf(f, df1, df2, lower.tail = FALSE) to 1e-9', () => {
  const { error, at } = farthest(
    cases,
    ({ r_value }) => r_value,
    ({ f, df1, df2 }) => fUpperTail(f, of(df1, df2)),
  );
  expect(error, JSON.stringify(at)).toBeLessThan(1e-9);
});

test('with one numerator df it is the two-sided p of t, down to 1e-300', () => {
  const t = fc.double({ min: 1e-3, max: 36, noNaN: true });
  fc.assert(
    fc.property(t, anyDf, (statistic, df2) => {
      const p = studentTTwoSidedP(statistic, df2);
      expect(Math.abs(fUpperTail(statistic ** 2, of(1, df2)) / p - 1)).toBeLessThan(1e-11);
    }),
    { numRuns: 300 },
  );
});

test('with two numerator df it is (1 + 2f / df2) to the power −df2/2', () => {
  for (const df2 of [1, 2, 7.5, 118, 1e5])
    for (const f of [1e-6, 0.3, 1, 3.2, 50]) {
      const expected = Math.exp((-df2 / 2) * Math.log1p((2 * f) / df2));
      expect(Math.abs(fUpperTail(f, of(2, df2)) / expected - 1)).toBeLessThan(1e-12);
    }
});

test('both parts add up to one, and the upper part undoes the upper quantile', () => {
  const tail = fc.double({ min: 1e-9, max: 0.5, noNaN: true });
  fc.assert(
    fc.property(tail, anyDf, anyDf, (probability, df1, df2) => {
      const { below, above } = fMass(fUpperQuantile(probability, of(df1, df2)), of(df1, df2));
      expect(below + above).toBeCloseTo(1, 14);
      expect(Math.abs(above / probability - 1)).toBeLessThan(1e-9);
    }),
    { numRuns: 200 },
  );
});

test('an upper quantile is found where the first step lands among the smallest numbers there are', () => {
  const large = of(118.1356459346874, 2086.3497338153265);
  expect(fUpperTail(fUpperQuantile(1e-9, large), large) / 1e-9).toBeCloseTo(1, 9);
});

test('an F of 0 has everything above it, an infinite one nothing', () => {
  expect(fMass(0, of(3, 9))).toEqual({ below: 0, above: 1, perLog: 0 });
  expect(fUpperTail(Infinity, of(3, 9))).toBe(0);
});

test('a negative F, and df that are not positive and finite, are refused', () => {
  for (const f of [-1, Number.NaN]) expect(() => fUpperTail(f, of(3, 9))).toThrow(RangeError);
  for (const df of [0, -1, Number.NaN, Infinity]) {
    expect(() => fUpperTail(1, of(df, 9))).toThrow(RangeError);
    expect(() => fUpperTail(1, of(3, df))).toThrow(RangeError);
  }
});
