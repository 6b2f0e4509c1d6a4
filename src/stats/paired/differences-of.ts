import type { JointDistribution } from '../../measures/joint-distribution.ts';
import {
  distributionOf,
  leastCommonMultiple,
  type ScoreDistribution,
} from '../../measures/score-distribution.ts';

/** Everybody's first value minus their second one, exactly. */
export function differencesOf({ denominators, pairs }: JointDistribution): ScoreDistribution {
  const denominator = leastCommonMultiple(...denominators);
  const [ofFirst, ofSecond] = [denominator / denominators[0], denominator / denominators[1]];
  const counts = new Map<bigint, bigint>();
  for (const { first, second, people } of pairs) {
    const difference = first * ofFirst - second * ofSecond;
    counts.set(difference, (counts.get(difference) ?? 0n) + people);
  }
  return distributionOf(denominator, counts);
}
