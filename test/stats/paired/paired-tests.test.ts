import { describe, expect, test } from 'vitest';
import { mean } from '../../../src/stats/moments.ts';
import { NotComputable } from '../../../src/stats/not-computable.ts';
import { cohensDz } from '../../../src/stats/paired/cohens-dz.ts';
import { pairedTTest } from '../../../src/stats/paired/paired-t-test.ts';
import { signedRanks } from '../../../src/stats/paired/signed-ranks.ts';
import { wilcoxonSignedRankTest } from '../../../src/stats/paired/wilcoxon-signed-rank-test.ts';
import { differencesOf, distributionOfValues, errorOf, pairedReference } from './paired-cases.ts';

const closedForm = 1e-12;
const probability = 1e-10;
const noncentralLimit = 1e-9;
const { conf_level: level, paired: cases } = pairedReference;

function orNull<Value>(compute: () => Value): Value | null {
  try {
    return compute();
  } catch (error) {
    if (error instanceof NotComputable) return null;
    throw error;
  }
}

describe.each(cases)('R 4.2.2, $name ($source)', (expected) => {
  const differences = differencesOf(expected.name);

  test('t.test(paired = TRUE): estimate, t, df, p, standard error and both limits', () => {
    const found = orNull(() => pairedTTest(differences, level));
    expect(Number(differences.n)).toBe(expected.n);
    expect(errorOf(mean(differences), expected.estimate)).toBeLessThanOrEqual(closedForm);
    expect(errorOf(found?.statistic ?? null, expected.student.statistic)).toBeLessThanOrEqual(closedForm);
    expect(found?.degreesOfFreedom ?? null).toBe(expected.student.df);
    expect(errorOf(found?.pValue ?? null, expected.student.p_value)).toBeLessThanOrEqual(probability);
    expect(errorOf(found?.standardError ?? null, expected.student.std_error)).toBeLessThanOrEqual(closedForm);
    expect(errorOf(found?.confidenceLow ?? null, expected.student.conf_low)).toBeLessThanOrEqual(closedForm);
    expect(errorOf(found?.confidenceHigh ?? null, expected.student.conf_high)).toBeLessThanOrEqual(
      closedForm,
    );
  });

  test('effectsize::cohens_d(paired = TRUE): d_z, and its limits of the noncentral t', () => {
    const found = orNull(() => cohensDz(differences, level));
    expect(errorOf(found?.estimate ?? null, expected.cohens_dz.estimate)).toBeLessThanOrEqual(closedForm);
    for (const [actual, limit] of [
      [found?.confidenceLow ?? null, expected.cohens_dz.conf_low],
      [found?.confidenceHigh ?? null, expected.cohens_dz.conf_high],
    ] as const) {
      expect(errorOf(actual, limit)).toBeLessThanOrEqual(noncentralLimit);
    }
  });

  test('wilcox.test(paired = TRUE) of whole numbers: V, z, p, p with continuity, zeros; p of all signs', () => {
    const ranks = signedRanks(differences);
    const found = orNull(() => wilcoxonSignedRankTest(ranks));
    const { wilcoxon } = expected;
    expect(Number(ranks.zeros)).toBe(expected.zeros);
    expect(found?.statistic ?? null).toBe(wilcoxon.statistic);
    expect(errorOf(found?.z ?? null, wilcoxon.z)).toBeLessThanOrEqual(closedForm);
    expect(errorOf(found?.pValue ?? null, wilcoxon.p_value)).toBeLessThanOrEqual(probability);
    expect(errorOf(found?.pValueContinuity ?? null, wilcoxon.p_value_continuity)).toBeLessThanOrEqual(
      probability,
    );
    if ('p_value_exact' in wilcoxon) {
      expect(errorOf(found?.pValueExact ?? null, wilcoxon.p_value_exact)).toBeLessThanOrEqual(closedForm);
    }
  });
});

test('the cases have ties, zeros, uneven denominators, a p below 1e-260 and no value at all', () => {
  expect(cases.some(({ zeros }) => zeros > 100)).toBe(true);
  expect(cases.some(({ denominator }) => denominator === 60)).toBe(true);
  expect(cases.some(({ student }) => student.p_value !== null && student.p_value < 1e-260)).toBe(true);
  expect(cases.filter(({ wilcoxon }) => 'p_value_exact' in wilcoxon).length).toBeGreaterThan(8);
});

const edges = [
  ['no one', [], 'no_pairs', 'no_pairs'],
  ['one person', [2], 'one_respondent', null],
  ['everybody alike', [3, 3, 3], 'no_variance', null],
  ['no one differs', [0, 0, 0], 'no_variance', 'no_variance'],
] as const;

test.each(edges)('%s: t and d_z, and Wilcoxon, say why they have no value', (_, values, ofMean, ofRanks) => {
  const differences = distributionOfValues(values);
  const wilcoxon = () => wilcoxonSignedRankTest(signedRanks(differences));
  expect(() => pairedTTest(differences, level)).toThrow(new NotComputable(ofMean));
  expect(() => cohensDz(differences, level)).toThrow(new NotComputable(ofMean));
  if (ofRanks) expect(wilcoxon).toThrow(new NotComputable(ofRanks));
  else expect(wilcoxon().pValueExact).toBeGreaterThan(0);
});

test('differences of fractions that R’s floats hold apart are ties', () => {
  // 2/3 − 1/3 and 1 − 2/3 are 1/3 both; in doubles they are two numbers.
  const thirds = distributionOfValues([1, 1, 1, -1, 2], 3);
  const whole = distributionOfValues([1, 1, 1, -1, 2]);
  expect(wilcoxonSignedRankTest(signedRanks(thirds))).toEqual(wilcoxonSignedRankTest(signedRanks(whole)));
});

test('the exact p of ranks is left out where it would take long', () => {
  const many = distributionOfValues(Array.from({ length: 200 }, (_, person) => person + 1));
  expect(wilcoxonSignedRankTest(signedRanks(many)).pValueExact).toBeNull();
});

test('a difference of nothing is 0, not −0', () => {
  const balanced = differencesOf('balanced');
  expect(Object.is(cohensDz(balanced, level).estimate, 0)).toBe(true);
  expect(Object.is(pairedTTest(balanced, level).statistic, 0)).toBe(true);
  expect(Object.is(wilcoxonSignedRankTest(signedRanks(balanced)).z, 0)).toBe(true);
});

test('with the scores in the other order t, d_z, V − E and z change sign, and no p changes a bit', () => {
  for (const { name } of cases) {
    const there = differencesOf(name);
    const values = there.values.map((value) => -value).reverse();
    const back = { ...there, values, counts: [...there.counts].reverse(), sum: -there.sum };
    const one = orNull(() => pairedTTest(there, level));
    const other = orNull(() => pairedTTest(back, level));
    expect(other?.pValue).toBe(one?.pValue);
    if (one && other) {
      expect(other.statistic + one.statistic).toBe(0);
      expect(other.confidenceLow + one.confidenceHigh).toBe(0);
    }
    const ranks = orNull(() => wilcoxonSignedRankTest(signedRanks(there)));
    const reversed = orNull(() => wilcoxonSignedRankTest(signedRanks(back)));
    expect(reversed?.pValue).toBe(ranks?.pValue);
    expect(reversed?.pValueContinuity).toBe(ranks?.pValueContinuity);
    expect(reversed?.pValueExact).toBe(ranks?.pValueExact);
    if (ranks && reversed) expect(ranks.z + reversed.z).toBe(0);
  }
});
