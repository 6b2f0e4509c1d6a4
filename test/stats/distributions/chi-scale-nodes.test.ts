import { expect, test } from 'vitest';
import { chiScaleNodes } from '../../../src/stats/distributions/chi-scale-nodes.ts';
import { gammaHalfRatio } from '../../../src/stats/distributions/gamma-half-ratio.ts';

test('the weights add up to 1 and give the moments of √(χ²/df): E S = Γ ratio, E S² = 1, E S⁴ = 1 + 2/df', () => {
  for (const df of [0.5, 1, 1.5, 2.5, 17.776, 118, 1e4, 1e6]) {
    for (const t of [0, 2, 60]) {
      const nodes = chiScaleNodes(t, df);
      const moment = (power: number): number =>
        nodes.reduce((sum, { scale, weight }) => sum + weight * scale ** power, 0);
      expect(Math.abs(moment(0) - 1)).toBeLessThan(1e-14);
      expect(Math.abs(moment(1) / gammaHalfRatio(df / 2) - 1)).toBeLessThan(1e-12);
      expect(Math.abs(moment(2) - 1)).toBeLessThan(1e-12);
      expect(Math.abs(moment(4) / (1 + 2 / df) - 1)).toBeLessThan(1e-12);
    }
  }
});

test('a survey comparison needs some 25 nodes', () => {
  expect(chiScaleNodes(2.189, 118).length).toBeLessThan(30);
});

test('df that are not positive and finite, and a t out of reach, are refused', () => {
  for (const df of [0, -1, Infinity, Number.NaN]) expect(() => chiScaleNodes(1, df)).toThrow(RangeError);
  for (const t of [Number.NaN, Infinity, 1e6]) expect(() => chiScaleNodes(t, 5)).toThrow(RangeError);
});
