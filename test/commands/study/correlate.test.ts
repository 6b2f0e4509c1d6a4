import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runHanaro } from '../../run-hanaro.ts';
import { temporaryFolder } from '../../temporary-file.ts';

const caseOf = (name: string) => [
  `fixtures/reference/cases/${name}/data.csv`,
  '--codebook',
  `fixtures/reference/cases/${name}/codebook.json`,
];

interface Reference {
  readonly scores: readonly (Record<string, unknown> & { readonly case: string })[];
}
const { scores: expected } = JSON.parse(
  readFileSync('fixtures/reference/correlations.json', 'utf8'),
) as Reference;

describe('the rows of hanaro correlate', () => {
  test.each(['bfi', 'missing-codes'])(
    'are those of R, cor.test by Pearson and Spearman, of everybody and by group: %s',
    (name) => {
      const run = runHanaro(['correlate', ...caseOf(name), '--json', '--scales', scalesOf(name).join(',')]);
      expect(run.stderr).toBe('');
      expect(run.status).toBe(0);
      const { correlations, settings } = JSON.parse(run.stdout);
      expect(settings).toMatchObject({ conf_level: 0.95, scales: scalesOf(name), method: 'pearson' });
      const rows = expected.filter((row) => row.case === name);
      expect(correlations).toHaveLength(rows.length);
      for (const { case: _, scale1, scale2, group, ...figures } of rows) {
        const row = correlations.find(
          (one: Record<string, unknown>) =>
            one['scale1'] === scale1 && one['scale2'] === scale2 && one['group'] === group,
        );
        expect(row.not_computed).toEqual({});
        expect(closely(row, figures), `${scale1} ${scale2} ${group}`).toEqual(figures);
      }
    },
  );

  test('have the level of the interval that is asked for', () => {
    const low = (...options: string[]) =>
      JSON.parse(runHanaro(['correlate', ...caseOf('bfi'), '--json', ...options]).stdout).correlations[0]
        .pearson.conf_low;
    expect(low('--conf-level', '0.8')).toBeGreaterThan(low());
  });
});

const scalesOf = (name: string) => [
  ...new Set(
    expected.flatMap((row) => (row.case === name ? [String(row['scale1']), String(row['scale2'])] : [])),
  ),
];

/** The figures that are expected where those that were computed are as near as doubles come, and what was computed otherwise. */
function closely(computed: unknown, wanted: unknown): unknown {
  if (typeof wanted === 'number')
    return Math.abs(Number(computed) - wanted) <= 1e-11 * Math.abs(wanted) ? wanted : computed;
  if (typeof wanted !== 'object' || wanted === null) return computed;
  return Object.fromEntries(
    Object.entries(wanted).map(([key, value]) => [key, closely(Reflect.get(Object(computed), key), value)]),
  );
}

const codebook = {
  id: 'small',
  populations: [
    {
      id: 'people',
      min: 1,
      max: 5,
      characteristics: [{ column: 'age', label: 'Age', number: true }],
      scales: [
        { id: 'one', label: 'One', items: ['a', 'b'] },
        { id: 'two', label: 'Two', items: ['c'] },
        { id: 'three', label: 'Three', items: ['d'] },
      ],
    },
  ],
};

/** Runs `hanaro correlate` on rows of age, a, b, c, d. */
function correlated(rows: readonly string[], options: readonly string[] = [], written: object = codebook) {
  const folder = temporaryFolder();
  const file = (name: string, content: string) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const book = file('book.json', JSON.stringify(written));
  const data = file('data.csv', ['age,a,b,c,d', ...rows, ''].join('\n'));
  const run = (files: readonly string[], more: readonly string[] = []) =>
    runHanaro(['correlate', ...files, '--codebook', book, '--lang', 'en', ...options, ...more]);
  const json = () => JSON.parse(run([data], ['--format', 'json']).stdout).correlations;
  return { run: () => run([data]), runOn: run, json, file, book, data };
}

const people = ['20,1,2,5,3', '30.5,2,2,4,1', '41,3,3,4,2', ',4,5,1,2', '19,5,5,2,2'];

describe('variables', () => {
  const pairs = (rows: readonly { scale1: string; scale2: string }[]) =>
    rows.map(({ scale1, scale2 }) => `${scale1} ${scale2}`);

  test('are the outermost scales and all numbers, each pair of the people who have both', () => {
    const rows = correlated(people).json();
    expect(pairs(rows)).toEqual(['one two', 'one three', 'two three', 'one age', 'two age', 'three age']);
    expect(rows.map(({ n }: { n: number }) => n)).toEqual([5, 5, 5, 4, 4, 4]);
  });

  test('leave inner scales out where there are several outermost ones', () => {
    const { correlations } = JSON.parse(runHanaro(['correlate', 'fixtures/users.csv', '--json']).stdout);
    expect(pairs(correlations.slice(0, 4))).toEqual([
      'service_quality service_satisfaction',
      'service_quality happiness',
      'service_satisfaction happiness',
      'service_quality service_satisfaction',
    ]);
  });

  test('of a single outermost scale are those right inside it', () => {
    const [population] = codebook.populations;
    const whole = { id: 'whole', scales: population?.scales };
    const nested = { id: 'nested', populations: [{ ...population, scales: [whole] }] };
    expect(pairs(correlated(people, [], nested).json())).toEqual(pairs(correlated(people).json()));
    expect(pairs(correlated(people, ['--scales', 'whole,two'], nested).json())).toEqual(['whole two']);
  });

  test('are those asked for in their order, by id or label, each once', () => {
    const options = ['--scales', 'age, Three ,one,age'];
    expect(pairs(correlated(people, options).json())).toEqual(['age three', 'age one', 'three one']);
  });

  test('that no population has are refused with the nearest or all names; one alone, too', () => {
    const nearest = correlated(people, ['--scales', 'one,thre']).run();
    expect(nearest.status).toBe(2);
    expect(nearest.stderr).toContain('no scale or column of numbers is called "thre"\n  hint: perhaps three');
    const far = correlated(people, ['--scales', 'happiness']).run();
    expect(far.stderr).toContain('hint: one of: one, two, three, age');
    const alone = correlated(people, ['--scales', 'one']).run();
    expect(alone.status).toBe(2);
    expect(alone.stderr).toContain(
      'nothing to correlate\n  hint: --scales can name these: one, two, three, age',
    );
  });
});

// R 4.2.2, cor(x, method = "pearson" | "spearman", use = "pairwise"), of these people’s means of a and b, c, d, and ages.
describe('the matrix', () => {
  const matrix = (...options: string[]) => correlated(people, options).run().stdout.split('\n').slice(3, 13);

  test('has Pearson’s r below the diagonal, without the zero before the point, and stars', () => {
    expect(matrix()).toEqual([
      'people · N 4–5 by pair',
      '──────────────────────────',
      'Variable      1    2     3',
      '──────────────────────────',
      '1. One       —',
      '2. Two    -.92*    —',
      '3. Three  -.12   .22     —',
      '4. Age    -.18   .25  -.42',
      '──────────────────────────',
      '',
    ]);
  });

  test('has Spearman’s ρ there, or above the diagonal', () => {
    const spearman = matrix('--method', 'spearman').slice(4, 8);
    const both = matrix('--method', 'both').slice(4, 8);
    expect(spearman[2]?.trim().split(/\s{2,}/)).toEqual(['3. Three', '-.22', '.34', '—']);
    expect(
      both[0]
        ?.trim()
        .split(/\s{2,}/)
        .slice(0, 4),
    ).toEqual(['1. One', '—', '-.87', '-.22']);
    expect(
      both[2]
        ?.trim()
        .split(/\s{2,}/)
        .slice(0, 3),
    ).toEqual(['3. Three', '-.12', '.22']);
  });
});

describe('what cannot be computed', () => {
  test('is null with its reason, and the run ends with 4', () => {
    const { run, json } = correlated(['20,1,1,1,3', '30,2,2,2,3', '40,3,3,3,3', '50,4,4,4,3']);
    const [line, constant] = json();
    expect(line).toMatchObject({
      n: 4,
      pearson: { estimate: 1, statistic: null, df: null, p_value: null, conf_low: null, conf_high: null },
      spearman: { estimate: 1, statistic: null, df: null, p_value: null },
      not_computed: { 'pearson.statistic': 'perfect_correlation', 'pearson.conf_low': 'perfect_correlation' },
    });
    expect(constant).toMatchObject({
      pearson: null,
      spearman: null,
      not_computed: { pearson: 'no_variance', spearman: 'no_variance' },
    });
    const { status, stderr } = run();
    expect(status).toBe(4);
    expect(stderr).toContain('All: no variance: One × Three, Two × Three, Three × Age (6 figures)');
  });

  test('of one person, of two and of three, each for its reason', () => {
    const first = (rows: number) => correlated(people.slice(0, rows)).json()[0];
    expect(first(1)).toMatchObject({ n: 1, pearson: null, not_computed: { pearson: 'one_respondent' } });
    expect(first(2)).toMatchObject({
      pearson: { estimate: -1, p_value: null },
      not_computed: { 'pearson.p_value': 'too_few_respondents' },
    });
    expect(first(3)).toMatchObject({
      pearson: { df: 1, conf_low: null },
      not_computed: { 'pearson.conf_low': 'too_few_respondents', 'pearson.conf_high': 'too_few_respondents' },
    });
  });

  test('of a tally is refused, with what to name instead', () => {
    const { runOn, data, book, file } = correlated(people);
    const tally = runHanaro(['tally', data, '--codebook', book]).stdout;
    const { status, stderr } = runOn([file('tally.json', tally)]);
    expect(status).toBe(3);
    expect(stderr).toContain('a tally does not hold how two values of the same person go together');
    expect(stderr).toContain('hint: name the data files that it was made from');
  });
});
