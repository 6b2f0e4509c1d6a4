import { expect, test } from 'vitest';
import { chiSquareFamily } from '../../../../src/stats/distributions/noncentral/noncentral-chi-square.ts';
import { fFamily } from '../../../../src/stats/distributions/noncentral/noncentral-f.ts';
import { noncentralMass } from '../../../../src/stats/distributions/noncentral/noncentral-mass.ts';
import {
  chiSquareNoncentralityRange,
  fNoncentralityRange,
} from '../../../../src/stats/distributions/noncentral/noncentrality-range.ts';
import { fc } from '../../../fast-check.ts';
import { distributions, farthest } from '../../distribution-reference.ts';

const rangeOfF = (f: number, degreesOfFreedom1: number, degreesOfFreedom2: number, confidenceLevel = 0.95) =>
  fNoncentralityRange({ f, degreesOfFreedom1, degreesOfFreedom2, confidenceLevel });
const rangeOfChiSquare = (chiSquare: number, degreesOfFreedom: number, confidenceLevel = 0.95) =>
  chiSquareNoncentralityRange({ chiSquare, degreesOfFreedom, confidenceLevel });

const references = [
  { name: 'the 60-digit roots', prefix: '', bound: 1e-11 },
  { name: 'the roots of R pf(ncp) and pchisq(ncp)', prefix: 'r_', bound: 1e-6 },
] as const;

for (const { name, prefix, bound } of references)
  for (const side of ['low', 'high'] as const)
    test(`${side} limits agree with ${name} to ${bound}, relative, absolute below 1`, () => {
      const ofF = distributions.fNoncentralityRange.cases;
      const ofChiSquare = distributions.chiSquareNoncentralityRange.cases;
      expect(ofF.length + ofChiSquare.length).toBeGreaterThanOrEqual(140);
      const f = farthest(
        ofF,
        (each) => each[`${prefix}${side}`],
        (each) => rangeOfF(each.f, each.df1, each.df2, each.level)[side],
        1,
      );
      expect(f.error, JSON.stringify(f.at)).toBeLessThan(bound);
      const chiSquare = farthest(
        ofChiSquare,
        (each) => each[`${prefix}${side}`],
        (each) => rangeOfChiSquare(each.x, each.df, each.level)[side],
        1,
      );
      expect(chiSquare.error, JSON.stringify(chiSquare.at)).toBeLessThan(bound);
    });

test('the statistic is the upper and the lower quantile at its limits, or the limit is 0', () => {
  const statistic = fc.double({ min: 1e-3, max: 500, noNaN: true });
  const df = fc.double({ min: 1, max: 2000, noNaN: true });
  const level = fc.double({ min: 0.1, max: 0.9999, noNaN: true });
  fc.assert(
    fc.property(statistic, df, df, level, (f, degreesOfFreedom1, degreesOfFreedom2, confidenceLevel) => {
      for (const [family, range] of [
        [
          fFamily(f, { degreesOfFreedom1, degreesOfFreedom2 }),
          rangeOfF(f, degreesOfFreedom1, degreesOfFreedom2, confidenceLevel),
        ],
        [chiSquareFamily(f, degreesOfFreedom1), rangeOfChiSquare(f, degreesOfFreedom1, confidenceLevel)],
      ] as const) {
        const tail = (1 - confidenceLevel) / 2;
        const atLow = noncentralMass(family, range.low).above;
        const atHigh = noncentralMass(family, range.high).below;
        if (range.low > 0) expect(Math.abs(atLow / tail - 1)).toBeLessThan(1e-9);
        else expect(atLow).toBeGreaterThanOrEqual(tail);
        if (range.high > 0) expect(Math.abs(atHigh / tail - 1)).toBeLessThan(1e-9);
        else expect(atHigh).toBeLessThanOrEqual(tail);
      }
    }),
    { numRuns: 100 },
  );
});

test('far limits are extrapolated: they fulfil the same, and take no longer', () => {
  for (const [f, df1, df2] of [
    [7e6, 2, 30],
    [1.2e7, 1, 3],
    [6e6, 3, 12],
  ] as const) {
    const { low, high } = rangeOfF(f, df1, df2);
    const family = fFamily(f, { degreesOfFreedom1: df1, degreesOfFreedom2: df2 });
    expect(noncentralMass(family, low).above).toBeCloseTo(0.025, 9);
    expect(noncentralMass(family, high).below).toBeCloseTo(0.025, 9);
  }
  const { low, high } = rangeOfF(1e18, 2, 100);
  expect(low / 1e18).toBeCloseTo(1.4844, 3);
  expect(high / 1e18).toBeCloseTo(2.5912, 3);
});

test('an F and a chi-square of 0 have both limits at 0', () => {
  expect(rangeOfF(0, 2, 30)).toEqual({ low: 0, high: 0 });
  expect(rangeOfChiSquare(0, 3)).toEqual({ low: 0, high: 0 });
});

test('a statistic that is not finite or negative, and a level outside 0 to 1, are refused', () => {
  for (const f of [-1, Number.NaN, Infinity]) {
    expect(() => rangeOfF(f, 2, 30)).toThrow(RangeError);
    expect(() => rangeOfChiSquare(f, 3)).toThrow(RangeError);
  }
  for (const level of [0, 1, Number.NaN]) {
    expect(() => rangeOfF(3, 2, 30, level)).toThrow(RangeError);
    expect(() => rangeOfChiSquare(3, 2, level)).toThrow(RangeError);
  }
});
