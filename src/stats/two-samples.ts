/**
 * All that a t-test needs of two groups, from raw answers or from a printed table alike.
 *
 * `difference` is mean 1 − mean 2 in scale points. A group of one person has the variance 0: it adds nothing to the
 * pooled variance, and what needs a variance of its own asks for n ≥ 2.
 */
export interface TwoSamples {
  readonly n1: number;
  readonly n2: number;
  readonly difference: number;
  readonly variance1: number;
  readonly variance2: number;
}

/** One group as tables print it. */
export interface SampleSummary {
  readonly n: number;
  readonly mean: number;
  readonly sd: number;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

export function twoSamplesFromSummaries(first: SampleSummary, second: SampleSummary): TwoSamples {
  return {
    n1: first.n,
    n2: second.n,
    difference: first.mean - second.mean,
    variance1: first.sd ** 2,
    variance2: second.sd ** 2,
  };
}
