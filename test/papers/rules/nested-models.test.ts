import { describe, expect, test } from 'vitest';
import reference from '../../../fixtures/reference/papers.json' with { type: 'json' };
import { checksOfTable } from '../../../src/papers/rules/checks-of-table.ts';
import { statementsOfTable } from '../../../src/papers/statements/statements-of-table.ts';
import { blame } from '../../../src/printed/audit/blame/blame.ts';
import { holdsAsPrinted } from '../../../src/printed/audit/check.ts';
import { printNumber, roundings } from '../../printed/audit/printing.ts';
import { readTextTable, rowTexts } from '../text-grid.ts';

const printings = roundings.flatMap((rounding) => [2, 3].map((decimals) => ({ rounding, decimals })));

function audited(text: string, caption = 'Table 2') {
  const table = readTextTable(text, { caption, notes: ['*p < .05, **p < .01, ***p < .001'] });
  const { checks } = checksOfTable(table, statementsOfTable(table), { confidenceLevel: 0.95 });
  return {
    table,
    checks,
    broken: checks.filter((check) => !holdsAsPrinted(check)).map(({ rule }) => rule),
    accused: blame(checks).flatMap(({ cells }) => cells.map(({ plain }) => plain)),
    rules: checks.map(({ rule, about }) => `${rule} ${about[0]?.statistic}`),
  };
}

describe('models one after the other (R: anova(lm(mpg ~ wt), lm(mpg ~ wt + hp)))', () => {
  const [before = 0, after = 0] = reference.change.rSquared.value;
  const [f = 0, , , p = 0] = reference.change.f.value;
  const summary = (
    print: (x: number, places?: number) => string,
    change: Partial<Record<'f' | 'r', string>> = {},
  ) =>
    `|Model|R²|R² change|F change|df1|df2|Sig. F change|
     |1|${print(before, 3)}|${print(before, 3)}|${print((before / (1 - before)) * 30)}|1|30|<.001|
     |2|${print(after, 3)}|${change.r ?? print(after - before, 3)}|${change.f ?? print(f)}|1|29|${print(p, 3)}|`;

  test.each(printings)(
    'F of the change, its p and the change of R² pass: $rounding, $decimals',
    ({ rounding, decimals }) => {
      const { broken, rules } = audited(summary((x, places = decimals) => printNumber(x, places, rounding)));
      expect(broken).toEqual([]);
      expect(rules).toEqual(expect.arrayContaining(['f f_change', 'p p', 'r_squared r_squared_change']));
    },
  );

  test('another digit is accused', () => {
    const print = (x: number, places = 2) => printNumber(x, places, 'half_up');
    expect(audited(summary(print, { f: '13.28' })).accused).toContain('13.28');
    expect(audited(summary(print, { r: '.704' })).accused).toEqual(['.704']);
  });

  test('Korean heads', () => {
    const { table, broken } = audited(
      `|모형|R²|ΔR²|ΔF|df1|df2|유의확률 F 변화량|
       |1|.753|.753|91.38|1|30|<.001|
       |2|.827|.074|12.38|1|29|.001|`,
    );
    expect(rowTexts(table)['2']).toBe(
      'r_squared .827, r_squared_change .074, f_change 12.38, df1 1, df2 29, p .001',
    );
    expect(broken).toEqual([]);
  });
});

describe('nested models by χ² (R: anova(glm, test = "Chisq"))', () => {
  const deviances = reference.nested.deviance.value;
  const df = reference.nested.df.value;
  const [first = [], second = []] = reference.nested.change.value;
  const text = (
    print: (x: number, places?: number) => string,
    change: { x?: string; d?: string; p?: string } = {},
  ) =>
    `|Model|χ²|df|Δχ²|Δdf|p|
     |1|${print(deviances[0] ?? 0)}|${df[0]}||||
     |2|${print(deviances[1] ?? 0)}|${df[1]}|${change.x ?? print(first[1] ?? 0)}|${change.d ?? 1}|<.001|
     |3|${print(deviances[2] ?? 0)}|${df[2]}|${print(second[1] ?? 0)}|1|${change.p ?? print(second[2] ?? 0, 3)}|`;

  test.each(printings)('differences and their p pass: $rounding, $decimals', ({ rounding, decimals }) => {
    const { broken, rules } = audited(text((x, places = decimals) => printNumber(x, places, rounding)));
    expect(broken).toEqual([]);
    expect(rules).toEqual(
      expect.arrayContaining(['chi_square chi_square_change', 'chi_square df_change', 'p p']),
    );
  });

  test('another digit is accused, but not of scaled χ²', () => {
    const print = (x: number, places = 2) => printNumber(x, places, 'half_up');
    const right = print(first[1] ?? 0);
    const wrong = right.replace(/\d$/u, (digit) => String((Number(digit) + 4) % 10));
    expect(audited(text(print, { x: wrong })).accused).toContain(wrong);
    expect(audited(text(print, { d: '4' })).accused).toContain('4');
    expect(audited(text(print, { p: '.402' })).accused).toEqual(['.402']);
    expect(audited(text(print, { x: wrong }), 'Table 2. Robust χ² (Satorra–Bentler)').broken).toEqual([]);
  });

  test('Δχ²(Δdf) in one cell', () => {
    const { table } = audited(
      `|모형|χ²(df)|Δχ²(Δdf)|p|
       |1|43.23(31)|||
       |2|19.18(30)|24.05(1)|<.001|`,
    );
    expect(rowTexts(table)['2']).toBe(
      'chi_square 19.18, df 30, chi_square_change 24.05, df_change 1, p <.001',
    );
  });
});

describe('logistic regression (R: glm(am ~ wt + hp, binomial))', () => {
  const { coefficients, wald, ratio, interval } = reference.logistic;
  const text = (
    print: (x: number, places?: number) => string,
    change: Partial<Record<'wald' | 'or' | 'low', string>> = {},
  ) =>
    ['|Predictor|B|SE|Wald|p|OR|95% CI|']
      .concat(
        [1, 2].map((at) => {
          const [b = 0, se = 0, , p = 0] = coefficients.value[at] ?? [];
          const [low = 0, high = 0] = interval.value[at] ?? [];
          const own = at === 2 ? change : {};
          return `|x${at}|${print(b, 3)}|${print(se, 3)}|${own.wald ?? print(wald.value[at] ?? 0)}|${print(p, 3)}|${own.or ?? print(ratio.value[at] ?? 0, 3)}|${own.low ?? print(low, 3)}–${print(high, 3)}|`;
        }),
      )
      .join('\n');

  test.each(printings)('Wald, OR and its interval pass: $rounding, $decimals', ({ rounding, decimals }) => {
    const { broken, rules } = audited(text((x, places = decimals) => printNumber(x, places, rounding)));
    expect(broken).toEqual([]);
    expect(rules).toEqual(
      expect.arrayContaining([
        'coefficient chi_square',
        'odds_ratio odds_ratio',
        'confidence_interval conf_low',
        'p p',
      ]),
    );
  });

  test('another digit is accused', () => {
    const print = (x: number, places = 2) => printNumber(x, places, 'half_up');
    expect(audited(text(print, { wald: '9.20' })).accused).toContain('9.20');
    expect(audited(text(print, { or: '1.137' })).accused).toContain('1.137');
  });
});

describe('partial η² by F and df (R: anova(lm(len ~ supp * dose)))', () => {
  const rows = reference.twoWay.anova.value;
  const error = rows[3]?.[0];
  const text = (print: (x: number, places?: number) => string, change?: string) =>
    ['|Effect|F|df1|df2|p|ηp²|']
      .concat(
        [0, 1, 2].map((at) => {
          const [df = 0, , , f = 0, p = 0] = (rows[at] ?? []).map(Number);
          const partial = print(reference.twoWay.partial.value[at] ?? 0, 3);
          return `|x${at}|${print(f)}|${df}|${error}|${p < 0.001 ? '<.001' : print(p, 3)}|${at === 1 && change ? change : partial}|`;
        }),
      )
      .join('\n');

  test.each(printings)('passes: $rounding, $decimals', ({ rounding, decimals }) => {
    const { broken, rules } = audited(text((x, places = decimals) => printNumber(x, places, rounding)));
    expect(broken).toEqual([]);
    expect(rules.filter((rule) => rule === 'effect_size partial_eta_squared')).toHaveLength(3);
  });

  test('another digit is accused', () => {
    const print = (x: number, places = 2) => printNumber(x, places, 'half_up');
    expect(audited(text(print, '.673')).accused).toEqual(['.673']);
  });
});
