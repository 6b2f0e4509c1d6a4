import type { Statement } from '../../statements/statement.ts';
import { asStatistic } from '../kit/as-statistic.ts';
import { follows, type PaperCheck, rangeOf } from '../kit/check-kit.ts';
import { notNegative, quotient, sum } from '../kit/interval.ts';
import { partialEtaByF } from '../tests/partial-eta.ts';
import { testRules } from '../tests/test-rules.ts';

export type AnovaTable = Extract<Statement, { kind: 'anova_table' }>;
type Source = AnovaTable['sources'][number];

/**
 * MS = SS / df, F = MS / MS of error, p of F, partial η² = SS / (SS + SS of error). SS and df of one effect and its error add up to
 * the total; those of several effects need not, nor does a total that is not corrected for the mean.
 */
export function anovaTableRules({ sources, legend }: AnovaTable): PaperCheck[] {
  const effects = sources.filter(({ role }) => role === 'effect');
  return [
    ...sources.flatMap(meanSquare),
    ...effects.flatMap((effect) => {
      const error = errorOf(effect, sources);
      return error ? ofEffect(effect, error, legend) : [];
    }),
    ...totals(sources),
  ];
}

function meanSquare({ mean_square, sum_of_squares, df }: Source): PaperCheck[] {
  if (!mean_square || !sum_of_squares || !df) return [];
  return [
    follows({
      rule: 'anova',
      figure: mean_square,
      given: [sum_of_squares, df],
      possible: (texts) => {
        const [squares, degrees] = texts.map(rangeOf);
        const whole = wholeDf(texts[1]);
        return squares && degrees ? [quotient(squares, whole ?? degrees)] : null;
      },
    }),
  ];
}

/** df without decimals are taken as whole numbers, or as rounded ones. */
function wholeDf(text: string | null | undefined) {
  const value = Number(text);
  return text && /^\d+$/.test(text) ? { low: value, high: value } : null;
}

/** The next error below an effect: within and between people have one each. */
function errorOf(effect: Source, sources: readonly Source[]): Source | undefined {
  return sources.slice(sources.indexOf(effect)).find(({ role }) => role === 'error');
}

function ofEffect(effect: Source, error: Source, legend: AnovaTable['legend']): PaperCheck[] {
  const { f, p, marks, partial_eta_squared: partial } = effect;
  const [top, bottom] = [effect.mean_square, error.mean_square];
  const [own, rest] = [effect.sum_of_squares, error.sum_of_squares];
  const [df1, df2] = [effect.df, error.df];
  return [
    ...(f && top && bottom
      ? [
          follows({
            rule: 'f',
            figure: f,
            given: [top, bottom],
            possible: (texts) => {
              const [one, other] = texts.map(rangeOf);
              return one && other ? [quotient(notNegative(one), notNegative(other))] : null;
            },
          }),
        ]
      : []),
    ...(partial && own && rest
      ? [
          follows({
            rule: 'effect_size',
            figure: partial,
            given: [own, rest],
            possible: (texts) => {
              const [one, other] = texts.map(rangeOf);
              if (!one || !other) return null;
              const [a, b] = [notNegative(one), notNegative(other)];
              const share = (x: number, y: number) => (x + y === 0 ? 0 : x / (x + y));
              return [{ low: share(a.low, b.high), high: share(a.high, b.low) }];
            },
          }),
        ]
      : []),
    ...(partial && !(own && rest) && f && df1 && df2 ? partialEtaByF(partial, f, [df1, df2]) : []),
    ...(f && df1 && df2
      ? asStatistic(
          [
            ['df1', df1],
            ['df2', df2],
          ],
          (own) =>
            testRules({ f, ...own, ...(p ? { p } : {}), ...(marks ? { marks } : {}) }, { legend, tails: 2 }),
        )
      : []),
  ];
}

function totals(sources: readonly Source[]): PaperCheck[] {
  const [total, ...others] = sources.filter(({ role }) => role === 'total');
  const parts = sources.filter(({ role }) => role === 'effect' || role === 'error');
  if (!total || others.length > 0 || parts.length !== 2 || sources.length !== 3) return [];
  const degrees = [total.df, ...parts.map(({ df }) => df)].map((df) => Number(df?.plain ?? Number.NaN));
  const [all = 0, one = 0, other = 0] = degrees;
  if (all === one + other + 1) return [];
  return (['df', 'sum_of_squares'] as const).flatMap((name) => {
    const given = parts.flatMap((part) => part[name] ?? []);
    const figure = total[name];
    if (!figure || given.length < parts.length) return [];
    return [
      follows({
        rule: 'column_sum',
        figure,
        given,
        possible: (texts) => {
          const [first, second] = texts.map(rangeOf);
          return first && second ? [sum(first, second)] : null;
        },
      }),
    ];
  });
}
