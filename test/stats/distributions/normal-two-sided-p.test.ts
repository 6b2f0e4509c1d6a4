import { expect, test } from 'vitest';
import { normalTwoSidedP } from '../../../src/stats/distributions/normal-two-sided-p.ts';
import { studentTTwoSidedP } from '../../../src/stats/distributions/student-t-two-sided-p.ts';
import { distributions, farthest } from '../distribution-reference.ts';

const { cases } = distributions.normalTwoSidedP;

test('the two-sided normal p agrees with the 60-digit erfc to 5e-13, down to 1e-299', () => {
  const { error, at } = farthest(
    cases,
    ({ value }) => value,
    ({ z }) => normalTwoSidedP(z),
  );
  expect(error, JSON.stringify(at)).toBeLessThan(5e-13);
});

test('the two-sided normal p agrees with R 2 * pnorm(-abs(z)) to 1e-12', () => {
  const { error, at } = farthest(
    cases,
    ({ r_value }) => r_value,
    ({ z }) => normalTwoSidedP(z),
  );
  expect(error, JSON.stringify(at)).toBeLessThan(1e-12);
});

test('the sign of z does not matter, p is 1 at 0 and 0 at infinity', () => {
  for (const { z } of cases) expect(normalTwoSidedP(-z)).toBe(normalTwoSidedP(z));
  expect(normalTwoSidedP(0)).toBe(1);
  expect(normalTwoSidedP(Infinity)).toBe(0);
  expect(() => normalTwoSidedP(Number.NaN)).toThrow(RangeError);
});

test('Student t with very many df comes down to it', () => {
  for (const z of [0.5, 1.4, 1.5, 3, 8]) {
    const p = normalTwoSidedP(z);
    expect(Math.abs(studentTTwoSidedP(z, 1e14) / p - 1)).toBeLessThan(1e-10);
    expect(studentTTwoSidedP(z, 1e5)).toBeGreaterThan(p);
  }
});
