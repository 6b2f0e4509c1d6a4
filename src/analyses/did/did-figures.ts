import { type ScoreDistribution, withCommonDenominator } from '../../measures/score-distribution.ts';
import { mean, meanDifference, sampleVariance } from '../../stats/moments.ts';
import { NotComputable } from '../../stats/not-computable.ts';
import { leveneTest } from '../../stats/omnibus/levene-test.ts';
import { bootstrapDifferenceInterval } from '../../stats/resampling/bootstrap-interval.ts';
import { permutationTest } from '../../stats/resampling/permutation-test.ts';
import { studentTTest } from '../../stats/student-t-test.ts';
import type { TwoSamples } from '../../stats/two-samples.ts';
import { welchTTest } from '../../stats/welch-t-test.ts';
import type { StudySettings } from '../analysis.ts';
import { Figures } from '../figures.ts';
import { resampled } from '../resampling/resampled.ts';
import type { ResamplingSettings } from '../resampling/resampling-settings.ts';
import { starsFor } from '../stars-for.ts';
import type { DidRow } from './did-row.ts';

export interface DidSettings extends StudySettings, ResamplingSettings {
  readonly test: 'student' | 'welch' | 'auto';
  /** `auto`: Welch's test where Levene's p is below it. */
  readonly levene_below: number;
}

type DidFigures = Omit<
  DidRow,
  'population' | 'label' | 'scale' | 'group1' | 'group2' | 'wave1' | 'wave2' | 'wave1_label' | 'wave2_label'
>;

const tested = ['std_error', 'statistic', 'df', 'p_value', 'conf_low', 'conf_high'] as const;

/**
 * The difference of two groups' mean changes, first − second, and the t-test of the changes.
 *
 * @param points  of the score that one point of the mean answer is worth
 */
export function didFigures(
  firstChanges: ScoreDistribution,
  secondChanges: ScoreDistribution,
  points: number,
  settings: DidSettings,
): DidFigures {
  const figures = new Figures();
  const [first, second] = withCommonDenominator(firstChanges, secondChanges);
  const ofPeople = (changes: ScoreDistribution, statistic: (of: ScoreDistribution) => number) => () => {
    if (changes.n === 0n) throw new NotComputable('no_pairs');
    return statistic(changes);
  };
  const sd = (changes: ScoreDistribution) => Math.sqrt(sampleVariance(changes));
  const test = testOf(first, second, settings);
  const result = figures.computeTogether(tested, () => {
    const samples = samplesOf(inMeans(first, points), inMeans(second, points));
    const { standardError, statistic, degreesOfFreedom, pValue, confidenceLow, confidenceHigh } =
      test === 'welch'
        ? welchTTest(samples, settings.conf_level)
        : studentTTest(samples, settings.conf_level);
    return {
      std_error: standardError * points,
      statistic,
      df: degreesOfFreedom,
      p_value: pValue,
      conf_low: confidenceLow * points,
      conf_high: confidenceHigh * points,
    };
  });
  return {
    n1: Number(first.n),
    n2: Number(second.n),
    change1: figures.compute('change1', ofPeople(first, mean)),
    change2: figures.compute('change2', ofPeople(second, mean)),
    sd1: figures.compute('sd1', ofPeople(first, sd)),
    sd2: figures.compute('sd2', ofPeople(second, sd)),
    estimate: figures.compute('estimate', () => meanDifference(first, second)),
    test,
    ...result,
    ...resampled(settings, figures, {
      permutationTest: (draws) => permutationTest(first, second, draws),
      bootstrapInterval: (draws) => bootstrapDifferenceInterval(first, second, draws),
    }),
    stars: starsFor(result.p_value ?? undefined, settings.stars),
    not_computed: figures.notComputed,
  };
}

function testOf(
  first: ScoreDistribution,
  second: ScoreDistribution,
  { test, levene_below }: DidSettings,
): 'student' | 'welch' {
  if (test !== 'auto') return test;
  const levene = new Figures().compute('levene', () => leveneTest([first, second]));
  return levene !== null && levene.pValue < levene_below ? 'welch' : 'student';
}

/** A group of one person has no variance to add; an empty one every test refuses. */
function samplesOf(first: ScoreDistribution, second: ScoreDistribution): TwoSamples {
  const varianceOf = (changes: ScoreDistribution) => (changes.n < 2n ? 0 : sampleVariance(changes));
  return {
    n1: Number(first.n),
    n2: Number(second.n),
    difference: first.n === 0n || second.n === 0n ? 0 : meanDifference(first, second),
    variance1: varianceOf(first),
    variance2: varianceOf(second),
  };
}

/** So that sums of items have the same t and p as their means, to the last bit. */
const inMeans = (changes: ScoreDistribution, points: number): ScoreDistribution => ({
  ...changes,
  denominator: changes.denominator * BigInt(points),
});
