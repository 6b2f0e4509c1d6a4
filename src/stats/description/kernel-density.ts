import type { ScoreDistribution } from '../../measures/score-distribution.ts';
import { sampleVariance } from '../moments.ts';
import { NotComputable } from '../not-computable.ts';
import { quantileR7 } from './quantile-r7.ts';

/**
 * The width of the kernel by Silverman's rule of thumb: 0.9 × min(SD, IQR ÷ 1.34) × n^(−1/5), in scale points.
 *
 * @throws NotComputable for fewer than two people, and where everybody has one score
 * Source: Silverman (1986), Density Estimation, eq. 3.31.  Reference: fixtures/reference/density.R, R bw.nrd0
 */
export function bandwidth(scores: ScoreDistribution): number {
  const sampleSd = Math.sqrt(sampleVariance(scores));
  if (sampleSd === 0) throw new NotComputable('no_variance');
  const quartile = (numerator: bigint) => quantileR7(scores, { numerator, denominator: 4n });
  const spread = Math.min(sampleSd, (quartile(3n) - quartile(1n)) / 1.34) || sampleSd;
  return 0.9 * spread * Number(scores.n) ** -0.2;
}

/**
 * Gaussian kernel density of scores.
 *
 * @param width  standard deviation of the kernel, in scale points
 * @returns the density per scale point at a place
 * Reference: fixtures/reference/density.R; simple-statistics kernelDensityEstimation
 */
export function kernelDensity(
  { values, counts, denominator, n }: ScoreDistribution,
  width: number,
): (at: number) => number {
  const people = values.map((value, index) => ({
    score: Number(value) / Number(denominator),
    count: Number(counts[index] ?? 0n),
  }));
  const whole = Number(n) * width * Math.sqrt(2 * Math.PI);
  return (at) => {
    let sum = 0;
    for (const { score, count } of people) sum += count * Math.exp(-0.5 * ((at - score) / width) ** 2);
    return sum / whole;
  };
}
