import { type ScoreDistribution, withCommonDenominator } from '../../measures/score-distribution.ts';
import { cliffsDelta } from '../../stats/cliffs-delta.ts';
import { cohensD } from '../../stats/cohens-d.ts';
import { glassDelta } from '../../stats/glass-delta.ts';
import { hedgesG } from '../../stats/hedges-g.ts';
import { mannWhitneyTest } from '../../stats/mann-whitney-test.ts';
import { mean, meanDifference, sampleVariance } from '../../stats/moments.ts';
import { brownForsytheTest } from '../../stats/omnibus/brown-forsythe-test.ts';
import { leveneTest } from '../../stats/omnibus/levene-test.ts';
import { compareRanks } from '../../stats/rank-comparison.ts';
import { studentTTest } from '../../stats/student-t-test.ts';
import type { TTestResult } from '../../stats/t-test-result.ts';
import type { TwoSamples } from '../../stats/two-samples.ts';
import { welchTTest } from '../../stats/welch-t-test.ts';
import type { StudySettings } from '../analysis.ts';
import { Figures } from '../figures.ts';
import type { ReportSettings } from '../report/report-head.ts';
import { estimateRow, fTestRow } from '../result-rows.ts';
import { starsFor } from '../stars-for.ts';
import type { ComparisonRow } from './comparison-row.ts';

type ComparisonFigures = Omit<
  ComparisonRow,
  'population' | 'scale' | 'parent' | 'label' | 'group1' | 'group2'
>;

/** How two groups are compared. */
export type ComparisonSettings = StudySettings & Pick<ReportSettings, 'test' | 'levene_below'>;

/** The test that stars go by: the one that is asked for, or what Levene's p decides. */
export function chosenTest(
  leveneP: number | undefined,
  { test, levene_below }: ComparisonSettings,
): 'student' | 'welch' {
  if (test !== 'auto') return test;
  return leveneP !== undefined && leveneP < levene_below ? 'welch' : 'student';
}

/**
 * Every figure that compares two groups' scores; differences are the first group minus the second.
 *
 * @param points  how many scale points of the scores one point of the mean answer is worth: tests are of means of items,
 *   so that sums of the same answers have the same t, to the last bit
 */
export function compareGroups(
  firstScores: ScoreDistribution,
  secondScores: ScoreDistribution,
  settings: ComparisonSettings,
  { group2, points = 1 }: { readonly group2: string; readonly points?: number },
): ComparisonFigures {
  const figures = new Figures();
  const [first, second] = withCommonDenominator(firstScores, secondScores);
  const n1 = Number(first.n);
  const n2 = Number(second.n);
  const { conf_level: confidenceLevel } = settings;

  const estimate = figures.compute('estimate', () => meanDifference(first, second));
  const variance1 = figures.compute('sd1', () => sampleVariance(first));
  const variance2 = figures.compute('sd2', () => sampleVariance(second));
  const [means1, means2] = [inMeans(first, points), inMeans(second, points)];
  // Without a difference a group is empty, which every test refuses; one person has no variance to add.
  const samples: TwoSamples = {
    n1,
    n2,
    difference: estimate === null ? 0 : meanDifference(means1, means2),
    variance1: variance1 === null ? 0 : sampleVariance(means1),
    variance2: variance2 === null ? 0 : sampleVariance(means2),
  };
  const levene = figures.compute('levene', () => leveneTest([first, second]));
  const student = figures.compute('student', () => studentTTest(samples, confidenceLevel));
  const welch = figures.compute('welch', () => welchTTest(samples, confidenceLevel));
  const d = figures.compute('cohens_d', () => cohensD(samples, confidenceLevel));

  const test = chosenTest(levene?.pValue, settings);

  return {
    n1,
    n2,
    mean1: figures.compute('mean1', () => mean(first)),
    mean2: figures.compute('mean2', () => mean(second)),
    sd1: variance1 === null ? null : Math.sqrt(variance1),
    sd2: variance2 === null ? null : Math.sqrt(variance2),
    estimate,
    levene: levene && fTestRow(levene),
    brown_forsythe: figures.compute('brown_forsythe', () => fTestRow(brownForsytheTest([first, second]))),
    student: student && tTestRow(student, points),
    welch: welch && tTestRow(welch, points),
    mann_whitney: figures.compute('mann_whitney', () => {
      const { statistic, z, pValue, pValueContinuity } = mannWhitneyTest(compareRanks(first, second));
      return { statistic, z, p_value: pValue, p_value_continuity: pValueContinuity };
    }),
    cohens_d: d && { ...estimateRow(d), standardizer: 'pooled' },
    hedges_g: figures.compute('hedges_g', () =>
      estimateRow(hedgesG(d ?? cohensD(samples, confidenceLevel), n1 + n2 - 2)),
    ),
    glass_delta: figures.compute('glass_delta', () => ({
      estimate: glassDelta(samples),
      standardizer: group2,
    })),
    cliffs_delta: figures.compute('cliffs_delta', () => ({
      estimate: cliffsDelta(compareRanks(first, second)),
    })),
    test,
    stars: starsFor((test === 'welch' ? welch : student)?.pValue, settings.stars),
    not_computed: figures.notComputed,
  };
}

function inMeans(scores: ScoreDistribution, points: number): ScoreDistribution {
  return { ...scores, denominator: scores.denominator * BigInt(points) };
}

function tTestRow(result: TTestResult, points: number): NonNullable<ComparisonRow['student']> {
  return {
    statistic: result.statistic,
    df: result.degreesOfFreedom,
    p_value: result.pValue,
    std_error: result.standardError * points,
    conf_low: result.confidenceLow * points,
    conf_high: result.confidenceHigh * points,
  };
}
