import { expect, test } from 'vitest';
import { chiSquareMass, chiSquareUpperTail } from '../../../src/stats/distributions/chi-square-mass.ts';
import { fUpperTail } from '../../../src/stats/distributions/f-mass.ts';
import { normalTwoSidedP } from '../../../src/stats/distributions/normal-two-sided-p.ts';
import { fc } from '../../fast-check.ts';
import { distributions, farthest } from '../distribution-reference.ts';

const { cases } = distributions.chiSquareUpperTail;

test('the upper tail of chi-square agrees with the 60-digit figure to 1e-12, with df = 100,000 to 1e-11, down to 1e-300', () => {
  expect(cases.length).toBeGreaterThanOrEqual(110);
  expect(Math.min(...cases.map(({ value }) => value))).toBeLessThan(1e-298);
  for (const [most, bound] of [
    [2000, 1e-12],
    [1e5, 1e-11],
  ] as const) {
    const { error, at } = farthest(
      cases.filter(({ df }) => df <= most),
      ({ value }) => value,
      ({ x, df }) => chiSquareUpperTail(x, df),
    );
    expect(error, JSON.stringify(at)).toBeLessThan(bound);
  }
});

test('the upper tail of chi-square agrees with R pchisq(x, df, lower.tail = FALSE) to 1e-10', () => {
  const { error, at } = farthest(
    cases,
    ({ r_value }) => r_value,
    ({ x, df }) => chiSquareUpperTail(x, df),
  );
  expect(error, JSON.stringify(at)).toBeLessThan(1e-10);
});

test('with one df it is the two-sided p of a normal z, with two exp(−x/2)', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-4, max: 37, noNaN: true }), (z) => {
      expect(Math.abs(chiSquareUpperTail(z * z, 1) / normalTwoSidedP(z) - 1)).toBeLessThan(1e-12);
      expect(Math.abs(chiSquareUpperTail(z * z, 2) / Math.exp((-z * z) / 2) - 1)).toBeLessThan(1e-12);
    }),
  );
});

test('both parts add up to one, and the limit of F with growing df2 is it', () => {
  for (const df of [0.7, 3, 48])
    for (const x of [0.2, 3, 60]) {
      const { below, above } = chiSquareMass(x, df);
      expect(below + above).toBeCloseTo(1, 15);
      const nearby = fUpperTail(x / df, { degreesOfFreedom1: df, degreesOfFreedom2: 1e9 });
      expect(Math.abs(nearby / above - 1)).toBeLessThan(1e-5);
    }
});

test('a chi-square of 0 has everything above it, an infinite one nothing', () => {
  expect(chiSquareMass(0, 4)).toEqual({ below: 0, above: 1, perLog: 0 });
  expect(chiSquareUpperTail(Infinity, 4)).toBe(0);
});

test('a negative value, and df that are not positive and finite, are refused', () => {
  for (const x of [-1, Number.NaN]) expect(() => chiSquareUpperTail(x, 4)).toThrow(RangeError);
  for (const df of [0, -1, Number.NaN, Infinity]) expect(() => chiSquareUpperTail(1, df)).toThrow(RangeError);
});
