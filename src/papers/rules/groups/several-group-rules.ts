import { messages } from '../../../messages/messages.ts';
import type { RuleCode } from '../../../printed/audit/audit-schema.ts';
import { oneDigitAlternatives, type Range } from '../../../printed/audit/rounding-interval.ts';
import type { PaperFigure } from '../../paper-figure.ts';
import type { Statement } from '../../statements/statement.ts';
import type { TestStatistic } from '../../statistic.ts';
import { listed, markRangeOf, type PaperCheck, pRangeOf, rangeOf } from '../kit/check-kit.ts';
import { countOf, exactly, rising, shared } from '../kit/interval.ts';
import { fTailRange } from '../tests/tails.ts';
import { type FTestRange, fTestRanges, type GroupRange } from './explained-variance.ts';

export type Comparison = Extract<Statement, { kind: 'group_comparison' }>;

type Part =
  | { readonly of: 'group'; readonly at: number; readonly figure: 'n' | 'mean' | 'sd' }
  | { readonly of: 'test'; readonly figure: TestStatistic };

type Texts = (part: Part['of'], figure: string, at?: number) => string | null;

const ruleOf: Partial<Readonly<Record<TestStatistic, RuleCode>>> = {
  f: 'f',
  test: 'f',
  df: 'df',
  df1: 'df',
  df2: 'df',
  p: 'p',
  marks: 'stars',
  eta_squared: 'effect_size',
  partial_eta_squared: 'effect_size',
  omega_squared: 'effect_size',
};

/** What follows from other figures comes first: it is the first to be reported. */
const order: readonly TestStatistic[] = [
  'marks',
  'p',
  'eta_squared',
  'partial_eta_squared',
  'omega_squared',
  'df',
  'df1',
  'df2',
  'f',
  'test',
];

/** n, M and SD of groups, F, df, p, marks and the share of variance: one system a row, by any way of working F out; what is printed as SDs may be standard errors. */
export function severalGroupRules(
  { groups, test, legend }: Comparison,
  spread: 'sd' | 'se' = 'sd',
): PaperCheck[] {
  const figures: { readonly figure: PaperFigure; readonly part: Part }[] = [
    ...groups.flatMap((group, at) =>
      (['n', 'mean', 'sd'] as const).flatMap((figure) => {
        const own = group[figure];
        return own ? [{ figure: own, part: { of: 'group' as const, at, figure } }] : [];
      }),
    ),
    ...order.flatMap((figure) => {
      const own = test[figure];
      const isKnown = figure !== 'marks' || (own !== undefined && markRangeOf(own.plain, legend) !== null);
      return own && isKnown ? [{ figure: own, part: { of: 'test' as const, figure } }] : [];
    }),
  ];
  if (!test.f && !test.test) return [];
  const all = figures.map(({ figure }) => figure);
  const known = new Map<string, boolean>();
  const holdsFor = (texts: readonly (string | null)[]) => {
    const key = JSON.stringify(texts);
    const found =
      known.get(key) ??
      isPossible(
        figures.map(({ part }) => part),
        texts,
        { k: groups.length, legend, spread },
      );
    known.set(key, found);
    return found;
  };
  const system = {};
  return figures.flatMap(({ figure, part }, at): PaperCheck[] => {
    const rule = part.of === 'test' ? ruleOf[part.figure] : undefined;
    if (!rule || all.length < 2) return [];
    const others = all.filter((_, index) => index !== at);
    const holds = ([own = null, ...rest]: readonly (string | null)[]) => holdsFor(rest.toSpliced(at, 0, own));
    return [
      {
        rule,
        about: [figure],
        comparedWith: others,
        holds,
        holdsWithout: holds,
        system,
        alternatives:
          rule === 'stars'
            ? ['', ...Object.keys(legend)].filter((mark) => mark !== figure.plain)
            : oneDigitAlternatives(figure.plain),
        message: () =>
          messages.papers.doesNotGoWith({
            name: messages.papers.statistics[figure.statistic],
            plain: figure.plain === '' ? '–' : figure.plain,
            others: listed(others),
          }),
      },
    ];
  });
}

function isPossible(
  parts: readonly Part[],
  texts: readonly (string | null)[],
  {
    k,
    legend,
    spread,
  }: {
    readonly k: number;
    readonly legend: Readonly<Record<string, string>>;
    readonly spread: 'sd' | 'se';
  },
): boolean {
  const text: Texts = (of, figure, at) =>
    texts[
      parts.findIndex(
        (part) => part.of === of && part.figure === figure && (part.of === 'test' || part.at === at),
      )
    ] ?? null;
  const groups = Array.from({ length: k }, (_, at): GroupRange => {
    const n = countOf(text('group', 'n', at));
    const printed = rangeOf(text('group', 'sd', at));
    // A standard error is that of √n times as large an SD.
    const isError = spread === 'se' && printed !== null;
    const sd = !isError ? printed : n === null ? null : rising(printed, (x) => x * Math.sqrt(n));
    return { n, mean: rangeOf(text('group', 'mean', at)), sd };
  });
  return fTestRanges(groups).some((way) => fits(way, text, legend));
}

function fits(way: FTestRange, text: Texts, legend: Readonly<Record<string, string>>): boolean {
  const printed = rangeOf(text('test', 'f') ?? text('test', 'test'));
  const f = printed ? shared(way.f, printed) : way.f;
  if (!f || !dfFits(way, text)) return false;
  const df2 = rangeOf(text('test', 'df2'));
  const p = fTailRange(f, exactly(way.df1), (df2 && shared(df2, way.df2)) ?? df2 ?? way.df2);
  const probabilities = [pRangeOf(text('test', 'p')), markRangeOf(text('test', 'marks'), legend)];
  return probabilities.every((one) => one === null || shared(one, p) !== null) && effectFits(way, f, text);
}

/** df as printed; a second df may have been rounded down, and a single one may be either, or that of the whole. */
function dfFits({ df1, df2 }: FTestRange, text: Texts): boolean {
  const [single, first, second] = [text('test', 'df'), text('test', 'df1'), text('test', 'df2')].map(rangeOf);
  const down = rising(df2, Math.floor);
  const isSecond = (range: Range) => [df2, down].some((one) => shared(range, one));
  if (first && !shared(first, exactly(df1))) return false;
  if (second && !isSecond(second)) return false;
  const whole = rising(df2, (x) => x + df1);
  return !single || isSecond(single) || [exactly(df1), whole].some((one) => shared(single, one) !== null);
}

/** η² by its own sums of squares or by F; ω² by F. */
function effectFits({ df1, df2, share }: FTestRange, f: Range, text: Texts): boolean {
  const effects = ['eta_squared', 'partial_eta_squared'].map((name) => rangeOf(text('test', name)));
  const omega = rangeOf(text('test', 'omega_squared'));
  const of = (x: number, df: number) =>
    df === Infinity ? 0 : x === Infinity ? 1 : (df1 * x) / (df1 * x + df);
  const byF = { low: of(f.low, df2.high), high: of(f.high, df2.low) };
  const omegaOf = (x: number, df: number) =>
    x === Infinity ? 1 : df === Infinity ? 0 : (df1 * (x - 1)) / (df1 * x + df + 1);
  const ends = [
    omegaOf(f.low, df2.high),
    omegaOf(f.low, df2.low),
    omegaOf(f.high, df2.low),
    omegaOf(f.high, df2.high),
  ];
  const omegas = { low: Math.min(...ends), high: Math.max(0, ...ends) };
  return (
    effects.every((one) => one === null || shared(one, byF) !== null || shared(one, share) !== null) &&
    (omega === null || shared(omega, omegas) !== null)
  );
}
