import { expect, test } from 'vitest';
import { chiSquareFamily } from '../../../../src/stats/distributions/noncentral/noncentral-chi-square.ts';
import { fFamily } from '../../../../src/stats/distributions/noncentral/noncentral-f.ts';
import { noncentralMass } from '../../../../src/stats/distributions/noncentral/noncentral-mass.ts';
import { noncentralTCdf } from '../../../../src/stats/distributions/noncentral-t-cdf.ts';
import { distributions, farthest } from '../../distribution-reference.ts';

const fMassAt = (f: number, df1: number, df2: number, ncp: number) =>
  noncentralMass(fFamily(f, { degreesOfFreedom1: df1, degreesOfFreedom2: df2 }), ncp);
const chiSquareMassAt = (x: number, df: number, ncp: number) => noncentralMass(chiSquareFamily(x, df), ncp);

test('the noncentral F agrees with the 60-digit mixture to 1e-13 and with R pf(f, df1, df2, ncp) to 1e-9, absolute', () => {
  const { cases } = distributions.noncentralFCdf;
  expect(cases.length).toBeGreaterThanOrEqual(300);
  for (const [reference, bound] of [
    ['value', 1e-13],
    ['r_value', 1e-9],
  ] as const) {
    const { error, at } = farthest(
      cases,
      (each) => each[reference],
      ({ f, df1, df2, ncp }) => fMassAt(f, df1, df2, ncp).below,
      1,
    );
    expect(error, JSON.stringify(at)).toBeLessThan(bound);
  }
});

test('the noncentral chi-square agrees with the 60-digit mixture to 1e-13 and with R pchisq(x, df, ncp) to 1e-9, absolute', () => {
  const { cases } = distributions.noncentralChiSquareCdf;
  expect(cases.length).toBeGreaterThanOrEqual(100);
  for (const [reference, bound] of [
    ['value', 1e-13],
    ['r_value', 1e-9],
  ] as const) {
    const { error, at } = farthest(
      cases,
      (each) => each[reference],
      ({ x, df, ncp }) => chiSquareMassAt(x, df, ncp).below,
      1,
    );
    expect(error, JSON.stringify(at)).toBeLessThan(bound);
  }
});

test('both parts add up to one', () => {
  for (const { f, df1, df2, ncp } of distributions.noncentralFCdf.cases) {
    const { below, above } = fMassAt(f, df1, df2, ncp);
    expect(below + above).toBeCloseTo(1, 13);
  }
});

test('with one numerator df the noncentral F is the noncentral t inside ±√f', () => {
  for (const f of [0.3, 4, 20])
    for (const noncentrality of [0, 0.7, 5]) {
      const at = { degreesOfFreedom: 23.5, noncentrality };
      const inside = noncentralTCdf({ ...at, t: Math.sqrt(f) }) - noncentralTCdf({ ...at, t: -Math.sqrt(f) });
      expect(fMassAt(f, 1, 23.5, noncentrality ** 2).below).toBeCloseTo(inside, 12);
    }
});

test('the slope is how fast the lower part falls with the noncentrality', () => {
  const step = 1e-5;
  for (const [at, slope] of [
    [(ncp: number) => fMassAt(3, 3, 40, ncp).below, fMassAt(3, 3, 40, 7).slope],
    [(ncp: number) => chiSquareMassAt(9, 3, ncp).below, chiSquareMassAt(9, 3, 7).slope],
  ] as const)
    expect(slope).toBeCloseTo((at(7 - step) - at(7 + step)) / (2 * step), 8);
});
