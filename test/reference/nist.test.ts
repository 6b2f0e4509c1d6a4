import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { distributionOf } from '../../src/measures/score-distribution.ts';
import { mean, sampleVariance } from '../../src/stats/moments.ts';

interface NistSet {
  readonly name: string;
  readonly certified: { readonly n: number; readonly mean: number; readonly sd: number };
  readonly denominator: number;
  readonly values: readonly number[];
  readonly counts: readonly number[];
}

/** Certified to 15 significant digits: https://www.itl.nist.gov/div898/strd/univ/homepage.html */
const { sets } = JSON.parse(readFileSync('fixtures/reference/nist.json', 'utf8')) as {
  readonly sets: readonly NistSet[];
};

test.each(sets)(
  'NIST $name: certified mean and SD in every certified digit',
  ({ certified, denominator, values, counts }) => {
    const people = new Map(values.map((value, index) => [BigInt(value), BigInt(counts[index] ?? 0)]));
    const distribution = distributionOf(BigInt(denominator), people);
    expect(Number(distribution.n)).toBe(certified.n);
    expect(Number(mean(distribution).toPrecision(15))).toBe(certified.mean);
    expect(Math.sqrt(sampleVariance(distribution)).toPrecision(15)).toBe(certified.sd.toPrecision(15));
  },
);

test('the sets are the univariate ones of NIST that are exact decimals', () => {
  expect(sets.length).toBeGreaterThanOrEqual(7);
});
