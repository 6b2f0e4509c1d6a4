import type { FTestResult } from '../stats/omnibus/f-test-result.ts';

/** An F test as rows of reports have it. */
export function fTestRow(result: FTestResult) {
  return {
    statistic: result.statistic,
    df1: result.degreesOfFreedom1,
    df2: result.degreesOfFreedom2,
    p_value: result.pValue,
  };
}

/** An estimate with its interval as rows of reports have it. */
export function estimateRow(result: {
  readonly estimate: number;
  readonly confidenceLow: number;
  readonly confidenceHigh: number;
}) {
  return {
    estimate: result.estimate,
    conf_low: result.confidenceLow,
    conf_high: result.confidenceHigh,
  };
}
