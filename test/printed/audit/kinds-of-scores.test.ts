import { describe, expect, test } from 'vitest';
import { audited, codebookOf, comparisonOf, inQuestion } from './audited.ts';

const codes = (tables: readonly object[], codebook: ReturnType<typeof codebookOf>) =>
  audited(tables, codebook).conventions.map(({ code }) => code);

describe('sum scores', () => {
  const depression = codebookOf([{ id: 's', items: 10 }], { min: 0, max: 3 });
  // s² = (41 · 24.3049 + 38 · 22.7529) / 79, SE = 1.0793, t = −2.32 / 1.0793 = −2.149; R 2 * pt(-2.149, 79) = .0347.
  const row = {
    a: { n: '42', mean: '10.81', sd: '4.93' },
    b: { n: '39', mean: '13.13', sd: '4.77' },
    t: '-2.15',
    p: '.035',
  };

  test('are recognised where a mean on the end points of one answer is impossible, and said', () => {
    expect(inQuestion([comparisonOf(row)], depression)).toEqual([]);
    expect(codes([comparisonOf(row)], depression)).toEqual(['sum_scores']);
  });

  test('are held to whole sums of n people: no 42 whole numbers have the mean 10.83', () => {
    const wrong = { ...row, a: { ...row.a, mean: '10.85' } };
    expect(inQuestion([comparisonOf(wrong)], depression)[0]).toContain('s a mean 10.85');
  });

  test('are not read into a table in which one mean alone is outside the end points', () => {
    const wrong = { a: { n: '42', mean: '8.64', sd: '0.54' }, b: { n: '39', mean: '3.28', sd: '0.47' } };
    const likert = codebookOf([{ id: 's', items: 12 }]);
    expect(codes([comparisonOf(wrong)], likert)).toEqual([]);
    expect(inQuestion([comparisonOf(wrong)], likert)).toEqual([['s a mean 8.64']]);
  });

  test('a single mean outside the end points is not taken for a sum, and the message says what it could be', () => {
    const short = codebookOf([{ id: 's', items: 2 }]);
    const table = { kind: 'scale_means', n: '10', rows: [{ scale: 's', mean: '5.30' }] };
    const [finding] = audited([table], short).findings;
    expect(finding).toMatchObject({ rule: 'bounds' });
    expect(finding?.message.en).toMatch(/as the mean of sums of 2 items it is possible.*score: sum/);
  });

  test('are recognised by all tables of a population together: one mean in a second table', () => {
    // 42 × 10.81 + 39 × 13.13 people's sums are 454 and 512, of 81 people 966 / 81 = 11.926.
    const means = { kind: 'scale_means', n: '81', rows: [{ scale: 's', mean: '11.93', sd: '4.96' }] };
    expect(inQuestion([comparisonOf(row), means], depression)).toEqual([]);
    expect(codes([comparisonOf(row), means], depression)).toEqual(['sum_scores', 'sum_scores']);
  });

  test('are recognised by SDs that no means have, where the sums happen to lie on the end points', () => {
    // Of means on 0–10 the SD beside 9.72 is at most √(9.72 · .28 · 282 / 281) = 1.65; t = −.08 / (4.706 · √(1/282 + 1/235)).
    const ten = codebookOf([{ id: 's', items: 2 }], { min: 0, max: 10 });
    const sums = {
      a: { n: '282', mean: '9.72', sd: '4.67' },
      b: { n: '235', mean: '9.80', sd: '4.75' },
      t: '-0.19',
    };
    expect(inQuestion([comparisonOf(sums)], ten)).toEqual([]);
  });

  test('are recognised by differences and effect sizes, where neither means nor SDs are printed', () => {
    // R: se = 4.673 / 4.702, SD = se / sqrt(1/75 + 1/118) = 6.73; 4.673 / 6.73 = .694.
    const five = codebookOf([
      { id: 's', items: 8 },
      { id: 'u', items: 8 },
    ]);
    const of = (figures: object) => ({
      a: { n: '75', mean: '', sd: '' },
      b: { n: '118', mean: '', sd: '' },
      df: '191',
      ...figures,
    });
    const rows = [
      { scale: 's', ...of({ t: '-4.702', difference: '-4.673', d: '-0.69' }) },
      { scale: 'u', ...of({ t: '-4.36', difference: '-4.33', d: '-0.64' }) },
    ];
    expect(inQuestion([{ kind: 'group_comparison', rows }], five)).toEqual([]);
  });

  test('a slip in a table of sums is accused, and does not turn it into one of means', () => {
    const scales = ['s', 'u', 'v'].map((id) => ({ id, items: 10 }));
    const rows = scales.map(({ id }) => ({ scale: id, ...row }));
    const slip = { ...row, scale: 'u', a: { ...row.a, mean: '30.81' } };
    const table = { kind: 'group_comparison', rows: rows.map((one) => (one.scale === 'u' ? slip : one)) };
    expect(inQuestion([table], codebookOf(scales, { min: 0, max: 3 }))).toEqual([['u a mean 30.81']]);
  });

  test('are no guess where the codebook says so, unless the file says otherwise', () => {
    const written = {
      ...depression,
      populations: depression.populations.map((one) => ({ ...one, score: 'sum' as const })),
    };
    const { findings, conventions } = audited([comparisonOf(row)], written);
    expect([findings, conventions]).toEqual([[], []]);
    expect(inQuestion([comparisonOf(row, { score: 'mean' })], written)).toEqual([
      ['s a mean 10.81'],
      ['s b mean 13.13'],
    ]);
  });

  test('are taken as declared', () => {
    expect(codes([comparisonOf(row, { score: 'sum' })], depression)).toEqual([]);
    expect(inQuestion([comparisonOf(row, { score: 'sum' })], depression)).toEqual([]);
    expect(inQuestion([comparisonOf(row, { score: 'mean' })], depression)).toEqual([]);
  });
});

describe('n, SD, SE and interval by row', () => {
  const codebook = codebookOf([{ id: 's', items: 2 }], { minValid: 'half' });
  const items = (row: object) => [
    { kind: 'item_means', n: '41', scale: 's', rows: [{ item: 's_0', ...row }] },
  ];

  test('an item that 40 of 41 answered: with its own n it is possible, without one the message says so', () => {
    // 143 / 40 = 3.575; of 41, 146 / 41 = 3.56 and 147 / 41 = 3.59.
    expect(inQuestion(items({ mean: '3.58', n: '40' }), codebook)).toEqual([]);
    const [finding] = audited(items({ mean: '3.58' }), codebook).findings;
    expect(finding?.message.en).toMatch(/with n 40 it is possible/);
  });

  test('the SD of an item', () => {
    expect(inQuestion(items({ mean: '3.51', sd: '2.90' }), codebook)[0]?.[0]).toBe('s_0 sd 2.90');
    expect(inQuestion(items({ mean: '3.51', sd: '0.90' }), codebook)).toEqual([]);
  });

  // The mean is 144 / 41 = 3.5122, SE .90 / √41 = .1406, t(.975, 40) = 2.0211 (R qt): the interval is 3.5122 ∓ .2841.
  test('standard error and interval of a mean', () => {
    const row = { mean: '3.51', sd: '0.90', se: '0.14', conf_low: '3.23', conf_high: '3.80' };
    expect(inQuestion(items(row), codebook)).toEqual([]);
    expect(inQuestion(items({ ...row, se: '0.41' }), codebook)).toEqual([['s_0 se 0.41']]);
    expect(inQuestion(items({ ...row, conf_low: '3.32' }), codebook)[0]).toContain('s_0 conf_low 3.32');
    expect(inQuestion(items({ mean: '3.51', conf_low: '3.23', conf_high: '3.98' }), codebook)[0]).toContain(
      's_0 conf_high 3.98',
    );
  });

  // SE of each group is SD / √n: .54 / √42 = .0833, .47 / √39 = .0753; t = .36 / .1129 = 3.19.
  test('two groups with standard errors in place of SDs', () => {
    const row = { a: { n: '42', mean: '3.64', se: '0.083' }, b: { n: '39', mean: '3.28', se: '0.075' } };
    expect(inQuestion([comparisonOf({ ...row, t: '3.19' })], codebook)).toEqual([]);
    expect(inQuestion([comparisonOf({ ...row, t: '9.13' })], codebook)[0]?.[0]).toBe('s t 9.13');
  });
});

test('where the codebook has the wrong number of items, those that fit are said', () => {
  // SPSS prints of four scales of eight items each, with a codebook that has four.
  const row = {
    a: { n: '357', mean: '3.24090', sd: '.665938' },
    b: { n: '315', mean: '3.27540', sd: '.647409' },
  };
  const [finding] = audited([comparisonOf(row)], codebookOf([{ id: 's', items: 4 }])).findings;
  expect(finding?.message.en).toMatch(
    /all figures of the scale fit 8, 16, 24, .* items \(the codebook has 4\)/,
  );
  expect(inQuestion([comparisonOf(row)], codebookOf([{ id: 's', items: 8 }]))).toEqual([]);
});
