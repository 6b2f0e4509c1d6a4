import type { ZodType } from 'zod';
import type { ScoreDistribution } from '../../measures/score-distribution.ts';
import { meanInterval } from '../../stats/mean-interval.ts';
import { mean, sampleVariance } from '../../stats/moments.ts';
import { score100 } from '../../stats/score100.ts';
import type { Figure } from '../figure.ts';

/** The scores or answers of one group. */
export interface Scores {
  readonly scores: ScoreDistribution;
  /** The end points of the scale or item. */
  readonly min: number;
  readonly max: number;
  readonly confidenceLevel: number;
}

const declared = <Schema extends ZodType>(figure: Figure<Scores, Schema>) => figure;

const sd = ({ scores }: Scores) => Math.sqrt(sampleVariance(scores));
const standardError = (of: Scores) => sd(of) / Math.sqrt(Number(of.scores.n));
const interval = (of: Scores) =>
  meanInterval({
    n: Number(of.scores.n),
    standardError: standardError(of),
    mean: mean(of.scores),
    confidenceLevel: of.confidenceLevel,
  });

/** The figures that rows of scales and of items have, in the order of columns. */
export const summaryFigures = {
  mean: declared({
    schema: ({ figure }) => figure.describe('In scale points.'),
    compute: ({ scores }) => mean(scores),
    disclosure: 'figures',
    column: { header: 'mean', decimals: 'points' },
  }),
  sd: declared({
    schema: ({ figure }) => figure.describe('Sample standard deviation (n − 1), in scale points.'),
    compute: sd,
    disclosure: 'figures',
    column: { header: 'sd', decimals: 'points' },
  }),
  std_error: declared({
    schema: ({ figure }) => figure,
    compute: standardError,
    disclosure: 'figures',
  }),
  conf_low: declared({
    schema: ({ figure }) => figure,
    compute: (of) => interval(of).low,
    disclosure: 'figures',
    column: {
      header: 'mean_interval',
      high: 'conf_high',
      decimals: 'points',
      priority: 2,
      priorityBesideTests: 5,
    },
  }),
  conf_high: declared({
    schema: ({ figure }) => figure,
    compute: (of) => interval(of).high,
    disclosure: 'figures',
  }),
  score100: declared({
    schema: ({ figure }) => figure.describe('(mean − min) / (max − min) × 100, from the unrounded mean.'),
    compute: ({ scores, min, max }) => score100(scores, { min, max }),
    disclosure: 'figures',
    column: { header: 'score100', decimals: 'score100' },
  }),
};

/** Figures in the order of JSON rows, where 0–100 has stood beside the mean from the start. */
export function inRowOrder<List extends typeof summaryFigures>({ mean, score100, ...others }: List) {
  return { mean, score100, ...others };
}
