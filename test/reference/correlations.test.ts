import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCodebook } from '../../src/codebook/load-codebook.ts';
import { countFiles } from '../../src/count/count-files.ts';
import { roundHalfAway } from '../../src/document/round-half-away.ts';
import {
  type JointDistribution,
  jointDistribution,
  peopleWithBoth,
} from '../../src/measures/joint-distribution.ts';
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

const orNothing = <Value extends object>(compute: () => Value): Partial<Value> => {
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

describe('Pearson and Spearman of numbers are those of R, every figure there is and no other', () => {
  test.each(reference.numbers)('$data: $first, $second', ({ data, first, second, pearson, spearman }) => {
    const figures = computed(joint(data, first, second));
    expectClose(figures.pearson, pearson);
    expectClose(figures.spearman, spearman);
    const turned = computed(joint(data, second, first));
    expect(turned).toEqual(figures);
  });
});

/** The correlations of every two scales of a case, by group. */
async function ofScores(name: string) {
  const folder = join('fixtures/reference/cases', name);
  const codebook = await loadCodebook(join(folder, 'codebook.json'));
  const files = [join(folder, 'data.csv')];
  const { counts } = await countFiles({ files, codebook, plan: { jointScores: everyPair } });
  const [counted] = counts;
  if (!counted) throw new Error('one population');
  const { population, tally } = counted;
  const variable = (id: string) => ({
    kind: 'scale' as const,
    index: population.scales.findIndex((scale) => scale.id === id),
  });
  return (first: string, second: string, group: string) => {
    const level = population.group?.levels.findIndex(({ id }) => id === group) ?? -1;
    const { jointScores } = tally.groups[level] ?? addGroupTallies(population, tallyParts(tally));
    const found = jointScores?.measure.of(jointScores.state, variable(first), variable(second));
    if (!found) throw new Error('it is counted');
    return { n: peopleWithBoth(found), ...computed(found) };
  };
}

const cases = [...new Set(reference.scores.map((row) => row.case))];

test.each(cases)('correlations of scores, by group and of everybody, are those of R: %s', async (name) => {
  const of = await ofScores(name);
  const rows = reference.scores.filter((row) => row.case === name);
  for (const row of rows) {
    const { n, pearson, spearman } = of(row.scale1, row.scale2, row.group);
    expect(n).toBe(row.n);
    expectClose(pearson, row.pearson);
    expectClose(spearman, row.spearman);
  }
  expect(rows.length).toBeGreaterThan(0);
});

/** Made by fixtures/reference/pspp/correlations.sps: PSPP 1.6.2, CORRELATIONS, and CROSSTABS /STATISTICS=CORR. */
describe('PSPP', () => {
  const tables = readFileSync('fixtures/reference/pspp/correlations.csv', 'utf8').split('Table: ');
  const cells = (title: string, nth = 0) =>
    (tables.filter((table) => table.startsWith(`${title}\n`))[nth] ?? '')
      .split('\n')
      .map((line) => line.split(','));
  /** Of each two variables of a matrix: r and p to three decimals, n. */
  const pairs = (nth: number) => {
    const [, [, , ...names] = [], ...lines] = cells('Correlations', nth);
    return names.flatMap((second, row) =>
      names.slice(0, row).map((first, column) => {
        const at = (line: number) => Number(lines[3 * row + line]?.[2 + column]);
        return { first, second, r: at(0), p: at(1), n: at(2) };
      }),
    );
  };
  const rounded = (value: number | undefined) => Number(roundHalfAway(value ?? Number.NaN, 3));

  test('has the same r, p and n of each two ratings of attitude', () => {
    expect(pairs(0)).toHaveLength(21);
    for (const { first, second, r, p, n } of pairs(0)) {
      const { pearson } = computed(joint('attitude', first, second));
      expect({ r: rounded(pearson.estimate), p: rounded(pearson.p_value), n }).toEqual({ r, p, n: 30 });
    }
  });

  test('has the same r, p and n of each two scales of bfi', async () => {
    const of = await ofScores('bfi');
    expect(pairs(1)).toHaveLength(3);
    for (const { first, second, ...expected } of pairs(1)) {
      const { pearson, n } = of(first, second, 'all');
      expect({ r: rounded(pearson.estimate), p: rounded(pearson.p_value), n }).toEqual(expected);
    }
  });

  test('has the same Spearman’s ρ and Pearson’s r with their t, to 15 digits', () => {
    const { spearman, pearson } = computed(joint('attitude', 'rating', 'complaints'));
    const lines = cells('Symmetric Measures');
    const near = (cell: string | undefined, figure: number | undefined) =>
      expect(Math.abs(Number(cell) - (figure ?? Number.NaN))).toBeLessThan(1e-13);
    near(lines[2]?.[2], spearman.estimate);
    near(lines[2]?.[4], spearman.statistic);
    near(lines[3]?.[2], pearson.estimate);
    near(lines[3]?.[4], pearson.statistic);
  });
});
