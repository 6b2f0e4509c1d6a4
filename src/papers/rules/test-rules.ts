import { messages } from '../../messages/messages.ts';
import type { RuleCode } from '../../printed/audit/audit-schema.ts';
import { pRange } from '../../printed/audit/comparison/p-values.ts';
import type { Range } from '../../printed/audit/rounding-interval.ts';
import { oneDigitAlternatives } from '../../printed/audit/rounding-interval.ts';
import { chiSquareUpperTail } from '../../stats/distributions/chi-square-mass.ts';
import { fUpperTail } from '../../stats/distributions/f-mass.ts';
import { normalTwoSidedP } from '../../stats/distributions/normal-two-sided-p.ts';
import type { PaperFigure } from '../paper-figure.ts';
import type { Figures, TestStatistic } from '../statements/statement.ts';
import type { Statistic } from '../statistic.ts';
import { fits, listed, markRangeOf, type PaperCheck, paperCheck, pRangeOf, rangeOf } from './check-kit.ts';

/** How p follows from a statistic and its df; null where these do not say it. */
type PValueOf = (statistic: Range, df: readonly (Range | null)[]) => Range | null;

interface Family {
  readonly rule: RuleCode;
  readonly statistic: Statistic & TestStatistic;
  readonly df: readonly (Statistic & TestStatistic)[];
  readonly p: PValueOf;
  /** Whether p may be one-sided: not where the statistic has no sign. */
  readonly signed: boolean;
}

const least = 1e-9;
const positive = ({ low, high }: Range): Range => ({
  low: Math.max(low, least),
  high: Math.max(high, least),
});
const corners = (one: Range, other: Range): [number, number][] =>
  [one.low, one.high].flatMap((a) =>
    [one === other ? a : other.low, other.high].map((b): [number, number] => [a, b]),
  );

/** What falls with the size of a statistic lies between its values at both ends, for each corner of the df. */
function between(values: readonly number[]): Range {
  return { low: Math.min(...values) * (1 - 1e-9), high: Math.min(1, Math.max(...values) * (1 + 1e-9)) };
}

const families: readonly Family[] = [
  {
    rule: 't',
    statistic: 't',
    df: ['df'],
    signed: true,
    p: (t, [df]) => (df ? pRange(t, positive(df)) : null),
  },
  {
    rule: 'f',
    statistic: 'f',
    df: ['df1', 'df2'],
    signed: false,
    p: (f, [df1, df2]) => {
      if (!df1 || !df2) return null;
      const [low, high] = [Math.max(0, f.low), Math.max(0, f.high)];
      return between(
        corners(positive(df1), positive(df2)).flatMap(([degreesOfFreedom1, degreesOfFreedom2]) =>
          [low, high].map((x) => fUpperTail(x, { degreesOfFreedom1, degreesOfFreedom2 })),
        ),
      );
    },
  },
  {
    rule: 'chi_square',
    statistic: 'chi_square',
    df: ['df'],
    signed: false,
    p: (x, [df]) =>
      df
        ? between(
            [x.low, x.high].flatMap((value) =>
              [df.low, df.high].map((one) => chiSquareUpperTail(Math.max(0, value), Math.max(least, one))),
            ),
          )
        : null,
  },
  {
    rule: 'z',
    statistic: 'z',
    df: [],
    signed: true,
    p: (z) =>
      between(
        [
          z.low <= 0 && z.high >= 0 ? 0 : Math.min(Math.abs(z.low), Math.abs(z.high)),
          Math.max(Math.abs(z.low), Math.abs(z.high)),
        ].map(normalTwoSidedP),
      ),
  },
];

/**
 * p and marks of significance against the statistic and df that they come from, each anywhere in its rounding interval.
 *
 * @param test    df that the document does not print may be filled in from n beforehand
 * @param tails   1 where p is one-sided, 'either' where the words leave it open
 * Source: Nuijten et al. (2016), Behavior Research Methods 48:1205–1226 (statcheck)
 */
export function testRules(
  test: Figures<TestStatistic>,
  { legend, tails }: { readonly legend: Readonly<Record<string, string>>; readonly tails: 1 | 2 | 'either' },
): PaperCheck[] {
  return families.flatMap((family) => {
    const statistic = test[family.statistic];
    const df = family.df.map((name) => test[name]);
    if (!statistic || df.some((one) => one === undefined)) return [];
    const given = [statistic, ...df.flatMap((one) => one ?? [])];
    return [
      ...(test.p ? [pCheck(family, test.p, given, tails)] : []),
      ...(test.marks && test.marks.plain in { '': '', ...legend }
        ? marksCheck(family, test.marks, given, { legend, tails })
        : []),
    ];
  });
}

function possibleP(
  family: Family,
  texts: readonly (string | null)[],
  tails: 1 | 2 | 'either',
): Range[] | null {
  const [statistic, ...df] = texts.map(rangeOf);
  if (!statistic || df.some((one) => one === null)) return null;
  const p = family.p(statistic, df);
  if (!p) return null;
  const half = { low: p.low / 2, high: p.high / 2 };
  if (!family.signed || tails === 2) return [p];
  return tails === 1 ? [half] : [p, half];
}

function pCheck(
  family: Family,
  p: PaperFigure,
  given: readonly PaperFigure[],
  tails: 1 | 2 | 'either',
): PaperCheck {
  return paperCheck({
    rule: 'p',
    about: [p],
    comparedWith: given,
    alternatives: oneDigitAlternatives(p.plain),
    holds: ([printed, ...texts]) => {
      const range = pRangeOf(printed);
      const possible = possibleP(family, texts, tails);
      return range === null || possible === null || possible.some((one) => fits(one, range));
    },
    message: messages.papers.pDoesNotFollow({
      p: p.plain,
      from: listed(given),
      is: pText(
        possibleP(
          family,
          given.map(({ plain }) => plain),
          tails,
        ),
      ),
    }),
  });
}

function marksCheck(
  family: Family,
  marks: PaperFigure,
  given: readonly PaperFigure[],
  { legend, tails }: { readonly legend: Readonly<Record<string, string>>; readonly tails: 1 | 2 | 'either' },
): PaperCheck[] {
  const all = ['', ...Object.keys(legend)];
  if (all.length === 1) return [];
  return [
    paperCheck({
      rule: 'stars',
      about: [marks],
      comparedWith: given,
      alternatives: all.filter((mark) => mark !== marks.plain),
      holds: ([printed, ...texts]) => {
        const range = markRangeOf(printed, legend);
        const possible = possibleP(family, texts, tails);
        return range === null || possible === null || possible.some((one) => fits(one, range));
      },
      message: messages.papers.marksDoNotFollow({
        marks: marks.plain === '' ? '–' : marks.plain,
        from: listed(given),
        is: pText(
          possibleP(
            family,
            given.map(({ plain }) => plain),
            tails,
          ),
        ),
      }),
    }),
  ];
}

/** Where p lies, in two digits. */
function pText(ranges: readonly Range[] | null): string {
  const [range] = ranges ?? [];
  if (!range) return '';
  const digits = (x: number) => String(Number(x.toPrecision(2))).replace(/^0\./, '.');
  const [low, high] = [digits(range.low), digits(range.high)];
  return low === high ? low : `${low}–${high}`;
}
