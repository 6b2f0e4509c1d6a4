import { describe, expect, test } from 'vitest';
import { meanDifference } from '../../../src/stats/moments.ts';
import { adjustedPValues } from '../../../src/stats/omnibus/adjusted-p-values.ts';
import { brownForsytheTest } from '../../../src/stats/omnibus/brown-forsythe-test.ts';
import { etaSquared, omegaSquared } from '../../../src/stats/omnibus/explained-variance.ts';
import { gamesHowellTest } from '../../../src/stats/omnibus/games-howell-test.ts';
import { kruskalWallisTest } from '../../../src/stats/omnibus/kruskal-wallis-test.ts';
import { leveneTest } from '../../../src/stats/omnibus/levene-test.ts';
import { oneWayAnova } from '../../../src/stats/omnibus/one-way-anova.ts';
import { sumsOfSquares } from '../../../src/stats/omnibus/sums-of-squares.ts';
import { tukeyTest } from '../../../src/stats/omnibus/tukey-test.ts';
import { welchAnova } from '../../../src/stats/omnibus/welch-anova.ts';
import { groupReference, groupsOf } from '../group-reference.ts';

const close = (actual: number, expected: number, bound: number, what: string) =>
  expect(
    Math.abs(actual - expected) / Math.abs(expected || 1),
    `${what}: ${actual}, not ${expected}`,
  ).toBeLessThan(bound);

describe.each(groupReference.cases)('$name', (each) => {
  const groups = groupsOf(each);
  const { expected } = each;

  test('analyses of variance and tests of spread agree with R: F and df to 1e-10, p to 1e-9 relative', () => {
    const tests = {
      anova: oneWayAnova,
      welch_anova: welchAnova,
      levene: leveneTest,
      brown_forsythe: brownForsytheTest,
    } as const;
    for (const [name, run] of Object.entries(tests)) {
      const reference = expected[name as keyof typeof tests];
      if (!reference) continue;
      const result = run(groups);
      close(result.statistic, reference.statistic, 1e-10, `${name} F`);
      close(result.degreesOfFreedom1, reference.df1, 1e-12, `${name} df1`);
      close(result.degreesOfFreedom2, reference.df2, 1e-10, `${name} df2`);
      close(result.pValue, reference.p_value, 1e-9, `${name} p`);
    }
  });

  test('Kruskal–Wallis agrees with R kruskal.test(): H to 1e-10, p to 1e-9 relative', () => {
    const { statistic, degreesOfFreedom, pValue } = kruskalWallisTest(groups);
    close(statistic, expected.kruskal_wallis.statistic, 1e-10, 'H');
    expect(degreesOfFreedom).toBe(expected.kruskal_wallis.df);
    close(pValue, expected.kruskal_wallis.p_value, 1e-9, 'p');
  });

  test('eta and omega squared agree with R: estimates to 1e-10, limits to 1e-7 of roots of pf(ncp) and to 0.01 of effectsize', () => {
    for (const [name, run] of [
      ['eta_squared', etaSquared],
      ['omega_squared', omegaSquared],
    ] as const) {
      const { estimate, confidenceLow, confidenceHigh } = run(groups, 0.95);
      const reference = expected[name];
      close(estimate, reference.estimate, 1e-10, `${name} estimate`);
      expect(Math.abs(confidenceLow - reference.conf_low)).toBeLessThan(1e-7);
      expect(Math.abs(confidenceHigh - reference.conf_high)).toBeLessThan(1e-7);
      expect(Math.abs(confidenceLow - reference.effectsize_low)).toBeLessThan(0.01);
      expect(Math.abs(confidenceHigh - reference.effectsize_high)).toBeLessThan(0.01);
    }
  });

  test('Tukey and Games–Howell agree with R TukeyHSD() and ptukey: q and df to 1e-10, p and limits to what ptukey is good for', () => {
    const sums = sumsOfSquares(groups);
    let index = 0;
    for (const [i, first] of groups.entries())
      for (const second of groups.slice(i + 1)) {
        const reference = expected.post_hoc[index++];
        if (!reference) throw new Error('a pair is missing');
        const difference = meanDifference(first, second);
        close(difference, reference.estimate, 1e-10, 'difference');
        const tukey = tukeyTest(first, second, sums, 0.95);
        close(tukey.statistic, reference.tukey.statistic, 1e-10, 'q');
        expect(tukey.degreesOfFreedom).toBe(expected.anova.df2);
        expect(Math.abs(tukey.pValue - reference.tukey.p_value)).toBeLessThan(1e-7);
        expect(Math.abs(tukey.confidenceLow - reference.tukey.conf_low)).toBeLessThan(1e-4);
        expect(Math.abs(tukey.confidenceHigh - reference.tukey.conf_high)).toBeLessThan(1e-4);
        if (!reference.games_howell) continue;
        const gamesHowell = gamesHowellTest(first, second, groups.length, 0.95);
        close(gamesHowell.statistic, reference.games_howell.statistic, 1e-10, 'q of Games and Howell');
        close(gamesHowell.degreesOfFreedom, reference.games_howell.df, 1e-10, 'df of Games and Howell');
        expect(Math.abs(gamesHowell.pValue - reference.games_howell.p_value)).toBeLessThan(1e-5);
        expect(Math.abs(gamesHowell.confidenceLow - reference.games_howell.conf_low)).toBeLessThan(1e-3);
        expect(Math.abs(gamesHowell.confidenceHigh - reference.games_howell.conf_high)).toBeLessThan(1e-3);
      }
    expect(index).toBe(expected.post_hoc.length);
  });
});

test('adjusted p-values agree with R p.adjust(p, "holm") and p.adjust(p, "BH")', () => {
  const { p, holm, bh } = groupReference.adjusted;
  for (const [index, adjusted] of adjustedPValues(p, 'holm').entries())
    close(adjusted, holm[index] ?? 0, 1e-14, 'Holm');
  for (const [index, adjusted] of adjustedPValues(p, 'bh').entries())
    close(adjusted, bh[index] ?? 0, 1e-14, 'BH');
  expect(adjustedPValues([], 'holm')).toEqual([]);
});
