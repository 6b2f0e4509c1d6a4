import { criticalT } from '../../stats/critical-t.ts';
import { hedgesCorrection } from '../../stats/hedges-correction.ts';
import { type Range, roundingInterval, roundingRange, wholeNumber, widened } from './rounding-interval.ts';
import type { FormOfScores } from './score-forms.ts';
import { countableSums, squaresPrinting } from './score-lattice.ts';

export type TestName = 'student' | 'welch';
export const testNames: readonly TestName[] = ['student', 'welch'];

/** Where the unrounded n, mean and SD of one group can lie. */
export interface GroupBox {
  readonly n: number;
  readonly mean: Range;
  readonly sd: Range;
}

/** Rounding alone moves arithmetic on doubles by far less than this. */
const slack = 1e-9;
const known = new Map<string, GroupBox | null>();

/**
 * The box of one group: where its mean and SD print right and, if scores lie on a lattice, are those of whole answers.
 *
 * @returns null when a figure is no number or n is below 2
 */
export function groupBox(n: string, mean: string, sd: string, form: FormOfScores | null): GroupBox | null {
  const key = [n, mean, sd, form?.items, form?.min, form?.max, form?.granular].join();
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size > 10_000) known.clear();
  const box = boxOf(n, mean, sd, form);
  known.set(key, box);
  return box;
}

function boxOf(n: string, mean: string, sd: string, form: FormOfScores | null): GroupBox | null {
  const [people, ofMean, ofSd] = [wholeNumber(n), roundingRange(mean), roundingRange(sd)];
  const [meanInterval, sdInterval] = [roundingInterval(mean), roundingInterval(sd)];
  if (!people || people < 2 || !ofMean || !ofSd || !meanInterval || !sdInterval) return null;
  const rounding = { n: people, mean: ofMean, sd: { low: Math.max(0, ofSd.low), high: ofSd.high } };
  if (!form?.granular) return rounding;
  const scores = { ...form, n: people };
  const answers = people * form.items;
  const perVariance = people * (people - 1) * form.items ** 2;
  const moments = (countableSums(scores, meanInterval) ?? []).flatMap((sum) => {
    const { low, high } = squaresPrinting(scores, sum, sdInterval);
    const sdOf = (squares: number) => Math.sqrt(Math.max(0, people * squares - sum ** 2) / perVariance);
    return low > high ? [] : [{ mean: sum / answers, low: sdOf(low), high: sdOf(high) }];
  });
  if (moments.length === 0) return rounding;
  return {
    n: people,
    mean: { low: Math.min(...moments.map((x) => x.mean)), high: Math.max(...moments.map((x) => x.mean)) },
    sd: { low: Math.min(...moments.map((x) => x.low)), high: Math.max(...moments.map((x) => x.high)) },
  };
}

/** Where mean 1 − mean 2 can lie. */
export function differenceRange(first: GroupBox, second: GroupBox): Range {
  return widened({ low: first.mean.low - second.mean.high, high: first.mean.high - second.mean.low }, slack);
}

/** The standard error grows with either SD, so its ends are those of the SDs. */
export function standardErrorRange(first: GroupBox, second: GroupBox, test: TestName): Range {
  const at = (end: 'low' | 'high') => {
    const [v1, v2] = [first.sd[end] ** 2, second.sd[end] ** 2];
    return test === 'welch'
      ? Math.sqrt(v1 / first.n + v2 / second.n)
      : pooledSd(first, second, end) * Math.sqrt(1 / first.n + 1 / second.n);
  };
  return widened({ low: at('low'), high: at('high') }, slack);
}

function pooledSd(first: GroupBox, second: GroupBox, end: 'low' | 'high'): number {
  const [n1, n2] = [first.n, second.n];
  return Math.sqrt(((n1 - 1) * first.sd[end] ** 2 + (n2 - 1) * second.sd[end] ** 2) / (n1 + n2 - 2));
}

/**
 * n1 + n2 − 2, or Welch–Satterthwaite: with r the first group's share of the squared standard error,
 * 1 / (r² / (n1 − 1) + (1 − r)² / (n2 − 1)), which rises up to r = (n1 − 1) / (n1 + n2 − 2) and falls after it.
 */
export function degreesOfFreedomRange(first: GroupBox, second: GroupBox, test: TestName): Range {
  const [f1, f2] = [first.n - 1, second.n - 1];
  if (test === 'student') return { low: f1 + f2, high: f1 + f2 };
  const share = (sd1: number, sd2: number) => {
    const [a, b] = [sd1 ** 2 / first.n, sd2 ** 2 / second.n];
    return a + b === 0 ? f1 / (f1 + f2) : a / (a + b);
  };
  const [low, high] = [share(first.sd.low, second.sd.high), share(first.sd.high, second.sd.low)];
  const at = (r: number) => 1 / (r ** 2 / f1 + (1 - r) ** 2 / f2);
  const peak = Math.min(Math.max(f1 / (f1 + f2), low), high);
  return widened({ low: Math.min(at(low), at(high)), high: at(peak) }, slack);
}

/** dividend / divisor for a divisor that is not negative; unbounded where it can be 0. */
export function quotientRange(dividend: Range, divisor: Range): Range {
  const over = (x: number, d: number) => (d === 0 ? (x === 0 ? 0 : Math.sign(x) * Infinity) : x / d);
  return widened(
    {
      low: over(dividend.low, dividend.low < 0 ? divisor.low : divisor.high),
      high: over(dividend.high, dividend.high > 0 ? divisor.low : divisor.high),
    },
    slack,
  );
}

/** Ends of the confidence interval of the difference. */
export function confidenceRanges(
  difference: Range,
  standardError: Range,
  degreesOfFreedom: Range,
  level: number,
): { readonly low: Range; readonly high: Range } {
  const half = {
    low: criticalT(level, degreesOfFreedom.high) * standardError.low,
    high: criticalT(level, degreesOfFreedom.low) * standardError.high,
  };
  return {
    low: widened({ low: difference.low - half.high, high: difference.high - half.low }, slack),
    high: widened({ low: difference.low + half.low, high: difference.high + half.high }, slack),
  };
}

/** Cohen's d with the pooled SD, Hedges' g, Glass's Δ by either group, and d by the root mean square of the SDs. */
export function effectSizeRanges(difference: Range, first: GroupBox, second: GroupBox): Range[] {
  const pooled = { low: pooledSd(first, second, 'low'), high: pooledSd(first, second, 'high') };
  const rootMeanSquare = (end: 'low' | 'high') => Math.sqrt((first.sd[end] ** 2 + second.sd[end] ** 2) / 2);
  const d = quotientRange(difference, pooled);
  const correction = hedgesCorrection(first.n + second.n - 2);
  return [
    d,
    { low: d.low * correction, high: d.high * correction },
    quotientRange(difference, first.sd),
    quotientRange(difference, second.sd),
    quotientRange(difference, { low: rootMeanSquare('low'), high: rootMeanSquare('high') }),
  ];
}
