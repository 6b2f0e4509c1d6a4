import { marginals } from '../../measures/joint-distribution.ts';
import type { MatchedScores } from '../../measures/matched-scores.ts';
import { mean, sampleVariance } from '../../stats/moments.ts';
import { NotComputable } from '../../stats/not-computable.ts';
import { cohensDz } from '../../stats/paired/cohens-dz.ts';
import { differencesOf } from '../../stats/paired/differences-of.ts';
import { pairedTTest } from '../../stats/paired/paired-t-test.ts';
import { signedRanks } from '../../stats/paired/signed-ranks.ts';
import { wilcoxonSignedRankTest } from '../../stats/paired/wilcoxon-signed-rank-test.ts';
import { bootstrapMeanInterval } from '../../stats/resampling/bootstrap-interval.ts';
import { signFlipTest } from '../../stats/resampling/sign-flip-test.ts';
import type { StudySettings } from '../analysis.ts';
import { Figures } from '../figures.ts';
import { resampled } from '../resampling/resampled.ts';
import type { ResamplingSettings } from '../resampling/resampling-settings.ts';
import { starsFor } from '../stars-for.ts';
import type { PairedRow } from './paired-row.ts';

type PairedFigures = Omit<
  PairedRow,
  | 'population'
  | 'label'
  | 'scale1'
  | 'scale2'
  | 'scale1_label'
  | 'scale2_label'
  | 'scale'
  | 'wave1'
  | 'wave2'
  | 'wave1_label'
  | 'wave2_label'
  | 'group'
>;

/** Every figure of two scores of the same people; differences are the first score minus the second. */
export function pairedFigures(
  { joint, onlyFirst, onlySecond }: MatchedScores,
  settings: StudySettings & ResamplingSettings,
): PairedFigures {
  const figures = new Figures();
  const differences = differencesOf(joint);
  const [first, second] = marginals(joint);
  const { conf_level: confidenceLevel } = settings;
  const ofPairs = (compute: () => number) => () => {
    if (differences.n === 0n) throw new NotComputable('no_pairs');
    return compute();
  };
  const student = figures.compute('student', () => pairedTTest(differences, confidenceLevel));
  return {
    n: Number(differences.n),
    unmatched1: onlyFirst,
    unmatched2: onlySecond,
    mean1: figures.compute(
      'mean1',
      ofPairs(() => mean(first)),
    ),
    mean2: figures.compute(
      'mean2',
      ofPairs(() => mean(second)),
    ),
    sd1: figures.compute(
      'sd1',
      ofPairs(() => Math.sqrt(sampleVariance(first))),
    ),
    sd2: figures.compute(
      'sd2',
      ofPairs(() => Math.sqrt(sampleVariance(second))),
    ),
    estimate: figures.compute(
      'estimate',
      ofPairs(() => mean(differences)),
    ),
    student: student && {
      statistic: student.statistic,
      df: student.degreesOfFreedom,
      p_value: student.pValue,
      std_error: student.standardError,
      conf_low: student.confidenceLow,
      conf_high: student.confidenceHigh,
    },
    wilcoxon: figures.compute('wilcoxon', () => {
      const ranks = signedRanks(differences);
      const { statistic, z, pValue, pValueContinuity, pValueExact } = wilcoxonSignedRankTest(ranks);
      return {
        statistic,
        z,
        p_value: pValue,
        p_value_continuity: pValueContinuity,
        p_value_exact: pValueExact,
        n_zero: Number(ranks.zeros),
      };
    }),
    cohens_dz: figures.compute('cohens_dz', () => {
      const { estimate, confidenceLow, confidenceHigh } = cohensDz(differences, confidenceLevel);
      return { estimate, conf_low: confidenceLow, conf_high: confidenceHigh };
    }),
    ...resampled(settings, figures, {
      permutationTest: (draws) => signFlipTest(differences, draws),
      bootstrapInterval: (draws) => bootstrapMeanInterval(differences, draws),
    }),
    stars: starsFor(student?.pValue, settings.stars),
    not_computed: figures.notComputed,
  };
}
