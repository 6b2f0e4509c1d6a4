import { expect, test } from 'vitest';
import { comparisonOf } from './compare-rows.ts';

test('an empty level is named with n = 0 and takes no part; its pairs have a reason', async () => {
  const { omnibus, postHoc } = await comparisonOf('groups-5');
  const [row] = omnibus;
  const empty = row?.levels.find(({ n }) => n === 0);
  expect(empty).toMatchObject({ mean: null, sd: null });
  expect(row?.anova?.df1).toBe(3);
  expect(row?.not_computed[`levels.${empty?.id}.mean`]).toBe('no_respondents');
  const pairs = postHoc.filter(({ group1, group2 }) => [group1, group2].includes(empty?.id ?? ''));
  expect(pairs.length).toBe(4);
  for (const pair of pairs)
    expect(pair).toMatchObject({
      estimate: null,
      tukey: null,
      games_howell: null,
      not_computed: { estimate: 'empty_group', tukey: 'empty_group', games_howell: 'empty_group' },
    });
});

test('a level of one has a mean, no SD, and stops Welch and Games–Howell of its pairs alone', async () => {
  const { omnibus, postHoc } = await comparisonOf('groups-5');
  const [row] = omnibus;
  const single = row?.levels.find(({ n }) => n === 1);
  expect(single?.sd).toBeNull();
  expect(row?.welch_anova).toBeNull();
  expect(row?.not_computed['welch_anova']).toBe('too_few_respondents');
  expect(row?.eta_squared).not.toBeNull();
  const pair = postHoc.find(({ group2, n1 }) => group2 === single?.id && n1 > 1);
  expect(pair?.tukey).not.toBeNull();
  expect(pair?.not_computed).toEqual({ games_howell: 'too_few_respondents' });
});

test.each(['no-variance-equal-means', 'no-variance-different-means'])(
  '%s: nothing is tested, each with its reason',
  async (name) => {
    const { omnibus, postHoc } = await comparisonOf(name);
    const [row] = omnibus;
    for (const figure of ['anova', 'welch_anova', 'levene', 'eta_squared', 'omega_squared'] as const) {
      expect(row?.[figure]).toBeNull();
      expect(row?.not_computed[figure]).toBe('no_variance');
    }
    expect(row?.stars).toBe('');
    expect(postHoc[0]?.not_computed).toEqual({ tukey: 'no_variance', games_howell: 'no_variance' });
  },
);

test('without groups there is nothing to compare', async () => {
  expect(await comparisonOf('no-groups')).toEqual({ omnibus: [], postHoc: [], comparisons: [] });
});

test('of two groups F is t² and Tukey is Student, from the same answers', async () => {
  for (const name of ['sleep', 'tooth-growth', 'bfi', 'points-11', 'missing-codes']) {
    const { omnibus, postHoc, comparisons } = await comparisonOf(name);
    for (const [at, row] of omnibus.entries()) {
      const student = comparisons[at]?.student;
      if (!student) continue;
      expect(Math.abs((row.anova?.statistic ?? 0) / student.statistic ** 2 - 1)).toBeLessThan(1e-11);
      expect(Math.abs((postHoc[at]?.tukey?.p_value ?? 0) / student.p_value - 1)).toBeLessThan(1e-9);
    }
    expect(omnibus.length).toBeGreaterThan(0);
  }
});

test('what is not asked for is in no row', async () => {
  const { comparisons } = await comparisonOf('groups-3');
  for (const row of comparisons)
    for (const asked of ['one_sided', 'equivalence', 'p_adjusted', 'permutation', 'bootstrap'])
      expect(row).not.toHaveProperty(asked);
});

test('stars go by the adjusted p, and by the one-sided p where that is asked for', async () => {
  const two = (await comparisonOf('groups-3')).comparisons;
  const holm = (await comparisonOf('groups-3', { adjust: 'holm' })).comparisons;
  const p = two.map(({ student }) => student?.p_value ?? 1);
  const [low = 1, ...others] = [...p].sort((a, b) => a - b);
  const lowest = p.indexOf(low);
  expect(others.length).toBe(2);
  expect(holm[lowest]?.p_adjusted).toEqual({ method: 'holm', p_value: Math.min(1, 3 * low) });
  expect(two[lowest]?.stars).toBe(low < 0.05 ? '*' : '');
  expect(holm[lowest]?.stars).toBe(3 * low < 0.05 ? '*' : '');
  const less = (await comparisonOf('groups-3', { alternative: 'less' })).comparisons;
  for (const [at, row] of less.entries()) {
    const half = (p[at] ?? 1) / 2;
    expect(row.one_sided?.student_p_value).toBe((row.student?.statistic ?? 0) < 0 ? half : 1 - half);
    expect(row.stars).toBe((row.one_sided?.student_p_value ?? 1) < 0.05 ? '*' : '');
  }
});

test.each(['student', 'welch'] as const)(
  'the p that is adjusted is the one-sided p of the test that is asked for: %s',
  async (of) => {
    const { comparisons } = await comparisonOf('groups-3', { test: of, adjust: 'holm', alternative: 'less' });
    const p = comparisons.map(({ one_sided }) => one_sided?.[`${of}_p_value`] ?? Number.NaN);
    const lowest = p.indexOf(Math.min(...p));
    expect(comparisons[lowest]?.p_adjusted?.p_value).toBe(3 * Math.min(...p));
  },
);
