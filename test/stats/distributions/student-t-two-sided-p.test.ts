import { expect, test } from 'vitest';
import { studentTTwoSidedP } from '../../../src/stats/distributions/student-t-two-sided-p.ts';
import { distributions, farthest } from '../distribution-reference.ts';

const { cases } = distributions.studentTTwoSidedP;

test('the two-sided p of t agrees with the 60-digit incomplete beta function to 5e-13, down to 1e-300', () => {
  expect(cases.length).toBeGreaterThanOrEqual(300);
  const { error, at } = farthest(
    cases,
    ({ value }) => value,
    ({ t, df }) => studentTTwoSidedP(t, df),
  );
  expect(error, JSON.stringify(at)).toBeLessThan(5e-13);
});

test('the two-sided p of t agrees with R 2 * pt(-abs(t), df) to 1e-12', () => {
  const { error, at } = farthest(
    cases,
    ({ r_value }) => r_value,
    ({ t, df }) => studentTTwoSidedP(t, df),
  );
  expect(error, JSON.stringify(at)).toBeLessThan(1e-12);
});

test('the sign of t does not matter, and p is 1 at 0', () => {
  for (const { t, df } of cases) expect(studentTTwoSidedP(-t, df)).toBe(studentTTwoSidedP(t, df));
  for (const df of [0.5, 1, 118, 1e7]) expect(studentTTwoSidedP(0, df)).toBe(1);
});
