import type { PairsOfPopulation } from './variable.ts';

/** What is counted beside scores, answers and characteristics, which every report is made of. */
export interface MeasurePlan {
  /** What Cronbach's alpha is computed from, beside scores. */
  readonly itemMoments?: boolean | undefined;
  /** What correlations of items are computed from, and all that tells of reliability. */
  readonly coMoments?: boolean | undefined;
  /** How many people have each number of each column of numbers. */
  readonly numbers?: boolean | undefined;
  /** The pairs of variables of which every person's two values are counted together: for correlations and paired tests. */
  readonly jointScores?: PairsOfPopulation | undefined;
}

export const nothingBeside: MeasurePlan = {};
