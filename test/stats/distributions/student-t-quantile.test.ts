import { expect, test } from 'vitest';
import { studentTMass } from '../../../src/stats/distributions/student-t-mass.ts';
import { studentTQuantile } from '../../../src/stats/distributions/student-t-quantile.ts';
import { fc } from '../../fast-check.ts';
import { distributions, farthest } from '../distribution-reference.ts';

const { cases } = distributions.studentTQuantile;

test('the t quantile agrees with the 60-digit root to 1e-13', () => {
  expect(cases.length).toBeGreaterThanOrEqual(300);
  const { error, at } = farthest(
    cases,
    ({ value }) => value,
    ({ probability, df }) => studentTQuantile(probability, df),
  );
  expect(error, JSON.stringify(at)).toBeLessThan(1e-13);
});

test('the t quantile agrees with R qt(probability, df) to 1e-11 where an interval asks for it', () => {
  const { error, at } = farthest(
    cases.filter(({ probability, df }) => df >= 1 && probability >= 0.9 && probability <= 0.9995),
    ({ r_value }) => r_value,
    ({ probability, df }) => studentTQuantile(probability, df),
  );
  expect(error, JSON.stringify(at)).toBeLessThan(1e-11);
});

test('the tail outside a quantile is the tail that was asked for', () => {
  const df = fc.double({ min: 0.5, max: 1e7, noNaN: true });
  const probability = fc.double({ min: 0.5 + 1e-9, max: 1 - 1e-12, noNaN: true });
  fc.assert(
    fc.property(probability, df, (wanted, degreesOfFreedom) => {
      const { inside, outside } = studentTMass(studentTQuantile(wanted, degreesOfFreedom), degreesOfFreedom);
      expect(Math.abs(outside / (2 * (1 - wanted)) - 1)).toBeLessThan(1e-12);
      expect(Math.abs(inside / (2 * wanted - 1) - 1)).toBeLessThan(1e-12);
    }),
    { numRuns: 500 },
  );
});

test('the median is 0, and infinite df give the normal quantile', () => {
  expect(studentTQuantile(0.5, 7)).toBe(0);
  expect(studentTQuantile(0.975, Infinity)).toBeCloseTo(1.959963984540054, 14);
});

test('a probability below a half or of 1, and df that are not positive, are refused', () => {
  for (const probability of [0.49, 1, Number.NaN]) {
    expect(() => studentTQuantile(probability, 5)).toThrow(RangeError);
  }
  for (const df of [0, -1, Number.NaN]) expect(() => studentTQuantile(0.975, df)).toThrow(RangeError);
});
