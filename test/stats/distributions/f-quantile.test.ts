import { expect, test } from 'vitest';
import { fLowerQuantile, fUpperQuantile } from '../../../src/stats/distributions/f-quantile.ts';
import { studentTQuantile } from '../../../src/stats/distributions/student-t-quantile.ts';
import { fc } from '../../fast-check.ts';
import { distributions, farthest } from '../distribution-reference.ts';

const { cases } = distributions.fQuantile;
const df = fc.double({ min: 1, max: 1e6, noNaN: true });
const tail = fc.double({ min: 1e-6, max: 0.5, noNaN: true });

test('the F quantile agrees with the 60-digit root to 1e-13', () => {
  expect(cases.length).toBeGreaterThanOrEqual(200);
  const { error, at } = farthest(
    cases,
    ({ value }) => value,
    ({ probability, df1, df2 }) =>
      fLowerQuantile(probability, { degreesOfFreedom1: df1, degreesOfFreedom2: df2 }),
  );
  expect(error, JSON.stringify(at)).toBeLessThan(1e-13);
});

test('the F quantile agrees with R qf(probability, df1, df2) to 1e-9 where R approximates nothing', () => {
  const { error, at } = farthest(
    cases.filter(({ probability, df1, df2 }) => probability >= 0.025 && Math.max(df1, df2) < 4e5),
    ({ r_value }) => r_value,
    ({ probability, df1, df2 }) =>
      fLowerQuantile(probability, { degreesOfFreedom1: df1, degreesOfFreedom2: df2 }),
  );
  expect(error, JSON.stringify(at)).toBeLessThan(1e-9);
});

test('the upper quantile of F(1, df) is the square of that of t', () => {
  fc.assert(
    fc.property(tail, df, (probability, degreesOfFreedom2) => {
      const f = fUpperQuantile(probability, { degreesOfFreedom1: 1, degreesOfFreedom2 });
      expect(Math.abs(f / studentTQuantile(1 - probability / 2, degreesOfFreedom2) ** 2 - 1)).toBeLessThan(
        1e-9,
      );
    }),
    { numRuns: 200 },
  );
});

test('with 2 and 2 degrees of freedom the quantile is p / (1 − p)', () => {
  for (const probability of [1e-9, 0.025, 0.3, 0.5]) {
    const of = { degreesOfFreedom1: 2, degreesOfFreedom2: 2 };
    expect(fLowerQuantile(probability, of)).toBeCloseTo(probability / (1 - probability), 14);
    expect(fUpperQuantile(probability, of) * fLowerQuantile(probability, of)).toBeCloseTo(1, 14);
  }
});

test('a tail above one half, and df that are not positive and finite, are refused', () => {
  const of = { degreesOfFreedom1: 5, degreesOfFreedom2: 5 };
  for (const probability of [0, 0.51, Number.NaN])
    expect(() => fLowerQuantile(probability, of)).toThrow(RangeError);
  for (const degreesOfFreedom1 of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
    expect(() => fLowerQuantile(0.025, { ...of, degreesOfFreedom1 })).toThrow(RangeError);
});
