import { describe, expect, test } from 'vitest';
import reference from '../../../fixtures/reference/permutations.json' with { type: 'json' };
import { withCommonDenominator } from '../../../src/measures/score-distribution.ts';
import { meanDifference, sampleVariance } from '../../../src/stats/moments.ts';
import { NotComputable } from '../../../src/stats/not-computable.ts';
import { drawnParts } from '../../../src/stats/resampling/drawn-parts.ts';
import { drawnSignFlips } from '../../../src/stats/resampling/drawn-sign-flips.ts';
import { permutationTest } from '../../../src/stats/resampling/permutation-test.ts';
import { poolValues } from '../../../src/stats/resampling/pooled-values.ts';
import { SeededRandom } from '../../../src/stats/resampling/seeded-random.ts';
import { signFlipTest } from '../../../src/stats/resampling/sign-flip-test.ts';
import { signedSizes } from '../../../src/stats/resampling/signed-sizes.ts';
import { studentTTest } from '../../../src/stats/student-t-test.ts';
import { differencesOf, distributionOfValues, errorOf, pairedReference } from '../paired/paired-cases.ts';

const draws = { times: 4000, seed: 1 };

function changesOf(name: string) {
  const found = pairedReference.did.find((each) => each.name === name);
  if (!found) throw new RangeError(`no case ${name}`);
  return [
    distributionOfValues(found.changes1, found.denominator),
    distributionOfValues(found.changes2, found.denominator),
  ] as const;
}

/** Within four standard errors of drawing. */
function expectNear(drawn: number, exact: number, times: number): void {
  expect(Math.abs(drawn - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / times) + 1 / times);
}

describe('all arrangements, exact rationals of Python', () => {
  test.each(reference.signs)('signs of $name: p as written out', ({ name, p_value }) => {
    const found = signFlipTest(differencesOf(name), draws);
    expect(found.method).toBe('exact');
    expect(errorOf(found.pValue, p_value)).toBeLessThanOrEqual(1e-12);
  });

  test.each(reference.parts)('groups of $name: p as written out', ({ name, ways, p_value }) => {
    const [first, second] = changesOf(name);
    const found = permutationTest(first, second, draws);
    expect(found.method).toBe('exact');
    expect(errorOf(found.pValue, p_value)).toBeLessThanOrEqual(ways < 2 ** 53 ? 2 ** -53 : 1e-12);
    expect(permutationTest(second, first, draws)).toEqual(found);
  });
});

describe('drawn arrangements', () => {
  test.each(reference.signs)('signs of $name come near the exact p', ({ name, p_value }) => {
    const sizes = signedSizes(differencesOf(name));
    expectNear(drawnSignFlips(sizes, draws), p_value, draws.times);
  });

  test.each(reference.parts)('groups of $name come near the exact p', ({ name, p_value }) => {
    const [first, second] = changesOf(name);
    const pooled = poolValues(...withCommonDenominator(first, second));
    const distance = Math.abs(pooled.sum - expectedSum(pooled));
    const isAsFar = (sum: number) => Math.abs(sum - expectedSum(pooled)) >= distance - 1e-9;
    expectNear(drawnParts(pooled, isAsFar, draws), p_value, draws.times);
  });

  test('the arrangement at hand counts: the least p is 1 / (times + 1), never 0', () => {
    const far = signedSizes(distributionOfValues(new Array(60).fill(1)));
    expect(drawnSignFlips(far, { times: 99, seed: 3 })).toBe(1 / 100);
  });

  test('large groups are drawn: near Student’s p, the same bits for a seed, others for another', () => {
    const random = new SeededRandom(5);
    const people = (n: number, shift: number) =>
      distributionOfValues(
        Array.from({ length: n }, () => random.integer(1, 300) + shift),
        12,
      );
    const first = people(300, 0);
    const second = people(400, 8);
    const found = permutationTest(first, second, draws);
    const student = studentTTest(
      {
        n1: 300,
        n2: 400,
        difference: meanDifference(first, second),
        variance1: sampleVariance(first),
        variance2: sampleVariance(second),
      },
      0.95,
    );
    expect(found.method).toBe('monte_carlo');
    expectNear(found.pValue, student.pValue, draws.times);
    expect(permutationTest(second, first, draws)).toEqual(found);
    expect(permutationTest(first, second, { ...draws, seed: 2 }).pValue).not.toBe(found.pValue);
  });
});

function expectedSum({ values, counts, size }: ReturnType<typeof poolValues>): number {
  const total = values.reduce((sum, value, index) => sum + value * (counts[index] ?? 0), 0);
  return (size * total) / counts.reduce((sum, count) => sum + count, 0);
}

describe('edges', () => {
  const none = distributionOfValues([]);
  const some = distributionOfValues([1, 2]);
  test('an empty group, and no pair, have no p', () => {
    expect(() => permutationTest(none, some, draws)).toThrow(new NotComputable('empty_group'));
    expect(() => permutationTest(some, none, draws)).toThrow(new NotComputable('empty_group'));
    expect(() => signFlipTest(none, draws)).toThrow(new NotComputable('no_pairs'));
  });

  test('where all are alike, every arrangement is as far: p = 1', () => {
    const alike = distributionOfValues([3, 3, 3]);
    expect(permutationTest(alike, alike, draws)).toEqual({ pValue: 1, method: 'exact' });
    expect(signFlipTest(distributionOfValues([0, 0]), draws)).toEqual({ pValue: 1, method: 'exact' });
  });

  test('scores in other units have the same p, exact or drawn', () => {
    const [first, second] = changesOf('anorexia-cbt-control');
    const inOther = ({ values, counts, n }: typeof first) => ({
      ...distributionOfValues([]),
      n,
      denominator: 30n,
      values: values.map((value) => 3n * value),
      counts,
      sum: values.reduce((sum, value, index) => sum + 3n * value * (counts[index] ?? 0n), 0n),
    });
    expect(permutationTest(inOther(first), inOther(second), draws)).toEqual(
      permutationTest(first, second, draws),
    );
  });
});
