import type { Range } from '../../../printed/audit/rounding-interval.ts';
import type { Figures } from '../../statements/statement.ts';
import type { TestStatistic } from '../../statistic.ts';
import { exactly, hull, magnitude } from '../kit/interval.ts';
import { chiSquareTailRange, fTailRange, tTailRange, zTailRange } from './tails.ts';

/** How p follows from a statistic. */
export interface Family {
  readonly statistic: TestStatistic;
  readonly df: readonly ('df' | 'df1' | 'df2')[];
  readonly p: (statistic: Range, df: readonly Range[]) => Range;
  /** Whether p may be one-sided: not where the statistic has no sign. */
  readonly signed: boolean;
  /** Whether df are whole numbers, and not rounded ones such as Welch's. */
  readonly wholeDf?: boolean;
  /** Where df can lie that nothing tells of; null where nothing can be said without them. */
  readonly open: Range | null;
}

const anyDf = { low: 1, high: Infinity };
const chiSquare = (statistic: TestStatistic): Family => ({
  statistic,
  df: ['df'],
  signed: false,
  wholeDf: true,
  open: anyDf,
  p: (x, [df = anyDf]) => chiSquareTailRange(x, df),
});

const families: readonly Family[] = [
  { statistic: 't', df: ['df'], signed: true, open: anyDf, p: (t, [df = anyDf]) => tTailRange(t, df) },
  {
    statistic: 'f',
    df: ['df1', 'df2'],
    signed: false,
    open: null,
    p: (f, [df1 = anyDf, df2 = anyDf]) => fTailRange(f, df1, df2),
  },
  chiSquare('chi_square'),
  { statistic: 'z', df: [], signed: true, open: null, p: (z) => zTailRange(z) },
  chiSquare('h'),
  chiSquare('q'),
];

const correlation: Family = {
  statistic: 'r',
  df: ['df'],
  signed: true,
  wholeDf: true,
  open: null,
  p: (r, [df = anyDf]) => {
    const { low, high } = magnitude(r);
    const square = (x: number) => (x >= 1 ? Infinity : (x * x) / (1 - x * x));
    const t = (x: number, of: number) => (square(x) === 0 ? 0 : Math.sqrt(square(x) * of));
    return hull([
      tTailRange(exactly(Math.min(1e150, t(low, df.low))), df),
      tTailRange(exactly(Math.min(1e150, t(high, df.high))), df),
    ]);
  },
};

/** t, F, χ², z, H and Q say p; so does r where it is no effect size of another test. What p comes from otherwise is not known. */
export function familiesOf(test: Figures<TestStatistic>): readonly Family[] {
  const own = families.filter(({ statistic }) => test[statistic] !== undefined);
  const others = [test.u, test.w, test.test].some((one) => one !== undefined);
  if (own.length > 0 || others || !test.r) return own.length > 0 ? onlyTold(own, test) : [];
  return [correlation];
}

/** Where z stands beside U, W or H, p comes from z; where both t and F do, nothing tells which. */
function onlyTold(own: readonly Family[], test: Figures<TestStatistic>): readonly Family[] {
  if (own.length === 1) return own;
  const z = own.filter(({ statistic }) => statistic === 'z');
  return test.h || test.u || test.w ? z : [];
}
