import { expect, test } from 'vitest';
import { studentTMass } from '../../../src/stats/distributions/student-t-mass.ts';
import { fc } from '../../fast-check.ts';

test('with 1 df it is the Cauchy distribution', () => {
  for (const t of [1e-6, 0.2, 1, 1.41, 1.42, 3, 50, 1e6]) {
    const { inside, outside, density } = studentTMass(t, 1);
    expect(Math.abs(inside / ((2 / Math.PI) * Math.atan(t)) - 1)).toBeLessThan(1e-14);
    expect(Math.abs(outside / ((2 / Math.PI) * Math.atan(1 / t)) - 1)).toBeLessThan(1e-14);
    expect(Math.abs(density * Math.PI * (1 + t * t) - 1)).toBeLessThan(1e-14);
  }
});

test('with 2 df it is t / √(2 + t²)', () => {
  for (const t of [1e-6, 0.2, 1, 1.41, 1.42, 3, 50, 1e6]) {
    expect(Math.abs(studentTMass(t, 2).inside / (t / Math.sqrt(2 + t * t)) - 1)).toBeLessThan(1e-14);
  }
});

test('inside and outside add up to 1, and both are monotone in |t|', () => {
  const df = fc.double({ min: 0.5, max: 1e7, noNaN: true });
  const t = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(df, t, t, (degreesOfFreedom, first, second) => {
      const near = studentTMass(Math.min(first, second), degreesOfFreedom);
      const far = studentTMass(Math.max(first, second) * (1 + 1e-12), degreesOfFreedom);
      expect(near.inside + near.outside).toBeCloseTo(1, 15);
      expect(far.outside).toBeLessThanOrEqual(near.outside * (1 + 1e-14));
      expect(far.inside).toBeGreaterThanOrEqual(near.inside * (1 - 1e-14));
    }),
  );
});

test('the density is the rate at which the tail shrinks', () => {
  for (const df of [0.7, 3, 83.6, 1e6, Infinity]) {
    for (const t of [0.3, 1.2, 2.5, 6]) {
      const h = 1e-4;
      const rate = (studentTMass(t - h, df).outside - studentTMass(t + h, df).outside) / (4 * h);
      expect(Math.abs(rate / studentTMass(t, df).density - 1)).toBeLessThan(1e-6);
    }
  }
});

test('an infinite t leaves nothing outside', () => {
  expect(studentTMass(Infinity, 5)).toEqual({ inside: 1, outside: 0, density: 0 });
  expect(studentTMass(-Infinity, Infinity)).toEqual({ inside: 1, outside: 0, density: 0 });
});

test('a t that is no number and df that are not positive are refused', () => {
  expect(() => studentTMass(Number.NaN, 5)).toThrow(RangeError);
  for (const df of [0, -1, Number.NaN]) expect(() => studentTMass(1, df)).toThrow(RangeError);
});
