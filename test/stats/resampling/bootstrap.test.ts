import { describe, expect, test } from 'vitest';
import reference from '../../../fixtures/reference/bootstrap.json' with { type: 'json' };
import { NotComputable } from '../../../src/stats/not-computable.ts';
import { bcaLimits } from '../../../src/stats/resampling/bca-limits.ts';
import {
  bootstrapDifferenceInterval,
  bootstrapMeanInterval,
} from '../../../src/stats/resampling/bootstrap-interval.ts';
import { meanAcceleration } from '../../../src/stats/resampling/mean-acceleration.ts';
import { distributionOfValues, errorOf } from '../paired/paired-cases.ts';

const settings = { times: 4000, seed: 1, confidenceLevel: 0.95 };

describe.each(reference.cases)('R 4.2.2, $name', (expected) => {
  const groups = expected.groups.map((values) => distributionOfValues(values));

  test('acceleration of the jackknife', () => {
    const signed = groups.map((scores, index) => ({
      scores,
      sign: index === 0 ? (1n as const) : (-1n as const),
    }));
    expect(errorOf(meanAcceleration(signed), expected.acceleration)).toBeLessThanOrEqual(1e-12);
  });

  test('BCa limits of R’s replicates', () => {
    const limits = bcaLimits({
      replicates: Float64Array.from(expected.replicates).sort(),
      estimate: expected.estimate,
      acceleration: expected.acceleration,
      confidenceLevel: reference.conf_level,
    });
    expect(errorOf(limits.low, expected.conf_low)).toBeLessThanOrEqual(1e-10);
    expect(errorOf(limits.high, expected.conf_high)).toBeLessThanOrEqual(1e-10);
  });

  test('the interval of own draws is near that of R’s draws, in the units of the scores', () => {
    const [first, second] = groups;
    if (!first) throw new RangeError('no group');
    const points = expected.groups.reduce((product, { length }) => product * length, 1);
    const own = second
      ? bootstrapDifferenceInterval(first, second, settings)
      : bootstrapMeanInterval(first, settings);
    const width = (expected.conf_high - expected.conf_low) / points;
    expect(Math.abs(own.low - expected.conf_low / points)).toBeLessThan(width / 8);
    expect(Math.abs(own.high - expected.conf_high / points)).toBeLessThan(width / 8);
  });
});

test('a resample of two people has three means; the interval ends at the outer ones', () => {
  const interval = bootstrapMeanInterval(distributionOfValues([1, 4], 2), settings);
  expect(interval).toEqual({ low: 0.5, high: 2 });
});

test('the same seed gives the same bits, another one another interval; swapped groups mirror the estimate’s side', () => {
  const first = distributionOfValues([1, 2, 2, 3, 5, 8, 13, 21]);
  const second = distributionOfValues([2, 3, 4, 5, 5, 6, 7]);
  const once = bootstrapDifferenceInterval(first, second, settings);
  expect(bootstrapDifferenceInterval(first, second, settings)).toEqual(once);
  expect(bootstrapDifferenceInterval(first, second, { ...settings, seed: 2 })).not.toEqual(once);
  const swapped = bootstrapDifferenceInterval(second, first, settings);
  expect(Math.abs(swapped.low + once.high)).toBeLessThan(0.6);
  expect(Math.abs(swapped.high + once.low)).toBeLessThan(0.6);
});

test('a lower level lies within a higher one', () => {
  const scores = distributionOfValues([1, 2, 2, 3, 5, 8, 13, 21]);
  const wide = bootstrapMeanInterval(scores, { ...settings, confidenceLevel: 0.99 });
  const narrow = bootstrapMeanInterval(scores, { ...settings, confidenceLevel: 0.9 });
  expect(narrow.low).toBeGreaterThan(wide.low);
  expect(narrow.high).toBeLessThan(wide.high);
});

test('one replicate above the estimate, and one below, have limits', () => {
  const of = (replicate: number) =>
    bcaLimits({
      replicates: Float64Array.of(replicate),
      estimate: 0,
      acceleration: 0.1,
      confidenceLevel: 0.95,
    });
  expect(of(1)).toEqual({ low: 1, high: 1 });
  expect(of(-1)).toEqual({ low: -1, high: -1 });
});

test('no people, one person, and scores that do not vary say why there is no interval', () => {
  const none = distributionOfValues([]);
  const one = distributionOfValues([2]);
  const alike = distributionOfValues([2, 2]);
  const some = distributionOfValues([1, 2]);
  const reasonOf = (compute: () => unknown, reason: ConstructorParameters<typeof NotComputable>[0]) =>
    expect(compute).toThrow(new NotComputable(reason));
  reasonOf(() => bootstrapMeanInterval(none, settings), 'no_pairs');
  reasonOf(() => bootstrapMeanInterval(one, settings), 'one_respondent');
  reasonOf(() => bootstrapMeanInterval(alike, settings), 'no_variance');
  reasonOf(() => bootstrapDifferenceInterval(none, some, settings), 'empty_group');
  reasonOf(() => bootstrapDifferenceInterval(some, one, settings), 'too_few_respondents');
  reasonOf(() => bootstrapDifferenceInterval(alike, alike, settings), 'no_variance');
});
