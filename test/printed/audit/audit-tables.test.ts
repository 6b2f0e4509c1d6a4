import { describe, expect, test } from 'vitest';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import { auditTables } from '../../../src/printed/audit/audit-tables.ts';
import { publishedTables } from '../../../src/printed/read-published-tables.ts';
import { simulate } from './simulate.ts';

const writtenCodebook = (minValid: 'all' | 'half') => ({
  id: 'small',
  title: 'Small',
  populations: [
    {
      id: 'people',
      label: 'People',
      min: 1,
      max: 5,
      min_valid: minValid,
      group: {
        column: 'group',
        levels: [
          { id: 'a', label: 'A', values: ['a'] },
          { id: 'b', label: 'B', values: ['b'] },
        ] as [
          { id: string; label: string; values: string[] },
          { id: string; label: string; values: string[] },
        ],
      },
      scales: [{ id: 'scale', label: 'Scale', items: ['i1', 'i2'] }],
    },
  ],
});

const audit = (table: object, { minValid = 'all' as 'all' | 'half', tolerated = [] as object[] } = {}) =>
  auditTables({
    tables: publishedTables({ tables: [{ table: '1', population: 'people', ...table }], tolerated }, 'file'),
    file: 'file',
    codebook: resolveCodebook(writtenCodebook(minValid)),
  });
const found = (table: object, options = {}) =>
  audit(table, options).findings.map(({ rule, verdict, cells, possible }) => [
    rule,
    verdict,
    cells.map(({ row, column, printed }) => `${row} ${column} ${printed}`).join(' | '),
    possible.map(({ low, high }) => (low === high ? low : `${low} to ${high}`)).join(' or '),
  ]);
const comparison = (row: object) => ({
  kind: 'group_comparison',
  stars: { '*': '.05', '**': '.01', '***': '.001' },
  rows: [{ scale: 'scale', ...row }],
});
const groups = { a: { n: '20', mean: '3.50', sd: '0.80' }, b: { n: '30', mean: '3.00', sd: '0.50' } };
const frequencies = (rows: readonly (readonly [string, string])[], n: string) => ({
  kind: 'frequencies',
  n,
  rows: rows.map(([count, percent], index) => ({ variable: 'v', level: `l${index}`, n: count, percent })),
});

describe('means and SDs', () => {
  test('GRIM gives the nearest means there are: of 2 × 10 answers, 3.45 and 3.50', () => {
    expect(found({ kind: 'scale_means', n: '10', rows: [{ scale: 'scale', mean: '3.47' }] })).toEqual([
      ['grim', 'inconsistent', 'scale mean 3.47 | total n 10', '3.45 or 3.50'],
    ]);
  });

  test('a mean outside the end points; a 0–100 score that its mean cannot have', () => {
    expect(found({ kind: 'scale_means', n: '10', rows: [{ scale: 'scale', mean: '5.30' }] })[0]?.[0]).toBe(
      'bounds',
    );
    // (3.45 − 1) / 4 · 100 = 61.25.
    expect(
      found({ kind: 'scale_means', n: '10', rows: [{ scale: 'scale', mean: '3.45', score100: '69' }] }),
    ).toEqual([['score100', 'inconsistent', 'scale score100 69 | scale mean 3.45', '61']]);
  });

  test('half up, half down and half to even: 3.125 is 3.13 or 3.12, and 53.125 is 53.1 or 53.2', () => {
    for (const [mean, score100] of [
      ['3.13', '53.1'],
      ['3.12', '53.1'],
    ] as const) {
      expect(found({ kind: 'scale_means', n: '4', rows: [{ scale: 'scale', mean, score100 }] })).toEqual([]);
    }
  });

  test('no SD of ten people from 1 to 5 exceeds √(4 · 10 / 9) = 2.108', () => {
    const row = { a: { n: '10', mean: '3.00', sd: '2.21' }, b: { n: '10', mean: '3.00', sd: '2.11' } };
    expect(found(comparison(row)).map(([rule, , cell]) => [rule, cell])).toEqual([
      ['sd_bound', 'scale a sd 2.21'],
    ]);
  });

  test('where scores may lack answers, GRIM has nothing to say', () => {
    const table = { kind: 'scale_means', n: '10', rows: [{ scale: 'scale', mean: '3.47' }] };
    const { findings, cells } = audit(table, { minValid: 'half' });
    expect(findings).toEqual([]);
    expect(cells[1]).toMatchObject({ verdict: 'not_testable', reason: { code: 'every_last_digit_fits' } });
  });
});

describe('t-tests', () => {
  // Scores that may lack answers lie on no lattice, so that GRIMMER does not meddle.
  const anySd = { minValid: 'half' as const };
  // Student: s² = (19 · .64 + 29 · .25) / 48 = .40438, SE = .18357, t = 2.7237, df 48, p .0090.
  // Welch: SE² = .032 + .008333, SE = .20083, t = 2.4897, df = 29.03, p .0188.  R t.test on these summaries by hand.
  test.each([
    ['Student', { t: '2.724', df: '48', p: '.009', stars: '**' }, ['student']],
    ['Welch', { t: '2.490', df: '29.0', p: '.019', stars: '*' }, ['welch']],
  ])('%s’s figures are let pass', (_, figures, tests) => {
    const { findings, cells } = audit(comparison({ ...groups, ...figures }), anySd);
    expect(findings).toEqual([]);
    expect(cells.find(({ column }) => column === 'df')?.tests).toEqual(tests);
  });

  test.each([
    ['t', { t: '2.950' }],
    ['df', { t: '2.724', df: '47' }],
    ['df', { t: '2.724', df: '29.0' }],
    ['p', { t: '2.724', df: '48', p: '.019' }],
    ['stars', { t: '2.724', stars: '*' }],
    ['difference', { difference: '0.55' }],
    ['confidence_interval', { conf_low: '0.05', conf_high: '0.87' }],
    ['effect_size', { d: '0.95' }],
  ])('%s that n, M and SD do not allow', (rule, figures) => {
    expect(found(comparison({ ...groups, ...figures }), anySd).map(([name]) => name)).toEqual([rule]);
  });

  test('a p alone is held against t and df, as statcheck does, where M and SD are not printed', () => {
    expect(found(comparison({ t: '2.20', df: '28', p: '.036' }))).toEqual([]);
    expect(found(comparison({ t: '2.20', df: '28', p: '.063' })).map(([rule]) => rule)).toEqual(['p']);
  });
});

test('what the text calls different or not is held against the t of the table', () => {
  const table = comparison({ t: '2.20', df: '28' });
  expect(found({ ...table, significant: ['scale'] })).toEqual([]);
  expect(found({ ...table, not_significant: ['scale'] }).map(([rule]) => rule)).toEqual(['significance']);
});

describe('counts and percents', () => {
  test('a wrong count is named, with the one that mends sum and percent', () => {
    expect(
      found(
        frequencies(
          [
            ['12', '30.0'],
            ['18', '70.0'],
          ],
          '40',
        ),
      ),
    ).toEqual([['column_sum', 'inconsistent', 'v l1 n 18', '28']]);
  });

  test('a wrong percent is named, its count being part of a right sum', () => {
    expect(
      found(
        frequencies(
          [
            ['12', '30.0'],
            ['28', '76.0'],
          ],
          '40',
        ),
      ),
    ).toEqual([['percent', 'inconsistent', 'v l1 percent 76.0', '70.0']]);
  });

  test('a third bent to 33.4 makes up 100.0 and is adjusted; bent to 33.5 it makes up nothing and is wrong', () => {
    const third = (last: string) =>
      frequencies(
        [
          ['1', '33.3'],
          ['1', '33.3'],
          ['1', last],
        ],
        '3',
      );
    expect(found(third('33.4')).map(([rule, verdict]) => [rule, verdict])).toEqual([
      ['percent_bent', 'adjusted'],
    ]);
    expect(found(third('33.5')).map(([rule, verdict]) => [rule, verdict])).toEqual([
      ['percent', 'inconsistent'],
    ]);
    expect(found(third('33.3'))).toEqual([]);
  });

  test('people without an answer are let pass, in the percent of all and in the valid percent', () => {
    expect(
      found(
        frequencies(
          [
            ['12', '30.0'],
            ['20', '50.0'],
          ],
          '40',
        ),
      ),
    ).toEqual([]);
    expect(
      found(
        frequencies(
          [
            ['12', '37.5'],
            ['20', '62.5'],
          ],
          '40',
        ),
      ),
    ).toEqual([]);
  });
});

test('a tolerated cell keeps its finding, with the reason', () => {
  const table = frequencies(
    [
      ['12', '30.0'],
      ['28', '76.0'],
    ],
    '40',
  );
  const tolerated = [{ table: '1', row: 'v l1', column: 'percent', reason: 'erratum' }];
  expect(audit(table, { tolerated }).findings[0]).toMatchObject({
    verdict: 'inconsistent',
    tolerated: 'erratum',
  });
});

test('papers of answers that were really given raise no alarm, and most planted digits are caught', () => {
  const { alarms, planted, kinds, samples } = simulate(10, { seed: 2021, sizes: [5, 60], wrongDigits: 2 });
  expect(alarms).toEqual([]);
  expect(samples).toBeGreaterThan(200);
  const caught = [...kinds.values()].reduce((sum, kind) => sum + kind.caught, 0);
  expect(caught / planted).toBeGreaterThan(0.8);
});

test('tables without a figure, and scales that the codebook does not have, are refused', () => {
  expect(() =>
    auditTables({
      tables: publishedTables({ tables: [] }, 'file'),
      file: 'file',
      codebook: resolveCodebook(writtenCodebook('all')),
    }),
  ).toThrow('the tables have no printed figures');
  const typo = { kind: 'scale_means', n: '9', rows: [{ scale: 'no_such_scale', mean: '3.00' }] };
  expect(() => audit(typo)).toThrow('"no_such_scale" is not in the codebook');
});
