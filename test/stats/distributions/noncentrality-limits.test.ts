import { expect, test } from 'vitest';
import { noncentralTCdf } from '../../../src/stats/distributions/noncentral-t-cdf.ts';
import { noncentralityLimits } from '../../../src/stats/distributions/noncentrality-limits.ts';
import { fc } from '../../fast-check.ts';
import { distributions, farthest } from '../distribution-reference.ts';

const { cases } = distributions.noncentralityLimits;
const limits = (t: number, degreesOfFreedom: number, confidenceLevel: number) =>
  noncentralityLimits({ t, degreesOfFreedom, confidenceLevel });

test('both limits agree with the 60-digit roots to 1e-11, relative, absolute below 1', () => {
  for (const side of ['low', 'high'] as const) {
    const { error, at } = farthest(
      cases,
      (each) => each[side],
      ({ t, df, level }) => limits(t, df, level)[side],
      1,
    );
    expect(error, `${side} ${JSON.stringify(at)}`).toBeLessThan(1e-11);
  }
});

test('both limits agree with the root of R pt(t, df, ncp) to 1e-9 where R uses its series', () => {
  for (const side of ['low', 'high'] as const) {
    const { error, at } = farthest(
      cases.filter((each) => each.df <= 4e5 && Math.abs(each[side]) < 37),
      (each) => each[`r_${side}`],
      ({ t, df, level }) => limits(t, df, level)[side],
      1,
    );
    expect(error, `${side} ${JSON.stringify(at)}`).toBeLessThan(1e-9);
  }
});

test('t is the upper and the lower quantile of the noncentral t at its limits', () => {
  const anyT = fc.double({ min: -200, max: 200, noNaN: true });
  const df = fc.double({ min: 0.5, max: 1e6, noNaN: true });
  const level = fc.double({ min: 0.01, max: 0.9999, noNaN: true });
  fc.assert(
    fc.property(anyT, df, level, (t, degreesOfFreedom, confidenceLevel) => {
      const { low, high } = limits(t, degreesOfFreedom, confidenceLevel);
      const below = (noncentrality: number): number => noncentralTCdf({ t, degreesOfFreedom, noncentrality });
      expect(Math.abs(below(low) - (1 + confidenceLevel) / 2)).toBeLessThan(1e-10);
      expect(Math.abs(below(high) - (1 - confidenceLevel) / 2)).toBeLessThan(1e-10);
    }),
    { numRuns: 300 },
  );
});

test('limits that are extrapolated, beyond 1000 √df, fulfil the same', () => {
  for (const [t, degreesOfFreedom] of [
    [1001, 1],
    [9000, 1],
    [-5e3, 2.5],
    [4e4, 118],
  ] as const) {
    const { low, high } = limits(t, degreesOfFreedom, 0.95);
    const below = (noncentrality: number): number => noncentralTCdf({ t, degreesOfFreedom, noncentrality });
    expect(Math.abs(below(low) - 0.975)).toBeLessThan(1e-9);
    expect(Math.abs(below(high) - 0.025)).toBeLessThan(1e-9);
  }
});

test('any finite t has finite limits', () => {
  for (const t of [1e-300, 1e3, 1e8, 1e150]) {
    for (const df of [1, 2, 118, 1e6]) {
      for (const level of [0.5, 0.95, 0.999999]) {
        const { low, high } = limits(t, df, level);
        expect(Number.isFinite(low) && Number.isFinite(high) && low < high).toBe(true);
      }
    }
  }
});

test('swapping the sign of t swaps and negates the limits, and a wider level has wider limits', () => {
  for (const { t, df, level } of cases) {
    const { low, high } = limits(t, df, level);
    expect(limits(-t, df, level)).toEqual({ low: -high, high: -low });
    const wider = limits(t, df, (1 + level) / 2);
    expect(wider.low < low && low < high && high < wider.high).toBe(true);
  }
});

test('with t = 0 they are the normal quantiles', () => {
  for (const df of [1, 30, 1e6]) {
    expect(limits(0, df, 0.95).low).toBeCloseTo(-1.959963984540054, 12);
    expect(limits(0, df, 0.95).high).toBeCloseTo(1.959963984540054, 12);
  }
});

test('a t that is not finite, df that are not positive and finite, and a level outside 0 to 1 are refused', () => {
  for (const t of [Number.NaN, Infinity]) expect(() => limits(t, 5, 0.95)).toThrow(RangeError);
  for (const df of [0, -1, Infinity, Number.NaN]) expect(() => limits(1, df, 0.95)).toThrow(RangeError);
  for (const level of [0, 1, Number.NaN]) expect(() => limits(1, 5, level)).toThrow(RangeError);
});
