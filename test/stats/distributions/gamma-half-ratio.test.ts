import { expect, test } from 'vitest';
import { gammaHalfRatio } from '../../../src/stats/distributions/gamma-half-ratio.ts';

test('Γ(a + ½) / (√a Γ(a)) has its closed forms at a half, one and infinity', () => {
  expect(gammaHalfRatio(0.5)).toBeCloseTo(Math.sqrt(2 / Math.PI), 14);
  expect(gammaHalfRatio(1)).toBeCloseTo(Math.sqrt(Math.PI) / 2, 14);
  expect(gammaHalfRatio(Infinity)).toBe(1);
});

test('the ratios at a and a + ½ multiply to √(a / (a + ½)), on both sides of the start of the series', () => {
  for (const a of [0.25, 3, 19.4, 19.5, 19.6, 19.99, 20, 20.5, 1e3, 1e8]) {
    const product = gammaHalfRatio(a) * gammaHalfRatio(a + 0.5);
    expect(Math.abs(product / Math.sqrt(a / (a + 0.5)) - 1)).toBeLessThan(1e-14);
  }
});
