import type { ScoreDistribution } from '../../measures/score-distribution.ts';
import { nearestNumber } from '../distributions/nearest-number.ts';
import { NotComputable } from '../not-computable.ts';

/** A group whose mean is added (1) or taken away (−1). */
export interface SignedGroup {
  readonly scores: ScoreDistribution;
  readonly sign: 1n | -1n;
}

/**
 * The acceleration of a BCa interval of a mean, or of a difference of means: Σ l³ / (6 (Σ l²)^1.5) with everybody's influence
 * l = ± (x − mean) / n of their group, which the jackknife gives, too.
 *
 * @param groups  over one denominator
 * @throws NotComputable when nothing varies
 * Source: Efron & Tibshirani (1993), 14.15; of two groups: Davison & Hinkley (1997), Bootstrap Methods, 5.3.
 */
export function meanAcceleration(groups: readonly SignedGroup[]): number {
  let squares = 0;
  let cubes = 0;
  for (const { scores, sign } of groups) {
    const { n, sum, values, counts } = scores;
    let second = 0n;
    let third = 0n;
    for (const [index, value] of values.entries()) {
      const deviation = n * value - sum;
      const square = (counts[index] ?? 0n) * deviation * deviation;
      second += square;
      third += square * deviation;
    }
    squares += nearestNumber(second, n ** 4n);
    cubes += nearestNumber(sign * third, n ** 6n);
  }
  if (squares === 0) throw new NotComputable('no_variance');
  return cubes / (6 * squares ** 1.5);
}
