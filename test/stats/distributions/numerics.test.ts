import { expect, test } from 'vitest';
import { standardNormalCdf, standardNormalQuantile } from '../../../src/stats/distributions/numerics.ts';
import { distributions, farthest } from '../distribution-reference.ts';

const { cases } = distributions.normalTwoSidedP;

test('the normal cdf of jstat agrees with the 60-digit erfc to 1e-15 absolute, on both sides', () => {
  for (const sign of [-1, 1]) {
    const { error, at } = farthest(
      cases,
      ({ value }) => (sign < 0 ? value / 2 : 1 - value / 2),
      ({ z }) => standardNormalCdf(sign * z),
      1,
    );
    expect(error, JSON.stringify(at)).toBeLessThan(1e-15);
  }
});

test('the normal quantile of jstat undoes the 60-digit normal cdf to 1e-13 for tails from 1e-4', () => {
  const { error, at } = farthest(
    cases.filter(({ value }) => value >= 2e-4),
    ({ z }) => -z,
    ({ value }) => standardNormalQuantile(value / 2),
    1,
  );
  expect(error, JSON.stringify(at)).toBeLessThan(1e-13);
});
