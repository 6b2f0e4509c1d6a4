import { type ScoreDistribution, withCommonDenominator } from '../../measures/score-distribution.ts';
import { NotComputable } from '../not-computable.ts';
import type { Interval } from '../two-samples.ts';
import { bcaLimits } from './bca-limits.ts';
import type { Draws } from './draws.ts';
import { meanAcceleration, type SignedGroup } from './mean-acceleration.ts';
import { Resampler } from './resampler.ts';
import { SeededRandom } from './seeded-random.ts';

/** How many resamples, from where random numbers begin, and the level of the interval. */
export interface BootstrapSettings extends Draws {
  readonly confidenceLevel: number;
}

/**
 * Bootstrap interval (BCa) of a mean, in scale points: of paired differences, or of change scores.
 *
 * @throws NotComputable for fewer than two people, or when all have the same
 * Source and reference: `bcaLimits`
 */
export function bootstrapMeanInterval(scores: ScoreDistribution, settings: BootstrapSettings): Interval {
  if (scores.n === 0n) throw new NotComputable('no_pairs');
  if (scores.n === 1n) throw new NotComputable('one_respondent');
  return bootstrapInterval([{ scores, sign: 1n }], settings);
}

/**
 * Bootstrap interval (BCa) of a difference of two means, first − second, in scale points: people of each group are drawn from
 * that group.
 *
 * @throws NotComputable when a group is empty or has one person, or when neither varies
 * Source and reference: `bcaLimits`
 */
export function bootstrapDifferenceInterval(
  first: ScoreDistribution,
  second: ScoreDistribution,
  settings: BootstrapSettings,
): Interval {
  if (first.n === 0n || second.n === 0n) throw new NotComputable('empty_group');
  if (first.n < 2n || second.n < 2n) throw new NotComputable('too_few_respondents');
  const [one, other] = withCommonDenominator(first, second);
  return bootstrapInterval(
    [
      { scores: one, sign: 1n },
      { scores: other, sign: -1n },
    ],
    settings,
  );
}

function bootstrapInterval(
  groups: readonly SignedGroup[],
  { times, seed, confidenceLevel }: BootstrapSettings,
): Interval {
  const acceleration = meanAcceleration(groups);
  const random = new SeededRandom(seed);
  // In units of 1 / (common · denominator) scale points, in which every replicate is whole.
  const common = groups.reduce((product, { scores }) => product * Number(scores.n), 1);
  const parts = groups.map(({ scores, sign }) => {
    const counts = Float64Array.from(scores.counts, Number);
    return {
      weights: scores.values.map((value) => Number(value * sign) * (common / Number(scores.n))),
      counts,
      drawn: new Float64Array(counts.length),
      resampler: new Resampler(counts, random),
    };
  });
  const weighted = (weights: readonly number[], people: Float64Array) => {
    let sum = 0;
    for (let index = 0; index < weights.length; index += 1)
      sum += (weights[index] ?? 0) * (people[index] ?? 0);
    return sum;
  };
  const estimate = parts.reduce((sum, { weights, counts }) => sum + weighted(weights, counts), 0);
  const replicates = new Float64Array(times);
  for (let time = 0; time < times; time += 1) {
    let replicate = 0;
    for (const { weights, drawn, resampler } of parts) {
      resampler.draw(drawn);
      replicate += weighted(weights, drawn);
    }
    replicates[time] = replicate;
  }
  const { low, high } = bcaLimits({ replicates: replicates.sort(), estimate, acceleration, confidenceLevel });
  const points = common * Number(groups[0]?.scores.denominator ?? 1n);
  return { low: low / points, high: high / points };
}
