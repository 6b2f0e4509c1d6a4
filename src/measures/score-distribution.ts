import { pointsPerMean } from '../codebook/codebook.ts';
import { type ItemHistogram, keyedCounts } from './item-histogram.ts';
import { forEachScore, type ScoreHistogram } from './score-histogram.ts';

/** Whole-number sums over people, of values in units of 1 / `denominator` scale points. */
export interface ExactSums {
  readonly n: bigint;
  readonly sum: bigint;
  readonly sumOfSquares: bigint;
}

/**
 * How one group's scores are distributed, exactly: the score `values[i] / denominator` (in scale points) occurs
 * `counts[i]` times. Values ascend and are distinct; counts are positive. An empty group has no values.
 */
export interface ScoreDistribution extends ExactSums {
  readonly denominator: bigint;
  readonly values: readonly bigint[];
  readonly counts: readonly bigint[];
}

export function exactSums(values: readonly bigint[], counts: readonly bigint[]): ExactSums {
  let n = 0n;
  let sum = 0n;
  let sumOfSquares = 0n;
  values.forEach((value, index) => {
    const count = counts[index] ?? 0n;
    const product = count * value;
    n += count;
    sum += product;
    sumOfSquares += product * value;
  });
  return { n, sum, sumOfSquares };
}

/**
 * Person scores over the least common denominator of all people: sum / valid answers or, where scores are sums, that times
 * the number of items.
 */
export function scoreDistribution(histogram: ScoreHistogram): ScoreDistribution {
  return timesPoints(meanDistribution(histogram), BigInt(pointsPerMean(histogram.scale)));
}

/** The mean of each person's valid answers, whatever the scale calls a score. */
function meanDistribution(histogram: ScoreHistogram): ScoreDistribution {
  let denominator = 1n;
  for (const [validAnswers, cells] of histogram.people.entries()) {
    if (cells) denominator = leastCommonMultiple(denominator, BigInt(validAnswers));
  }
  const people = new Map<bigint, bigint>();
  forEachScore(histogram, (validAnswers, sum, count) => {
    const value = BigInt(sum) * (denominator / BigInt(validAnswers));
    people.set(value, (people.get(value) ?? 0n) + BigInt(count));
  });
  return distributionOf(denominator, people);
}

/** The same people with scores so many times as large. */
function timesPoints(distribution: ScoreDistribution, points: bigint): ScoreDistribution {
  const shared = greatestCommonDivisor(points, distribution.denominator);
  const denominator = distribution.denominator / shared;
  const factor = points / shared;
  if (factor === 1n) return { ...distribution, denominator };
  const values = distribution.values.map((value) => value * factor);
  return { ...distribution, denominator, values, ...exactSums(values, distribution.counts) };
}

/** Answers to one item, as scored in a scale. */
export function answerDistribution(histogram: ItemHistogram, reverse: boolean): ScoreDistribution {
  const values: bigint[] = [];
  const counts: bigint[] = [];
  keyedCounts(histogram, reverse).forEach((count, cell) => {
    if (count === 0) return;
    values.push(BigInt(histogram.item.min + cell));
    counts.push(BigInt(count));
  });
  return { denominator: 1n, values, counts, ...exactSums(values, counts) };
}

/** @param people  how many people have each value */
export function distributionOf(denominator: bigint, people: ReadonlyMap<bigint, bigint>): ScoreDistribution {
  const values = [...people.keys()].sort((a, b) => (a < b ? -1 : 1));
  const counts = values.map((value) => people.get(value) ?? 0n);
  return { denominator, values, counts, ...exactSums(values, counts) };
}

/** All distributions over one denominator, so that their values can be compared. */
export function withCommonDenominator(
  first: ScoreDistribution,
  second: ScoreDistribution,
): readonly [ScoreDistribution, ScoreDistribution];
export function withCommonDenominator(...groups: readonly ScoreDistribution[]): readonly ScoreDistribution[];
export function withCommonDenominator(...groups: readonly ScoreDistribution[]): readonly ScoreDistribution[] {
  const denominator = groups.reduce((common, group) => leastCommonMultiple(common, group.denominator), 1n);
  return groups.map((distribution) => {
    const factor = denominator / distribution.denominator;
    if (factor === 1n) return distribution;
    const values = distribution.values.map((value) => value * factor);
    return { ...distribution, denominator, values, ...exactSums(values, distribution.counts) };
  });
}

export function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return (a / greatestCommonDivisor(a, b)) * b;
}

export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
