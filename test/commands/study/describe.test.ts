import { describe, expect, test } from 'vitest';
import published from '../../../fixtures/published/jeju-hanaro-2021.json' with { type: 'json' };
import reference from '../../../fixtures/reference/association/association.json' with { type: 'json' };
import type { BalanceRow } from '../../../src/analyses/balance/balance-row.ts';
import type { MeasurementRow } from '../../../src/analyses/measurements/measurement-row.ts';
import { type DescribeRequest, describe as describeAnswers } from '../../../src/library/studies.ts';
import { SeededRandom } from '../../../src/stats/resampling/seeded-random.ts';
import { runHanaro } from '../../run-hanaro.ts';
import { temporaryFile } from '../../temporary-file.ts';

/** What `hanaro describe --json` prints. */
const described = (data: string | readonly string[], options: Omit<DescribeRequest, 'data'> = {}) =>
  describeAnswers({ data, ...options });
type Described = Awaited<ReturnType<typeof described>>;

const printedTable = <Row>(table: string) =>
  (published.tables.find((one) => one.table === table)?.rows ?? []) as unknown as readonly Row[];

interface Printed {
  readonly variable: string;
  readonly level: string;
}

/** What differs from the printed n and %, to the digit printed. */
function differing(
  rows: Described['characteristics'],
  { variable, level }: Printed,
  group: string,
  [n, percent]: readonly string[],
  of: 'percent_of_all' | 'percent_of_group',
): string[] {
  const row = rows.find(
    (one) => one.characteristic === variable && one.level === level && one.group === group,
  );
  const place = `${level} ${group}`;
  const own = row?.[of] ?? Number.NaN;
  return [
    ...(String(row?.n) === n ? [] : [`${place}: n ${row?.n}, printed ${n}`]),
    ...(Math.abs(own - Number(percent)) < 0.0501
      ? []
      : [`${place}: ${own.toFixed(2)} %, printed ${percent}`]),
  ];
}

describe('tables of the paper', () => {
  test('3: every n and percentage of staff, but for those the paper adjusted to add up to 100', async () => {
    const { characteristics } = await described('fixtures/staff.csv');
    const rows = printedTable<Printed & { readonly n: string; readonly percent: string }>('3');
    expect(rows).toHaveLength(29);
    expect(
      rows.flatMap((row) => differing(characteristics, row, 'all', [row.n, row.percent], 'percent_of_group')),
    ).toEqual(['50대 이상 all: 39.02 %, printed 39.1', '공공: 사회복지 all: 29.27 %, printed 29.4']);
  });

  test('13: every n and percentage of all users by group, but for its slip and those it adjusted', async () => {
    const { characteristics } = await described('fixtures/users.csv', { percent: 'table' });
    const rows = printedTable<Printed & Readonly<Record<'all' | 'pilot' | 'comparison', string[]>>>('13');
    expect(rows).toHaveLength(22);
    const differences = rows.flatMap((row) =>
      (['all', 'pilot', 'comparison'] as const).flatMap((group) =>
        differing(characteristics, row, group, row[group], 'percent_of_all'),
      ),
    );
    expect(differences).toEqual([
      '여자 pilot: n 36, printed 26',
      '80대 이상 comparison: 6.67 %, printed 6.6',
      '경증 pilot: 8.33 %, printed 8.4',
      '경증 comparison: 11.67 %, printed 11.6',
      '3인 이상 all: 18.33 %, printed 18.4',
      '3인 이상 pilot: 8.33 %, printed 8.4',
    ]);
  });

  test('a row has the percentage of everybody at its level, too', async () => {
    const { characteristics } = await described('fixtures/users.csv');
    const of = (group: string) =>
      characteristics.find((row) => row.level === '남자' && row.group === group)?.percent_of_level;
    expect(of('all')).toBe(100);
    expect(of('pilot')).toBe((100 * 24) / 56);
    expect(of('comparison')).toBe((100 * 32) / 56);
  });

  test('13 has chi-square in the first line of each characteristic', () => {
    const { stdout } = runHanaro(['describe', 'fixtures/users.csv', '--lang', 'ko', '--wide']);
    expect(stdout).toMatch(/성별 +남자 .* 53.3 +2.143 +.143\n +여자 +64 +53.3 +36 +60.0 +28 +46.7 *\n/);
  });

  test('13 on the screen has the percentages that were asked for', () => {
    const shown = (percent: string) =>
      runHanaro(['describe', 'fixtures/users.csv', '--percent', percent, '--lang', 'ko']).stdout;
    expect(shown('table')).toMatch(/성별 +남자 +56 +46.7 +24 +20.0 +32 +26.7 /);
    expect(shown('column')).toMatch(/성별 +남자 +56 +46.7 +24 +40.0 +32 +53.3 /);
    expect(shown('row')).toMatch(/성별 +남자 +56 +100.0 +24 +42.9 +32 +57.1 /);
    expect(shown('table')).toContain('%: 전체 백분율');
  });
});

const exactOf = (name: string) => {
  const found = reference.tables.find((one) => one.name === name);
  if (!found) throw new Error(`no table ${name}`);
  return found.exact;
};

const users = await described('fixtures/users.csv');

describe('associations with the groups', () => {
  const { associations, balance } = users;

  test.each([
    ['sex', 'users, sex'],
    ['age_group', 'users, age'],
    ['residence', 'users, residence'],
    ['basic_livelihood', 'users, livelihood'],
    ['disability', 'users, disability'],
    ['household_size', 'users, household'],
    ['employment', 'users, employment'],
    ['user_type', 'users, type'],
  ])('%s: as exact rationals have them', (variable, name) => {
    const exact = exactOf(name);
    const row = associations.find((one) => one.variable === variable);
    expect(row).toMatchObject({ population: 'users', by: 'area', n: 120, not_computed: {} });
    expect(row?.chi_square?.statistic).toBeCloseTo(exact.chi_square, 12);
    expect(row?.chi_square?.df).toBe(exact.df);
    expect(row?.chi_square?.p_value).toBeCloseTo(exact.p_value, 12);
    expect(row?.fisher).toMatchObject({ method: 'exact', replicates: null, seed: null });
    expect(row?.fisher?.p_value).toBeCloseTo(exact.fisher_p_value ?? Number.NaN, 12);
    expect(row?.cramers_v?.estimate).toBeCloseTo(exact.cramers_v, 12);
    expect(row?.cramers_v?.conf_low).toBeCloseTo(exact.cramers_v_low, 8);
    expect(row?.cramers_v?.conf_high).toBeCloseTo(exact.cramers_v_high, 8);
    expect(row?.smallest_expected).toBeCloseTo(exact.smallest_expected, 12);
    if (exact.yates === null) expect(row?.yates).toBeNull();
    else expect(row?.yates?.p_value).toBeCloseTo(exact.yates_p_value ?? Number.NaN, 12);
    const difference = balance.find((one) => one.variable === variable);
    expect(difference).toMatchObject({ group1: 'pilot', group2: 'comparison', n1: 60, n2: 60 });
    expect(difference?.estimate).toBeCloseTo(exact.standardized_difference ?? Number.NaN, 12);
  });

  test('stars go by the p of chi-square, and cells that expect less than five are counted', () => {
    const stars = associations
      .filter((row) => row.stars !== '')
      .map(({ variable, stars }) => [variable, stars]);
    expect(stars).toEqual([['basic_livelihood', '*']]);
    const poor = associations.filter((row) => row.cells_below_5 > 0);
    expect(poor.map(({ variable, cells, cells_below_5 }) => [variable, cells, cells_below_5])).toEqual([
      ['employment', 6, 2],
      ['user_type', 4, 2],
    ]);
  });

  test('the screen names where chi-square is a poor approximation', () => {
    const { stdout } = runHanaro(['describe', 'fixtures/users.csv', '--lang', 'en', '--wide']);
    expect(stdout).toContain('use Fisher p: Employment (2 of 6), Type of user (2 of 4) cells');
  });

  test('staff have no groups, so nothing is compared', async () => {
    const { associations, balance } = await described('fixtures/staff.csv');
    expect({ associations, balance }).toEqual({ associations: [], balance: [] });
  });

  test('takes the level of the interval of V', async () => {
    const narrower = await described('fixtures/users.csv', { confidenceLevel: 0.8 });
    const highOf = ({ associations: [first] }: Described) => first?.cramers_v?.conf_high ?? Number.NaN;
    expect(highOf(narrower)).toBeLessThan(highOf(users));
  });
});

const codebook = (levels: readonly string[]) =>
  temporaryFile(
    'codebook.json',
    JSON.stringify({
      id: 'edges',
      version: '1',
      populations: [
        {
          id: 'people',
          min: 1,
          max: 5,
          group: { column: 'g', levels: ['a', 'b', 'c'] },
          characteristics: [{ column: 'x', levels }],
          scales: [{ id: 's', items: ['q'] }],
        },
      ],
    }),
  );

/** @param cells  the group and the level of each person */
const edge = (cells: readonly string[]) =>
  runHanaro([
    'describe',
    temporaryFile('data.csv', `g,x,q\n${cells.map((cell) => `${cell},3\n`).join('')}`),
    '--codebook',
    codebook(['m', 'f', 'o']),
    '--lang',
    'en',
    '--json',
  ]);

describe('edges', () => {
  test('a level and a group without people change nothing', () => {
    const run = edge(['a,m', 'a,m', 'a,f', 'b,m', 'b,f', 'b,f']);
    const { associations, balance } = JSON.parse(run.stdout);
    expect(associations[0]).toMatchObject({ n: 6, chi_square: { df: 1 }, cells: 4, not_computed: {} });
    expect(balance.map((row: BalanceRow) => [row.group1, row.group2, row.estimate === null])).toEqual([
      ['a', 'b', false],
      ['a', 'c', true],
      ['b', 'c', true],
    ]);
    expect(balance[1].not_computed).toEqual({ estimate: 'empty_group' });
    expect(run.status).toBe(4);
  });

  test('people at no level, and in no group, are in no cell', () => {
    const run = edge(['a,m', 'a,', 'a,f', 'b,m', 'b,f', ',f', 'c,o']);
    const { associations } = JSON.parse(run.stdout);
    expect(associations[0]).toMatchObject({ n: 5, chi_square: { df: 4 } });
  });

  test('everybody at one level: no association, and the program says so with status 4', () => {
    const run = edge(['a,m', 'b,m', 'c,m']);
    const { associations } = JSON.parse(run.stdout);
    expect(associations[0]).toMatchObject({
      n: 3,
      chi_square: null,
      yates: null,
      fisher: null,
      cramers_v: null,
      smallest_expected: null,
      not_computed: {
        chi_square: 'one_level',
        fisher: 'one_level',
        cramers_v: 'one_level',
        smallest_expected: 'one_level',
      },
    });
    expect(run.status).toBe(4);
    expect(run.stderr).toContain('All: everybody at one level: x');
  });

  test('the column of the groups, listed as a characteristic, too, is described and not compared with itself', async () => {
    const own = temporaryFile(
      'codebook.json',
      JSON.stringify({
        id: 'own',
        version: '1',
        populations: [
          {
            id: 'people',
            min: 1,
            max: 5,
            group: { column: 'g', levels: ['a', 'b'] },
            characteristics: [
              { column: 'g', levels: ['a', 'b'] },
              { column: 'x', levels: ['m', 'f'] },
            ],
            scales: [{ id: 's', items: ['q'] }],
          },
        ],
      }),
    );
    const file = temporaryFile('data.csv', 'g,x,q\na,m,1\na,f,2\nb,m,3\nb,f,4\n');
    const { characteristics, associations, balance } = await described(file, { codebook: own });
    expect(new Set(characteristics.map(({ characteristic }) => characteristic))).toEqual(new Set(['g', 'x']));
    expect(associations.map(({ variable }) => variable)).toEqual(['x']);
    expect(balance.map(({ variable }) => variable)).toEqual(['x']);
  });

  test('everybody in one group: no association', () => {
    const { associations } = JSON.parse(edge(['a,m', 'a,f']).stdout);
    expect(associations[0].not_computed.chi_square).toBe('one_group');
  });
});

describe('percentages where some have no level', () => {
  const file = () =>
    temporaryFile(
      'data.csv',
      `g,x,q\n${['a,m', 'a,m', 'a,m', 'a,f', 'a,', 'b,m', 'b,f', 'b,f'].map((cell) => `${cell},3\n`).join('')}`,
    );
  const rows = (percent: string) =>
    runHanaro(['describe', file(), '--codebook', codebook(['m', 'f']), '--lang', 'en', '--percent', percent])
      .stdout.split('\n')
      .map((line) => line.trim().replace(/\s+/g, ' '))
      .filter((line) => /^(x m|f|Missing|Valid N) \d/.test(line))
      .map((line) => line.replace(/^x /, ''));

  test.each([
    [
      'column',
      [
        'm 4 50.0 57.1 3 60.0 75.0 1 33.3 33.3',
        'f 3 37.5 42.9 1 20.0 25.0 2 66.7 66.7',
        'Missing 1 12.5 – 1 20.0 – 0 0.0 –',
        'Valid N 7 87.5 100.0 4 80.0 100.0 3 100.0 100.0',
      ],
    ],
    [
      'table',
      [
        'm 4 50.0 57.1 3 37.5 42.9 1 12.5 14.3',
        'f 3 37.5 42.9 1 12.5 14.3 2 25.0 28.6',
        'Missing 1 12.5 – 1 12.5 – 0 0.0 –',
        'Valid N 7 87.5 100.0 4 50.0 57.1 3 37.5 42.9',
      ],
    ],
    [
      'row',
      [
        'm 4 100.0 3 75.0 1 25.0',
        'f 3 100.0 1 33.3 2 66.7',
        'Missing 1 100.0 1 100.0 0 0.0',
        'Valid N 7 100.0 4 57.1 3 42.9',
      ],
    ],
  ])('%s', (percent, expected) => {
    expect(rows(percent).map((line, index) => line.slice(0, expected[index]?.length))).toEqual(expected);
  });
});

test('the same seed draws the same tables where p is not exact', async () => {
  const random = new SeededRandom(1);
  const people = Array.from(
    { length: 3000 },
    () => `${random.pick(['a', 'b', 'c'])},${random.pick(['m', 'f', 'o'])},3`,
  );
  const file = temporaryFile('data.csv', `g,x,q\n${people.join('\n')}\n`);
  const fisher = async (seed: number) =>
    (await described(file, { codebook: codebook(['m', 'f', 'o']), seed })).associations[0]?.fisher;
  const first = await fisher(5);
  expect(first).toMatchObject({ method: 'monte_carlo', seed: 5 });
  expect(await fisher(5)).toEqual(first);
  expect((await fisher(6))?.p_value).not.toBe(first?.p_value);
});

describe('columns of numbers', () => {
  const numeric = (characteristics: readonly object[]) =>
    temporaryFile(
      'codebook.json',
      JSON.stringify({
        id: 'numbers',
        version: '1',
        populations: [
          {
            id: 'people',
            min: 1,
            max: 5,
            group: { column: 'g', levels: ['1', '2'] },
            characteristics,
            scales: [{ id: 's', items: ['q'] }],
          },
        ],
      }),
    );
  const data = (rows: readonly string[]) =>
    temporaryFile('data.csv', `g,x,q\n${rows.map((row) => `${row},3\n`).join('')}`);
  const valuesOf = (name: string) =>
    [reference.numbers.find((one) => one.name === name)?.values ?? []].flat();

  test.each(['sleep$extra', 'attitude$rating', 'ToothGrowth$len'])('%s: as R has them', async (name) => {
    const { values: _, name: __, ...expected } = reference.numbers.find((one) => one.name === name) ?? {};
    const rows = valuesOf(name).map((value, index) => `${1 + (index % 2)},${value}`);
    const { measurements } = await described(data([...rows, '1,']), {
      codebook: numeric([{ column: 'x', number: true }]),
    });
    const { mean, sd, median, q1, q3, min, max, ...about } = measurements[0] as MeasurementRow;
    expect(about).toMatchObject({
      variable: 'x',
      group: 'all',
      n: rows.length,
      missing: 1,
      not_computed: {},
    });
    const own = { mean, sd, median, q1, q3, min, max };
    for (const [figure, value] of Object.entries(own))
      expect(value, figure).toBeCloseTo(Number(expected[figure as keyof typeof expected]), 12);
    expect(measurements.map(({ group, n }) => [group, n])).toEqual([
      ['all', rows.length],
      ['1', rows.length / 2],
      ['2', rows.length / 2],
    ]);
  });

  test('the difference of two groups is over the mean of both variances, with its sign', async () => {
    const { first, second, value } =
      reference.differences.find((one) => one.name === 'sleep, extra by drug') ?? {};
    const rows = [...(first ?? []).map((x) => `1,${x}`), ...(second ?? []).map((x) => `2,${x}`)];
    const { balance } = await described(data(rows), { codebook: numeric([{ column: 'x', number: true }]) });
    expect(balance).toHaveLength(1);
    expect(balance[0]).toMatchObject({
      variable: 'x',
      group1: '1',
      group2: '2',
      n1: 10,
      n2: 10,
      method: 'average_variance',
    });
    expect(balance[0]?.estimate).toBeCloseTo(value ?? Number.NaN, 12);
  });

  test('bands of a column are compared by their levels, its numbers beside them', async () => {
    const rows = ['1,20', '1,35', '1,50', '2,25', '2,60', '2,61'];
    const { associations, balance, measurements } = await described(data(rows), {
      codebook: numeric([{ column: 'x', bands: [{ below: 40 }, { from: 40 }] }]),
    });
    expect(associations.map(({ variable, n }) => [variable, n])).toEqual([['x', 6]]);
    expect(balance.map(({ method }) => method)).toEqual(['multinomial', 'average_variance']);
    expect(measurements[1]).toMatchObject({ group: '1', n: 3, mean: 35, median: 35, min: 20, max: 50 });
  });

  test('no one and one person have no spread, and the program says so with status 4', () => {
    const run = runHanaro([
      'describe',
      data(['1,20', '2,']),
      '--codebook',
      numeric([{ column: 'x', number: true }]),
      '--json',
      '--lang',
      'en',
    ]);
    const { measurements, balance } = JSON.parse(run.stdout);
    expect(measurements[1]).toMatchObject({
      n: 1,
      mean: 20,
      sd: null,
      q1: 20,
      not_computed: { sd: 'one_respondent' },
    });
    expect(measurements[2]).toMatchObject({ n: 0, missing: 1, mean: null, min: null });
    expect(measurements[2].not_computed).toMatchObject({ mean: 'no_respondents', max: 'no_respondents' });
    expect(balance[0].not_computed).toEqual({ estimate: 'empty_group' });
    expect(run.status).toBe(4);
  });

  test('a column that is empty or not there has no rows', async () => {
    const codebook = numeric([
      { column: 'x', number: true },
      { column: 'absent', number: true },
    ]);
    const { measurements, balance } = await described(data(['1,', '2,']), { codebook });
    expect({ measurements, balance }).toEqual({ measurements: [], balance: [] });
  });

  test('grouped by the bands of a column, its numbers are not compared with themselves', async () => {
    const codebook = numeric([
      {
        column: 'x',
        bands: [
          { below: 40, id: 'young' },
          { from: 40, id: 'old' },
        ],
      },
    ]);
    const file = data(['1,20', '1,35', '1,50', '2,25', '2,60', '2,61']);
    const { balance, associations, measurements } = await described(file, { codebook, by: 'x' });
    expect(balance.map(({ variable }) => variable)).toEqual(['g']);
    expect(associations.map(({ variable, by }) => [variable, by])).toEqual([['g', 'x']]);
    expect(measurements.map(({ group, n }) => [group, n])).toEqual([
      ['all', 6],
      ['young', 3],
      ['old', 3],
    ]);
  });

  test('pooled tallies have the same figures as the file', async () => {
    const codebook = numeric([{ column: 'x', bands: [{ below: 40 }, { from: 40 }] }]);
    const rows = ['1,20', '1,35.5', '1,50', '2,25', '2,60', '2,61.25', '1,', '2,20'];
    const tallies = [rows.slice(0, 3), rows.slice(3)].map((part) =>
      temporaryFile('part.json', runHanaro(['tally', data(part), '--codebook', codebook, '--json']).stdout),
    );
    const { measurements, associations, balance } = await described(tallies, { codebook });
    const whole = await described(data(rows), { codebook });
    expect({ measurements, associations, balance }).toEqual({
      measurements: whole.measurements,
      associations: whole.associations,
      balance: whole.balance,
    });
  });
});
