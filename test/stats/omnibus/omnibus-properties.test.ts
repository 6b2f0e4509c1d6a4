import { expect, test } from 'vitest';
import { type ScoreDistribution, withCommonDenominator } from '../../../src/measures/score-distribution.ts';
import { mannWhitneyTest } from '../../../src/stats/mann-whitney-test.ts';
import { meanDifference, sampleVariance } from '../../../src/stats/moments.ts';
import { NotComputable } from '../../../src/stats/not-computable.ts';
import { brownForsytheTest } from '../../../src/stats/omnibus/brown-forsythe-test.ts';
import { etaSquared, omegaSquared } from '../../../src/stats/omnibus/explained-variance.ts';
import { gamesHowellTest } from '../../../src/stats/omnibus/games-howell-test.ts';
import { kruskalWallisTest } from '../../../src/stats/omnibus/kruskal-wallis-test.ts';
import { leveneTest } from '../../../src/stats/omnibus/levene-test.ts';
import { oneWayAnova } from '../../../src/stats/omnibus/one-way-anova.ts';
import { sumsOfSquares } from '../../../src/stats/omnibus/sums-of-squares.ts';
import { tukeyTest } from '../../../src/stats/omnibus/tukey-test.ts';
import { welchAnova } from '../../../src/stats/omnibus/welch-anova.ts';
import { compareRanks } from '../../../src/stats/rank-comparison.ts';
import { studentTTest } from '../../../src/stats/student-t-test.ts';
import { welchTTest } from '../../../src/stats/welch-t-test.ts';
import { fc } from '../../fast-check.ts';
import { scores } from '../group-reference.ts';

const answers = fc.array(fc.integer({ min: -3, max: 11 }), { minLength: 2, maxLength: 25 });
/** Groups within which somebody differs. */
const varied = answers.filter((values) => new Set(values).size > 1);
const groupsOf = (minLength: number, maxLength: number) => fc.array(varied, { minLength, maxLength });
const settings = { numRuns: 60, seed: 20261130 };

const samplesOf = (first: ScoreDistribution, second: ScoreDistribution) => ({
  n1: Number(first.n),
  n2: Number(second.n),
  difference: meanDifference(first, second),
  variance1: sampleVariance(first),
  variance2: sampleVariance(second),
});
const near = (actual: number, expected: number, bound = 1e-11) =>
  expect(Math.abs(actual - expected), `${actual}, not ${expected}`).toBeLessThanOrEqual(
    bound * Math.max(Math.abs(expected), 1e-12),
  );

test('of two groups, F is t², Welch too, H is z², and Tukey and Games–Howell are the t-tests', () => {
  fc.assert(
    fc.property(varied, varied, (one, other) => {
      const groups = [scores(one), scores(other)] as const;
      const samples = samplesOf(...groups);
      const student = studentTTest(samples, 0.95);
      const welch = welchTTest(samples, 0.95);
      const anova = oneWayAnova(groups);
      near(anova.statistic, student.statistic ** 2);
      near(anova.pValue, student.pValue);
      near(welchAnova(groups).statistic, welch.statistic ** 2);
      near(welchAnova(groups).degreesOfFreedom2, welch.degreesOfFreedom);
      near(welchAnova(groups).pValue, welch.pValue);
      const ranks = mannWhitneyTest(compareRanks(...groups));
      near(kruskalWallisTest(groups).statistic, ranks.z ** 2);
      near(kruskalWallisTest(groups).pValue, ranks.pValue);
      const tukey = tukeyTest(...groups, sumsOfSquares(groups), 0.95);
      near(tukey.statistic, Math.SQRT2 * Math.abs(student.statistic));
      near(tukey.pValue, student.pValue);
      near(tukey.confidenceLow, student.confidenceLow, 1e-9);
      near(tukey.confidenceHigh, student.confidenceHigh, 1e-9);
      const gamesHowell = gamesHowellTest(...groups, 2, 0.95);
      near(gamesHowell.pValue, welch.pValue);
      near(gamesHowell.confidenceLow, welch.confidenceLow, 1e-9);
    }),
    settings,
  );
});

const every = [oneWayAnova, welchAnova, kruskalWallisTest, leveneTest, brownForsytheTest];
/** The figures, or why there are none. */
const outcome = (run: () => unknown) => {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof NotComputable)) throw error;
    return error.reason;
  }
};

test('no test depends on the order of groups, the denominator, or on which points answers are shifted to', () => {
  fc.assert(
    fc.property(groupsOf(2, 5), fc.integer({ min: 1, max: 12 }), (lists, factor) => {
      const groups = lists.map((list) => scores(list));
      const reversed = [...groups].reverse();
      const finer = withCommonDenominator(...groups, scores([1], factor)).slice(0, -1);
      const shifted = lists.map((list) => scores(list.map((value) => value + 1000)));
      for (const run of every) {
        const result = outcome(() => run(groups));
        for (const same of [reversed, finer, shifted]) expect(outcome(() => run(same))).toEqual(result);
      }
      for (const run of [etaSquared, omegaSquared]) expect(run(shifted, 0.95)).toEqual(run(reversed, 0.95));
    }),
    settings,
  );
});

test('swapping two groups turns the difference and its limits round and leaves q and p', () => {
  fc.assert(
    fc.property(groupsOf(3, 4), (lists) => {
      const groups = lists.map((list) => scores(list));
      const sums = sumsOfSquares(groups);
      const [first, second] = groups;
      if (!first || !second) throw new Error('two groups at least');
      for (const run of [
        (one: ScoreDistribution, other: ScoreDistribution) => tukeyTest(one, other, sums, 0.9),
        (one: ScoreDistribution, other: ScoreDistribution) => gamesHowellTest(one, other, groups.length, 0.9),
      ]) {
        const there = run(first, second);
        const back = run(second, first);
        expect(back.pValue).toBe(there.pValue);
        expect(back.confidenceLow).toBe(-there.confidenceHigh);
        expect(there.confidenceLow > 0 || there.confidenceHigh < 0).toBe(there.pValue < 0.1);
      }
    }),
    settings,
  );
});

test('eta squared lies between 0 and 1 and within its interval but for chance, omega squared below it', () => {
  fc.assert(
    fc.property(groupsOf(2, 5), (lists) => {
      const groups = lists.map((list) => scores(list));
      const eta = etaSquared(groups, 0.95);
      const omega = omegaSquared(groups, 0.95);
      expect(eta.estimate >= 0 && eta.estimate < 1).toBe(true);
      expect(omega.estimate).toBeLessThan(eta.estimate);
      for (const { confidenceLow, confidenceHigh } of [eta, omega])
        expect(0 <= confidenceLow && confidenceLow <= confidenceHigh && confidenceHigh < 1).toBe(true);
      expect(omega.confidenceHigh).toBeLessThanOrEqual(eta.confidenceHigh);
      expect(eta.confidenceLow > 0).toBe(oneWayAnova(groups).pValue < 0.025);
    }),
    settings,
  );
});
