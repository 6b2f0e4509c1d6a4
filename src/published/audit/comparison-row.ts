import {
  confidenceRanges,
  degreesOfFreedomRange,
  differenceRange,
  effectSizeRanges,
  type GroupBox,
  groupBox,
  quotientRange,
  standardErrorRange,
  type TestName,
  testNames,
} from './comparison-box.ts';
import { pRange } from './p-values.ts';
import { narrowed, overlap, pValueRange, type Range, roundingRange } from './rounding-interval.ts';
import type { FormOfScores } from './score-forms.ts';

/** Which way round a table takes its differences; `absolute` is the larger mean minus the smaller. */
export type Direction = 'declared' | 'reversed' | 'absolute';
export const directions: readonly Direction[] = ['declared', 'reversed', 'absolute'];

/** The figures of one row as printed; null where there are none. */
export interface RowFigures {
  readonly groups: readonly (readonly [n: string, mean: string, sd: string])[];
  readonly t: string | null;
  readonly df: string | null;
  readonly p: string | null;
  readonly difference: string | null;
}

export interface RowSettings {
  readonly form: FormOfScores | null;
  readonly direction: Direction;
  readonly confidenceLevel: number;
}

/** Where the unrounded figures of a row can lie, for each test that agrees with what comes before in the row. */
export interface RowRanges {
  readonly difference: Range | null;
  readonly effectSizes: readonly Range[];
  readonly t: readonly Range[];
  /** For the tests that agree with the printed t; for both where none does. */
  readonly df: readonly Range[];
  /** For the tests that agree with the printed t and df. */
  readonly p: readonly Range[];
  readonly confidenceLow: readonly Range[];
  readonly confidenceHigh: readonly Range[];
  /** The tests that agree with the printed t and df. */
  readonly tests: readonly TestName[];
}

/**
 * What n, M and SD of two groups, each anywhere in its rounding box, leave to the figures of a t-test. Student's and
 * Welch's are both let pass; once a printed figure agrees with one of them only, the later ones are held to that one.
 */
export function rowRanges(figures: RowFigures, { form, direction, confidenceLevel }: RowSettings): RowRanges {
  const boxes = figures.groups.map(([n, mean, sd]) => groupBox(n, mean, sd, form));
  const [first, second] = boxes.length === 2 ? boxes : [];
  const printedT = rangeOf(figures.t);
  const printedDf = rangeOf(figures.df);
  const difference = first && second ? directed(differenceRange(first, second), direction) : null;
  const perTest = testNames.map((test) => ({ test, ...testRanges(test, difference, first, second) }));

  const agreeing = (tests: typeof perTest, printed: Range | null, figure: 't' | 'df') => {
    const agree = tests.filter((ranges) => !printed || !ranges[figure] || overlap(ranges[figure], printed));
    return agree.length > 0 ? agree : tests;
  };
  const byT = agreeing(perTest, printedT, 't');
  const byDf = agreeing(byT, printedDf, 'df');

  const printedDifference = rangeOf(figures.difference);
  const finer = difference && printedDifference ? narrowed(difference, printedDifference) : difference;
  const intervals = () =>
    byDf.flatMap(({ error, df }) =>
      finer && error && df ? [confidenceRanges(finer, error, df, confidenceLevel)] : [],
    );
  // Probabilities and their quantiles are worked out for those who ask.
  return {
    difference,
    effectSizes: difference && first && second ? effectSizeRanges(difference, first, second) : [],
    t: perTest.flatMap(({ t }) => (t ? [t] : [])),
    df: byT.flatMap(({ df }) => (df ? [df] : [])),
    get p() {
      return byDf.flatMap((ranges) => {
        const t = printedT && ranges.t ? narrowed(printedT, ranges.t) : (printedT ?? ranges.t);
        const df = printedDf && ranges.df ? narrowed(printedDf, ranges.df) : (printedDf ?? ranges.df);
        return t && df && df.low > 0.5 ? [pRange(t, df)] : [];
      });
    },
    get confidenceLow() {
      return intervals().map(({ low }) => low);
    },
    get confidenceHigh() {
      return intervals().map(({ high }) => high);
    },
    tests: byDf.map(({ test }) => test),
  };
}

/** The p that a mark or a claim of significance goes by: narrowed by the printed p where that agrees. */
export function markedP(ranges: RowRanges, figures: RowFigures): readonly Range[] {
  const printed = figures.p === null ? null : pValueRange(figures.p);
  if (!printed) return ranges.p;
  return ranges.p.length === 0 ? [printed] : ranges.p.map((range) => narrowed(range, printed));
}

function testRanges(
  test: TestName,
  difference: Range | null,
  first: GroupBox | null | undefined,
  second: GroupBox | null | undefined,
): { readonly t: Range | null; readonly df: Range | null; readonly error: Range | null } {
  if (!difference || !first || !second) return { t: null, df: null, error: null };
  const error = standardErrorRange(first, second, test);
  return { t: quotientRange(difference, error), df: degreesOfFreedomRange(first, second, test), error };
}

function rangeOf(figure: string | null): Range | null {
  return figure === null ? null : roundingRange(figure);
}

function directed({ low, high }: Range, direction: Direction): Range {
  const reversed = { low: -high, high: -low };
  if (direction === 'declared') return { low, high };
  if (direction === 'reversed') return reversed;
  if (low >= 0) return { low, high };
  return high <= 0 ? reversed : { low: -Math.max(-low, high), high: Math.max(-low, high) };
}
