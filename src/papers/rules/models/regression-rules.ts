import type { RuleCode } from '../../../printed/audit/audit-schema.ts';
import { holdsAsPrinted } from '../../../printed/audit/check.ts';
import type { Range } from '../../../printed/audit/rounding-interval.ts';
import { criticalT } from '../../../stats/distributions/critical-t.ts';
import type { PaperFigure } from '../../paper-figure.ts';
import type { Figures, Statement } from '../../statements/statement.ts';
import type { TestStatistic } from '../../statistic.ts';
import { follows, type PaperCheck, rangeOf } from '../kit/check-kit.ts';
import { type Held, supposed, type TableContext, together } from '../kit/held.ts';
import { inOrder } from '../kit/in-order.ts';
import {
  anything,
  countOf,
  exactly,
  notNegative,
  product,
  quotient,
  rising,
  squared,
  sum,
} from '../kit/interval.ts';
import { testRules } from '../tests/test-rules.ts';

export type Regression = Extract<Statement, { kind: 'regression' }>;
type Term = Regression['terms'][number];

/**
 * t = B / SE (z; Wald's χ² is its square), the sign of β, exp(B), VIF = 1 / tolerance, p by t and df where n tells them, and the
 * intervals that B ∓ critical value · SE gives, where most of the table's are such; limits around the estimate that they are of.
 */
export function regressionRules(
  statement: Regression,
  { confidenceLevel, named }: TableContext,
  tails: 1 | 2,
): Held {
  const { terms, legend, logistic, model } = statement;
  const df = residualDf(statement);
  const rows = named.robust ? [] : terms.map((term) => ofInterval(term, { confidenceLevel, logistic }));
  return together([
    { checks: terms.flatMap(ofTerm) },
    supposed(
      terms.map(({ t, z, chi_square, p, marks, df: own }) =>
        testRules(
          {
            ...(t ? { t } : {}),
            ...(z ? { z } : {}),
            ...(chi_square ? { chi_square } : {}),
            ...(own && chi_square ? { df: own } : {}),
            ...(p ? { p } : {}),
            ...(marks ? { marks } : {}),
          },
          { legend, tails, known: { df: [chi_square ? exactly(1) : df] } },
        ),
      ),
      'other_test',
    ),
    supposed(
      rows.filter((row) => row.length > 0),
      'other_test',
    ),
    supposed(limitsOf(terms), 'other_test'),
    { checks: testRules(testOfModel(model), { legend, tails: 2 }) },
    { checks: [...ofModel(model), ...(logistic || named.robust ? [] : byPeople(statement))] },
  ]);
}

function given(
  rule: RuleCode,
  figure: PaperFigure | undefined,
  from: readonly (PaperFigure | undefined)[],
  possible: (...ranges: readonly Range[]) => readonly Range[],
): PaperCheck[] {
  const known = from.flatMap((one) => one ?? []);
  if (!figure || known.length < from.length) return [];
  return [
    follows({
      rule,
      figure,
      given: known,
      possible: (texts) => {
        const ranges = texts.flatMap((text) => rangeOf(text) ?? []);
        return ranges.length < texts.length ? null : possible(...ranges);
      },
    }),
  ];
}

function ofTerm({ b, se, beta, t, z, chi_square, odds_ratio, tolerance, vif }: Term): PaperCheck[] {
  const ratio = (one: Range = anything, other: Range = anything) => quotient(one, notNegative(other));
  return [
    ...given('coefficient', t, [b, se], (...of) => [ratio(...of)]),
    // Beside t, z is of another test.
    ...(t ? [] : given('coefficient', z, [b, se], (...of) => [ratio(...of)])),
    ...given('coefficient', chi_square, [b, se], (...of) => [squared(ratio(...of))]),
    ...given('odds_ratio', odds_ratio, [b], (one = anything) => [rising(one, Math.exp)]),
    ...given('coefficient', vif, [tolerance], (one = anything) => [quotient(exactly(1), notNegative(one))]),
    ...given('coefficient', beta, [b ?? t], ({ low, high } = anything) => [
      { low: low < 0 ? -Infinity : 0, high: high > 0 ? Infinity : 0 },
    ]),
  ];
}

function ofInterval(
  { b, se, conf_low, conf_high, odds_ratio }: Term,
  { confidenceLevel, logistic }: { readonly confidenceLevel: number; readonly logistic: boolean },
): PaperCheck[] {
  const isRatio = odds_ratio !== undefined || logistic;
  const z = criticalT(confidenceLevel, 1e9);
  // Intervals of a profile likelihood are near Wald's, and not even.
  const critical = isRatio
    ? { low: 0.8 * z, high: 1.3 * z }
    : { low: z, high: criticalT(confidenceLevel, 3) };
  const limit =
    (side: 1 | -1) =>
    (one: Range = anything, error: Range = anything) => {
      const far = product(critical, notNegative(error));
      const end = sum(one, side === 1 ? far : { low: -far.high, high: -far.low });
      return isRatio ? [rising(end, Math.exp), end] : [end];
    };
  return [
    ...given('confidence_interval', conf_low, [b, se], limit(-1)),
    ...given('confidence_interval', conf_high, [b, se], limit(1)),
  ];
}

/** Limits in order, with the estimate between them that most rows of the table have there. */
function limitsOf(terms: readonly Term[]): readonly (readonly PaperCheck[])[] {
  const limited = terms.filter(({ conf_low, conf_high }) => conf_low && conf_high);
  const [first, ...others] = (['odds_ratio', 'b', 'beta'] as const).flatMap((estimate) => {
    if (!limited.some((term) => term[estimate])) return [];
    const rows = limited.map((term) => inOrder([term.conf_low, term[estimate], term.conf_high]));
    const fitting = rows.filter((row, at) => limited[at]?.[estimate] && row.every(holdsAsPrinted)).length;
    return [{ rows, fitting }];
  });
  return first ? others.reduce((best, one) => (one.fitting > best.fitting ? one : best), first).rows : [];
}

/** n − k − 1 where n is printed and terms are those of one model; else any. */
function residualDf({ terms, model }: Regression): Range {
  const printed = model.df2 ? rangeOf(model.df2.plain) : null;
  if (printed) return printed;
  const n = countOf(model.n?.plain);
  return n === null ? { low: 1, high: Infinity } : { low: Math.max(1, n - terms.length - 2), high: n - 1 };
}

/** Where F and the F of the change stand side by side, nothing tells whose p and marks are. */
function testOfModel({ f, f_change, p, marks, df1, df2 }: Regression['model']): Figures<TestStatistic> {
  const own = f ?? f_change;
  const isSure = f === undefined || f_change === undefined;
  return {
    ...(own ? { f: own } : {}),
    ...(df1 ? { df1 } : {}),
    ...(df2 ? { df2 } : {}),
    ...(p && isSure ? { p } : {}),
    ...(marks && isSure ? { marks } : {}),
  };
}

/** F and adjusted R² by R² and the df of F; with the F of the change alone, df are those of the change. */
function ofModel({
  f,
  f_change,
  r_squared,
  r_squared_change,
  adjusted_r_squared,
  df1,
  df2,
}: Regression['model']): PaperCheck[] {
  if (f_change && !f) return ofChange(f_change, [r_squared_change, r_squared, df1, df2]);
  const whole = (range: Range) => exactly(Math.round((range.low + range.high) / 2));
  return [
    ...given('r_squared', f, [r_squared, df1, df2], (share = anything, k = anything, rest = anything) => {
      const { low, high } = notNegative(share);
      const odds = { low: low / (1 - low), high: high >= 1 ? Infinity : high / (1 - high) };
      return [product(odds, quotient(whole(rest), whole(k)))];
    }),
    ...given(
      'r_squared',
      adjusted_r_squared,
      [r_squared, df1, df2],
      (share = anything, k = anything, rest = anything) => {
        const ratio = (whole(k).low + whole(rest).low) / whole(rest).low;
        return [rising(share, (x) => 1 - (1 - x) * ratio)];
      },
    ),
  ];
}

/**
 * F of the change = (ΔR² / df1) / ((1 − R²) / df2).
 *
 * Reference: fixtures/reference/papers.json, R anova(lm(mpg ~ wt), lm(mpg ~ wt + hp))
 */
function ofChange(f: PaperFigure, from: readonly (PaperFigure | undefined)[]): PaperCheck[] {
  return given('f', f, from, (change = anything, share = anything, k = anything, rest = anything) => {
    const whole = ({ low, high }: Range) => Math.round((low + high) / 2);
    const { low, high } = notNegative(share);
    const left = { low: Math.max(0, 1 - high), high: 1 - low };
    return [quotient(product(notNegative(change), exactly(whole(rest) / whole(k))), left)];
  });
}

/**
 * Adjusted R² by R² and n, and F too, where df are not printed: each number of predictors gives its own figure. How many there are is
 * not taken from the rows, which may be of several models or leave some out.
 */
function byPeople({ model }: Regression): PaperCheck[] {
  const { n, r_squared, adjusted_r_squared, f, df1, df2 } = model;
  if (!r_squared || !n || df1 || df2) return [];
  const forEach =
    (of: (share: Range, k: number, rest: number) => Range) =>
    (share = anything, people = anything) => {
      const size = Math.round((people.low + people.high) / 2);
      return Array.from({ length: Math.max(0, size - 2) }, (_, at) =>
        of(notNegative(share), at + 1, size - at - 2),
      );
    };
  return [
    ...given(
      'r_squared',
      adjusted_r_squared,
      [r_squared, n],
      forEach((share, k, rest) => rising(share, (x) => 1 - ((1 - x) * (k + rest)) / rest)),
    ),
    ...given(
      'r_squared',
      f,
      [r_squared, n],
      forEach((share, k, rest) => rising(share, (x) => (x >= 1 ? Infinity : ((x / (1 - x)) * rest) / k))),
    ),
  ];
}

/** R² of models one after the other: its change is the difference, and only ever up where predictors are added. */
export function changeRules(statements: readonly Statement[]): readonly (readonly PaperCheck[])[] {
  const models = statements.flatMap((one) => (one.kind === 'regression' ? [one.model] : []));
  return models.flatMap(({ r_squared, r_squared_change }, at) => {
    const before = models[at - 1]?.r_squared;
    if (!before || !r_squared || !r_squared_change) return [];
    return [
      given('r_squared', r_squared_change, [r_squared, before], (now = anything, then = anything) => [
        sum(now, { low: -then.high, high: -then.low }),
      ]),
    ];
  });
}
