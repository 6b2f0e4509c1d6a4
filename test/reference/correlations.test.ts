import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCodebook } from '../../src/codebook/load-codebook.ts';
import { countFiles } from '../../src/count/count-files.ts';
import { type JointDistribution, jointDistribution } from '../../src/measures/joint-distribution.ts';
import { addGroupTallies, tallyParts } from '../../src/measures/population-tally.ts';
import { everyPair } from '../../src/measures/variable.ts';
import { pearsonCorrelation } from '../../src/stats/correlation/pearson.ts';
import { spearmanCorrelation } from '../../src/stats/correlation/spearman.ts';

interface Expected {
  readonly n: number;
  readonly pearson: Readonly<Record<string, number>> | null;
  readonly spearman: Readonly<Record<string, number>> | null;
}
interface Reference {
  readonly conf_level: number;
  readonly data: readonly { readonly name: string; readonly columns: Readonly<Record<string, string>> }[];
  readonly numbers: readonly (Expected & Readonly<Record<'data' | 'first' | 'second', string>>)[];
  readonly scores: readonly (Expected & Readonly<Record<'case' | 'scale1' | 'scale2' | 'group', string>>)[];
}

/** Made by fixtures/reference/correlations.R: R 4.2.2, cor.test(x, y) and cor.test(x, y, method = "spearman", exact = FALSE). */
const reference = JSON.parse(readFileSync('fixtures/reference/correlations.json', 'utf8')) as Reference;

const orNothing = <Value>(compute: () => Value): Value | Record<string, never> => {
  try {
    return compute();
  } catch {
    return {};
  }
};

/** Every figure, under the names of the reference; those that have no value are left out. */
function computed(joint: JointDistribution) {
  const pearson = orNothing(() => {
    const { estimate, test: tested, interval } = pearsonCorrelation(joint);
    const limits = orNothing(() => {
      const { low, high } = interval(reference.conf_level);
      return { conf_low: low, conf_high: high };
    });
    return { estimate, ...orNothing(() => named(tested())), ...limits };
  });
  const spearman = orNothing(() => {
    const { estimate, test: tested } = spearmanCorrelation(joint);
    return { estimate, ...orNothing(() => named(tested())) };
  });
  return { pearson, spearman };
}

const named = (tested: { statistic: number; degreesOfFreedom: number; pValue: number }) => ({
  statistic: tested.statistic,
  df: tested.degreesOfFreedom,
  p_value: tested.pValue,
});

function expectClose(figures: Readonly<Record<string, number>>, expected: Expected['pearson']): void {
  expect(Object.keys(figures)).toEqual(Object.keys(expected ?? {}));
  for (const [name, value] of Object.entries(expected ?? {})) {
    const figure = figures[name] ?? Number.NaN;
    // A limit near 0 is what is left of two numbers of the size of r.
    const isNearNothing = value === 0 || name.startsWith('conf');
    const error = isNearNothing ? Math.abs(figure - value) : Math.abs(figure / value - 1);
    expect(error, `${name} ${figure} for ${value}`).toBeLessThan(name === 'p_value' ? 1e-11 : 1e-13);
  }
}

describe('Pearson and Spearman of numbers are those of R, every figure there is and no other', () => {
  const fractions = (data: string, column: string) =>
    (reference.data.find(({ name }) => name === data)?.columns[column] ?? '').split(' ').map((text) => {
      const [whole = '', decimals = ''] = text.split('.');
      return { numerator: BigInt(whole + decimals), denominator: 10n ** BigInt(decimals.length) };
    });
  const joint = (data: string, first: string, second: string) => {
    const others = fractions(data, second);
    return jointDistribution(
      fractions(data, first).flatMap((one, at) => {
        const other = others[at];
        return other ? [{ values: [one, other] as const, people: 1 }] : [];
      }),
    );
  };

  test.each(reference.numbers)('$data: $first, $second', ({ data, first, second, pearson, spearman }) => {
    const figures = computed(joint(data, first, second));
    expectClose(figures.pearson, pearson);
    expectClose(figures.spearman, spearman);
    const turned = computed(joint(data, second, first));
    expect(turned).toEqual(figures);
  });
});

const cases = [...new Set(reference.scores.map((row) => row.case))];

test.each(cases)('correlations of scores, by group and of everybody, are those of R: %s', async (name) => {
  const folder = join('fixtures/reference/cases', name);
  const codebook = await loadCodebook(join(folder, 'codebook.json'));
  const files = [join(folder, 'data.csv')];
  const { counts } = await countFiles({ files, codebook, plan: { jointScores: everyPair } });
  const [counted] = counts;
  if (!counted) throw new Error('one population');
  const { population, tally } = counted;
  const index = (scale: string) => population.scales.findIndex(({ id }) => id === scale);
  const rows = reference.scores.filter((row) => row.case === name);
  for (const row of rows) {
    const group = population.group?.levels.findIndex(({ id }) => id === row.group) ?? -1;
    const of = tally.groups[group] ?? addGroupTallies(population, tallyParts(tally));
    const joint = of.jointScores?.measure.of(
      of.jointScores.state,
      { kind: 'scale', index: index(row.scale1) },
      { kind: 'scale', index: index(row.scale2) },
    );
    if (!joint) throw new Error('it is counted');
    expect(joint.pairs.reduce((sum, { people }) => sum + Number(people), 0)).toBe(row.n);
    const figures = computed(joint);
    expectClose(figures.pearson, row.pearson);
    expectClose(figures.spearman, row.spearman);
  }
  expect(rows.length).toBeGreaterThan(0);
});
