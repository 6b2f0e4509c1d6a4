import { describe, expect, test } from 'vitest';
import { audited, codebookOf, comparisonOf, inQuestion } from './audited.ts';

const codebook = codebookOf([{ id: 's', items: 10 }]);
const people = (n: string) => ({ a: { n, mean: '', sd: '' }, b: { n, mean: '', sd: '' } });
const found = (row: object) => inQuestion([comparisonOf(row)], codebook);

describe('figures of a test against each other where n, M or SD is not printed', () => {
  // By hand: 3.51 − 3.22 is 0.28 to 0.30.
  test('the difference from the means alone', () => {
    const means = { a: { n: '60', mean: '3.51', sd: '' }, b: { n: '60', mean: '3.22', sd: '' } };
    expect(found({ ...means, difference: '0.29' })).toEqual([]);
    expect(found({ ...means, difference: '0.92' })[0]?.[0]).toBe('s difference 0.92');
  });

  // d = t √(1/60 + 1/60) = 2.20 · .18257 = .402; R effectsize::t_to_d is another formula and not meant.
  test('d from t and n', () => {
    expect(found({ ...people('60'), t: '2.20', d: '0.40' })).toEqual([]);
    expect(found({ ...people('60'), t: '2.20', d: '0.90' })).toEqual([
      ['s d 0.90', 's t 2.20', 's a n 60', 's b n 60'],
    ]);
    expect(found({ ...people('60'), t: '2.20', d: '-0.40' })[0]?.[0]).toBe('s d -0.40');
  });

  // Half of the interval is .40 = 1.980 SE, so that t = .50 / .202 = 2.475 and p = .0148 (R 2 * pt(-2.475, 118)).
  test('the interval from the difference and p', () => {
    const interval = { difference: '0.50', conf_low: '0.10', conf_high: '0.90' };
    expect(found({ ...people('60'), ...interval, p: '.015' })).toEqual([]);
    expect(found({ ...people('60'), ...interval, p: '.20' })[0]?.[0]).toBe('s p .20');
    expect(found({ ...people('60'), ...interval, t: '2.48' })).toEqual([]);
    expect(found({ ...people('60'), ...interval, t: '4.28' })[0]).toContain('s t 4.28');
    expect(found({ ...people('60'), ...interval, conf_high: '0.80' })[0]).toContain('s conf_high 0.80');
  });

  test('p and stars, without t', () => {
    expect(found({ ...people('60'), p: '.031', stars: '*' })).toEqual([]);
    expect(found({ ...people('60'), p: '.031', stars: '**' })).toEqual([['s stars **', 's p .031']]);
    expect(found({ ...people('60'), p: '1.20', stars: '' })[0]).toContain('s p 1.20');
  });

  // R 2 * pt(-2.2, 28) = .0362: no df give t = 2.20 a p of .01.
  test('t and p, without n, M, SD and df', () => {
    expect(found({ t: '2.20', p: '.036' })).toEqual([]);
    expect(found({ t: '2.20', p: '.010' })).toEqual([['s p .010', 's t 2.20']]);
    expect(found({ t: '1.20', stars: '*' })).toEqual([['s stars *', 's t 1.20']]);
  });

  test('no message contradicts itself', () => {
    const rows = [
      { ...people('60'), p: '.031', stars: '**' },
      {
        a: { n: '30', mean: '13', sd: '2.74' },
        b: { n: '30', mean: '11', sd: '2.24' },
        t: '3.0953',
        df: '298',
      },
    ];
    for (const row of rows) {
      for (const { message } of audited(
        [comparisonOf(row)],
        codebookOf([{ id: 's', items: 1, max: 40, min: 0 }]),
      ).findings) {
        expect(message.en).not.toMatch(/Infinity|NaN|between (\S+) and \1\b/);
        expect(message.ko).not.toMatch(/Infinity|NaN/);
      }
    }
  });

  test('a figure is not testable only where nothing beside it says anything', () => {
    const reasons = (row: object) =>
      audited([comparisonOf(row)], codebook).cells.map(({ column, reason }) => [column, reason?.code]);
    expect(reasons({ t: '2.20', d: '0.40' })).toEqual([
      ['t', 'every_last_digit_fits'],
      ['d', 'every_last_digit_fits'],
    ]);
    expect(reasons({ t: '2.20' })).toEqual([['t', 'no_rule']]);
    expect(
      reasons({ ...people('60'), t: '2.20', d: '0.40' }).filter(([, code]) => code === undefined),
    ).toEqual([
      ['t', undefined],
      ['d', undefined],
    ]);
  });
});

describe('what is printed otherwise is recognised and said, and no figure is accused of it', () => {
  const conventions = (tables: readonly object[], book = codebook) => {
    const { findings, conventions: said } = audited(tables, book);
    return [findings.length, said.map(({ code }) => code)];
  };

  // R: s² = (.25 + .2304) / 2, SE = .0895, t = (3.00 − 2.80) / .0895 = 2.235; 2 * pt(-2.235, 118) = .0273, one-sided .0136.
  const groups = { a: { n: '60', mean: '3.00', sd: '0.50' }, b: { n: '60', mean: '2.80', sd: '0.48' } };

  test('a one-sided p, declared or not', () => {
    expect(conventions([comparisonOf({ ...groups, t: '2.235', p: '.027' })])).toEqual([0, []]);
    expect(conventions([comparisonOf({ ...groups, t: '2.235', p: '.014' })])).toEqual([0, ['one_sided_p']]);
    expect(conventions([comparisonOf({ ...groups, t: '2.235', p: '.014' }, { sided: 'one' })])).toEqual([
      0,
      [],
    ]);
    expect(conventions([comparisonOf({ ...groups, t: '2.235', p: '.027' }, { sided: 'one' })])[0]).toBe(1);
  });

  test('an effect size without its sign', () => {
    const reversed = { a: groups.b, b: groups.a, t: '-2.235' };
    expect(conventions([comparisonOf({ ...reversed, d: '-0.41' })])).toEqual([0, []]);
    expect(conventions([comparisonOf({ ...reversed, d: '0.41' })])).toEqual([0, ['unsigned_effect_size']]);
    expect(conventions([comparisonOf({ ...reversed, d: '0.51' })])[0]).toBe(1);
  });

  // Welch–Satterthwaite of SD 2.74 and 2.24, n 30 and 30: 55.79; by Welch (1947), Stata `ttesti …, welch`: 57.64.
  test.each([
    ['55.79', []],
    ['57.6428', ['df_formula']],
    ['55', ['df_formula']],
    ['29', ['df_formula']],
  ])('df %s of the same two groups', (df, said) => {
    const row = {
      a: { n: '30', mean: '13', sd: '2.74' },
      b: { n: '30', mean: '11', sd: '2.24' },
      t: '3.0953',
      df,
    };
    expect(conventions([comparisonOf(row)], codebookOf([{ id: 's', items: 1, min: 0, max: 40 }]))).toEqual([
      0,
      said,
    ]);
  });

  // SE = SD / √n: .50 / √60 = .0645 and .48 / √60 = .0620.
  test('standard errors printed as SDs', () => {
    const row = { a: { ...groups.a, sd: '0.065' }, b: { ...groups.b, sd: '0.062' }, t: '2.23', p: '.027' };
    const any = codebookOf([{ id: 's', items: 10 }], { minValid: 'half' });
    expect(conventions([comparisonOf(row)], any)).toEqual([0, ['standard_errors']]);
  });
});
