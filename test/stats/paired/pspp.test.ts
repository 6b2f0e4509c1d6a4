import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mean } from '../../../src/stats/moments.ts';
import { pairedTTest } from '../../../src/stats/paired/paired-t-test.ts';
import { signedRanks } from '../../../src/stats/paired/signed-ranks.ts';
import { wilcoxonSignedRankTest } from '../../../src/stats/paired/wilcoxon-signed-rank-test.ts';
import { differencesOf } from './paired-cases.ts';

const output = readFileSync('fixtures/reference/pspp/paired.csv', 'utf8');

/** The rows of the nth table of a title, as cells. */
function rowsOf(title: string, nth: number): string[][] {
  const table = output.split('Table: ').filter((text) => text.startsWith(`${title}\n`))[nth] ?? '';
  return table
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
}

/** PSPP prints fifteen decimals of a figure and three of a p. */
describe.each([
  { name: 'sleep', nth: 0 },
  { name: 'bfi', nth: 1 },
])('PSPP 1.6.2, $name, in whole numbers', ({ name, nth }) => {
  const inPoints = differencesOf(name);
  const differences = { ...inPoints, denominator: 1n };

  test('T-TEST PAIRS: mean difference, standard error, interval, t, df and p', () => {
    const [, , estimate, , standardError, low, high, t, df, p] =
      rowsOf('Paired Samples Test', nth).at(-1) ?? [];
    const found = pairedTTest(differences, 0.95);
    const as = (text: string | undefined) => Number(text);
    expect(mean(differences)).toBeCloseTo(as(estimate), 13);
    expect(found.standardError).toBeCloseTo(as(standardError), 13);
    expect(found.confidenceLow).toBeCloseTo(as(low), 12);
    expect(found.confidenceHigh).toBeCloseTo(as(high), 12);
    expect(found.statistic).toBeCloseTo(as(t), 12);
    expect(found.degreesOfFreedom).toBe(as(df));
    expect(found.pValue.toFixed(3).replace(/^0/, '')).toBe(p);
  });

  test('NPAR TESTS WILCOXON: the sum of positive ranks, ties, z and p', () => {
    const ranks = signedRanks(differences);
    const found = wilcoxonSignedRankTest(ranks);
    const sums = rowsOf('Ranks', nth);
    expect(found.statistic).toBe(Number(sums.find((row) => row[1] === 'Positive Ranks')?.at(-1)));
    expect(Number(ranks.zeros)).toBe(Number(sums.find((row) => row[1] === 'Ties')?.[2]));
    const [[, z] = [], [, p] = []] = rowsOf('Test Statistics', nth).slice(1);
    // The smaller sum of ranks is the one that PSPP takes, so that its z is always negative.
    expect(-Math.abs(found.z)).toBeCloseTo(Number(z), 12);
    expect(found.pValue.toFixed(3).replace(/^0/, '')).toBe(p);
  });
});
