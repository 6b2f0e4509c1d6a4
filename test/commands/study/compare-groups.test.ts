import { describe, expect, test } from 'vitest';
import { runHanaro } from '../../run-hanaro.ts';

const users = 'fixtures/users.csv';
const compare = (...args: string[]) => runHanaro(['compare', ...args, '--lang', 'en']);
const rowsOf = (...args: string[]) => JSON.parse(compare(users, '--json', ...args).stdout);

describe('hanaro compare, independent groups', () => {
  test('two groups of the codebook: the t-test of score, and all of several groups in the document', () => {
    const { comparisons, omnibus, post_hoc } = rowsOf();
    const score = JSON.parse(runHanaro(['score', users, '--json']).stdout);
    expect(comparisons).toEqual(score.comparisons);
    expect(omnibus.length).toBe(comparisons.length);
    for (const [at, row] of omnibus.entries()) {
      const { student } = comparisons[at];
      expect(row.by).toBe('area');
      expect(row.anova.statistic).toBeCloseTo(student.statistic ** 2, 10);
      expect(post_hoc[at].tukey.p_value).toBeCloseTo(student.p_value, 12);
      expect(row.levene).toEqual(comparisons[at].levene);
    }
  });

  test('another column groups: five levels, ten pairs a scale', () => {
    const { omnibus, post_hoc, settings } = rowsOf('--by', 'age_group');
    expect(settings.by).toBe('age_group');
    expect(omnibus[0].levels.map(({ n }: { n: number }) => n)).toEqual([21, 23, 36, 21, 19]);
    expect(omnibus[0].anova).toMatchObject({ df1: 4, df2: 115 });
    expect(post_hoc.length).toBe(10 * omnibus.length);
  });

  test('the family of an adjustment is declared: all tests, the pairs of a scale, or the scales named', () => {
    const adjusted = (...family: string[]) =>
      rowsOf('--adjust', 'holm', ...family).comparisons.map(
        ({
          scale,
          student,
          p_adjusted,
        }: {
          scale: string;
          student: { p_value: number };
          p_adjusted?: { p_value: number };
        }) => ({
          scale,
          times: p_adjusted && p_adjusted.p_value / student.p_value,
        }),
      );
    const all = adjusted();
    expect(Math.max(...all.map(({ times }: { times: number }) => times))).toBeCloseTo(all.length, 10);
    for (const { times } of adjusted('--family', 'scale')) expect(times).toBe(1);
    const named = adjusted('--family', 'tangibles,empathy').filter(({ times }: { times?: number }) => times);
    expect(named.map(({ scale }: { scale: string }) => scale)).toEqual(['tangibles', 'empathy']);
    expect(named[1].times).toBeCloseTo(2, 12);
  });

  test('one-sided p and equivalence stand beside the two-sided test, which stays', () => {
    const plain = rowsOf().comparisons;
    const { comparisons } = rowsOf('--alternative', 'greater', '--margin', '0.5');
    for (const [at, row] of comparisons.entries()) {
      expect(row.student).toEqual(plain[at].student);
      const { statistic, p_value } = row.student;
      expect(row.one_sided.student_p_value).toBeCloseTo(statistic > 0 ? p_value / 2 : 1 - p_value / 2, 14);
      expect(row.equivalence.margin).toBe(0.5);
    }
  });

  test('a seed draws permutations and resamples of groups again', () => {
    const draw = ['--permutations', '199', '--bootstrap', '199', '--seed', '3'];
    const first = rowsOf(...draw).comparisons;
    expect(rowsOf(...draw).comparisons).toEqual(first);
    expect(first[0].permutation.p_value).toBeGreaterThan(0);
    expect(first[0].bootstrap.conf_low).toBeLessThan(first[0].estimate);
  });

  test('answers without groups are named, with how to group them', () => {
    const run = compare('fixtures/staff.csv');
    expect(run.stdout).toContain('Not compared, for there are no groups: Staff. --by');
    expect(JSON.parse(compare('fixtures/staff.csv', '--json').stdout).omnibus).toEqual([]);
    expect(
      JSON.parse(compare('fixtures/staff.csv', '--by', 'sex', '--json').stdout).omnibus.length,
    ).toBeGreaterThan(0);
  });
});

describe('what it refuses', () => {
  test.each([
    [['--margin', '0'], 'above 0'],
    [['--margin', 'half'], 'above 0'],
    [['--adjust', 'tukey'], 'holm'],
    [['--alternative', 'two'], 'greater'],
    [['--family', 'scale'], '--adjust holm --family scale'],
    [['--adjust', 'bh', '--family', 'tangible'], 'no scale "tangible"'],
    [['--by', 'nothing'], 'nothing'],
  ])('%s', (args, said) => {
    const run = compare(users, ...args);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(said);
  });

  test('a codebook without groups, and no column to group by', () => {
    const folder = 'fixtures/reference/cases/no-groups';
    const run = compare(`${folder}/data.csv`, '--codebook', `${folder}/codebook.json`);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('no groups');
  });
});
