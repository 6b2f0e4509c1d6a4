import { criticalT } from './distributions/critical-t.ts';
import { studentTTwoSidedP } from './distributions/student-t-two-sided-p.ts';

/** A t-test of a difference of two means: two-sided p; difference, standard error and interval in scale points. */
export interface TTestResult {
  readonly statistic: number;
  readonly degreesOfFreedom: number;
  readonly pValue: number;
  readonly standardError: number;
  readonly confidenceLow: number;
  readonly confidenceHigh: number;
}

export function tTestResult(test: {
  readonly difference: number;
  readonly standardError: number;
  readonly degreesOfFreedom: number;
  readonly confidenceLevel: number;
  /** Where it was rounded once by itself; left out: difference ÷ standard error. */
  readonly statistic?: number;
}): TTestResult {
  const { difference, standardError, degreesOfFreedom, statistic = difference / standardError } = test;
  const half = criticalT(test.confidenceLevel, degreesOfFreedom) * standardError;
  return {
    statistic,
    degreesOfFreedom,
    pValue: studentTTwoSidedP(statistic, degreesOfFreedom),
    standardError,
    confidenceLow: difference - half,
    confidenceHigh: difference + half,
  };
}
