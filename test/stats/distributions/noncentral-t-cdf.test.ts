import { expect, test } from 'vitest';
import { noncentralTCdf } from '../../../src/stats/distributions/noncentral-t-cdf.ts';
import { studentTTwoSidedP } from '../../../src/stats/distributions/student-t-two-sided-p.ts';
import { distributions, farthest } from '../distribution-reference.ts';

const { cases } = distributions.noncentralTCdf;
const cdf = (t: number, degreesOfFreedom: number, noncentrality: number): number =>
  noncentralTCdf({ t, degreesOfFreedom, noncentrality });

test('the noncentral t cdf agrees with the 60-digit series to 1e-13 absolute', () => {
  expect(cases.length).toBeGreaterThanOrEqual(300);
  const { error, at } = farthest(
    cases,
    ({ value }) => value,
    ({ t, df, ncp }) => cdf(t, df, ncp),
    1,
  );
  expect(error, JSON.stringify(at)).toBeLessThan(1e-13);
});

test('the noncentral t cdf agrees with R pt(t, df, ncp) to 1e-12 where R uses its series', () => {
  const { error, at } = farthest(
    cases.filter(({ df, ncp }) => df <= 4e5 && ncp < 37),
    ({ r_value }) => r_value,
    ({ t, df, ncp }) => cdf(t, df, ncp),
    1,
  );
  expect(error, JSON.stringify(at)).toBeLessThan(1e-12);
});

test('changing both signs gives the other tail', () => {
  for (const { t, df, ncp } of cases) expect(cdf(t, df, ncp) + cdf(-t, df, -ncp)).toBeCloseTo(1, 13);
});

test('without noncentrality it is Student t', () => {
  for (const df of [0.5, 1, 2.5, 118, 1e6]) {
    for (const t of [0.1, 2, 9]) {
      expect(Math.abs(cdf(-t, df, 0) - studentTTwoSidedP(t, df) / 2)).toBeLessThan(1e-13);
    }
  }
});

test('it grows with t and falls with the noncentrality', () => {
  const grid = [-6, -2, -0.5, 0, 0.7, 3, 12];
  for (const df of [1, 17.776, 1e4]) {
    for (const fixed of [-2, 0, 5]) {
      const byT = grid.map((t) => cdf(t, df, fixed));
      const byNoncentrality = grid.map((noncentrality) => cdf(fixed, df, noncentrality));
      expect(byT).toEqual(byT.toSorted((a, b) => a - b));
      expect(byNoncentrality).toEqual(byNoncentrality.toSorted((a, b) => b - a));
    }
  }
});
