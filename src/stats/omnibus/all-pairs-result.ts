import { studentizedRangeQuantile } from '../distributions/studentized-range/studentized-range-quantile.ts';
import { studentizedRangeTail } from '../distributions/studentized-range/studentized-range-tail.ts';

/** A test of one pair among all pairs of groups; the interval is of the difference, and holds for all pairs at once. */
export interface AllPairsResult {
  /** The studentized range q, √2 times |t|. */
  readonly statistic: number;
  readonly degreesOfFreedom: number;
  readonly pValue: number;
  readonly confidenceLow: number;
  readonly confidenceHigh: number;
}

export function allPairsResult(test: {
  /** How many groups there are pairs of. */
  readonly groups: number;
  readonly difference: number;
  /** q. */
  readonly statistic: number;
  /** Of the difference. */
  readonly standardError: number;
  readonly degreesOfFreedom: number;
  readonly confidenceLevel: number;
}): AllPairsResult {
  const { groups, difference, statistic, standardError, degreesOfFreedom, confidenceLevel } = test;
  const critical = studentizedRangeQuantile(1 - confidenceLevel, groups, degreesOfFreedom);
  const half = (critical / Math.SQRT2) * standardError;
  return {
    statistic,
    degreesOfFreedom,
    pValue: statistic === 0 ? 1 : studentizedRangeTail(statistic, groups, degreesOfFreedom).above,
    confidenceLow: difference - half,
    confidenceHigh: difference + half,
  };
}
