import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { runHanaro } from './run-hanaro.ts';

/** What R computes of the data of docs/tutorial.md (fixtures/tutorial/bfi.R, which names each call). */
const expected = JSON.parse(readFileSync('fixtures/tutorial/expected.json', 'utf8'));
const data = ['fixtures/tutorial/bfi.csv', '--codebook', 'fixtures/tutorial/bfi.yaml', '--json'];
const run = (command: string, ...options: string[]) => {
  const { status, stdout, stderr } = runHanaro([command, ...data, ...options]);
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout);
};
type Row = Readonly<Record<string, unknown>>;
/** The one row of a document in which these stand. */
const found = (rows: readonly Row[], where: Row) => {
  const all = rows.filter((row) => Object.entries(where).every(([key, value]) => row[key] === value));
  if (all.length !== 1) throw new Error(`${all.length} rows of ${JSON.stringify(where)}`);
  return JSON.parse(JSON.stringify(all[0]));
};
const scales = Object.entries<Row>(expected.scales);

function expectNear(value: unknown, reference: unknown, tolerance = 1e-9): void {
  const [one, other] = [Number(value), Number(reference)];
  expect(Math.abs(one - other), `${value} is ${reference}`).toBeLessThanOrEqual(
    tolerance * Math.max(Math.abs(other), 1e-300),
  );
}

test('the bands of age have the people that R counts by cut(), of everybody and of each sex', () => {
  const { characteristics, associations } = run('describe');
  for (const [group, counts] of [
    ['all', expected.bands.n],
    ['men', expected.bands.men],
    ['women', expected.bands.women],
  ]) {
    for (const [level, n] of Object.entries(counts))
      expect(found(characteristics, { characteristic: 'age', level, group }).n).toBe(n);
  }
  const { chi_square: chiSquare } = found(associations, { variable: 'age' });
  expectNear(chiSquare.statistic, expected.chi_square.statistic);
  expectNear(chiSquare.p_value, expected.chi_square['p.value']);
});

test('means, SDs and t of the scales are those of R', () => {
  const { scales: rows, comparisons } = run('score');
  for (const [scale, reference] of scales) {
    const all = found(rows, { scale, group: 'all' });
    expect(all.n).toBe(reference['n']);
    expectNear(all.mean, reference['mean']);
    expectNear(all.sd, reference['sd']);
    const { student } = found(comparisons, { scale });
    expectNear(student.statistic, Object(reference['student']).statistic);
    expectNear(student.p_value, Object(reference['student'])['p.value']);
  }
});

test('age has the mean, SD and quartiles of R', () => {
  const { measurements } = run('describe');
  const all = found(measurements, { variable: 'age', group: 'all' });
  const [min, q1, median, q3, max] = expected.age.quantiles;
  expect(all).toMatchObject({
    n: expected.age.n,
    missing: 0,
    mean: expected.age.mean,
    min,
    q1,
    median,
    q3,
    max,
  });
  expectNear(all.sd, expected.age.sd);
});

test('the bands of age, compared by --by, have the analyses of variance of R', () => {
  const { omnibus } = run('compare', '--by', 'age');
  for (const [scale, reference] of scales) {
    const row = found(omnibus, { scale, by: 'age' });
    const { anova, welch_anova: welch } = JSON.parse(JSON.stringify(reference));
    expectNear(row.anova.statistic, anova.statistic);
    expect([row.anova.df1, row.anova.df2]).toEqual(anova.parameter);
    expectNear(row.anova.p_value, anova['p.value']);
    expectNear(row.welch_anova.statistic, welch.statistic);
    expectNear(row.welch_anova.df2, welch.parameter[1]);
    expectNear(row.welch_anova.p_value, welch['p.value']);
  }
});

test('alpha is that of psych', () => {
  const { reliability } = run('reliability');
  for (const [scale, { alpha }] of scales)
    expectNear(found(reliability, { scale, group: 'all' }).cronbach_alpha.estimate, alpha);
});

describe('correlations with age', () => {
  let rows: Row[] = [];
  beforeAll(() => {
    rows = run('correlate').correlations;
  });

  test.each(scales)('%s', (scale, { cor }) => {
    const { pearson } = found(rows, { scale1: scale, scale2: 'age', group: 'all' });
    const reference = Object(cor);
    expectNear(pearson.estimate, reference.estimate, 1e-10);
    expectNear(pearson.p_value, reference['p.value']);
    expectNear(pearson.conf_low, reference['conf.int'][0]);
    expectNear(pearson.conf_high, reference['conf.int'][1]);
  });
});
