import { chiSquareUpperTail } from '../../../src/stats/distributions/chi-square-mass.ts';
import { fUpperTail } from '../../../src/stats/distributions/f-mass.ts';
import { studentTTwoSidedP } from '../../../src/stats/distributions/student-t-two-sided-p.ts';
import { chiSquareOf, fOf, type Sample, tOf } from './draws.ts';
import type { HonestTable } from './honest-tables.ts';

/**
 * Whether figures of a table cannot all be roundings of one sample's: a plain second way to it, by the ends of the rounding intervals,
 * of what the makers of `honest-tables.ts` compute. It knows what each cell is.
 */
export function contradicts(table: HonestTable): boolean {
  const rows = rowsOf(table);
  const heads = [...table.text.matchAll(/n\s?=\s?(\d+)/gu)].map(([, n]) => Number(n));
  const [whole] = [...(table.caption ?? '').matchAll(/N\s?=\s?(\d+)/gu)].map(([, n]) => Number(n));
  if (rows.some((row) => row.some(({ statistic }) => statistic === 'sum_of_squares'))) return anova(rows);
  if (rows.some((row) => row.some(({ statistic }) => statistic === 'test'))) return blocks(rows);
  return (
    rows.some((row) => {
      const of = (statistic: string) => row.filter((one) => one.statistic === statistic);
      if (of('mean').length === 2) return twoGroups(row, heads);
      if (of('b').length > 0) return coefficient(row, (whole ?? 0) - rows.length - 1);
      if (of('r').length > 0 && whole !== undefined) return of('r').some((r) => correlation(r, whole));
      if (of('cronbach_alpha').length > 0) return (of('cronbach_alpha')[0]?.low ?? 0) > 1;
      return of('percent').some((percent, at) => isOther(percent, shares(of('n')[at], heads[at])));
    }) || chiSquares(rows)
  );
}

interface Interval {
  readonly low: number;
  readonly high: number;
}
interface Figure extends Interval {
  readonly statistic: string;
  readonly marks: string | null;
}

function rowsOf({ truth }: HonestTable): Figure[][] {
  const rows = new Map<number, Figure[]>();
  for (const [key, is] of truth) {
    const row = Number(key.split(',')[0]);
    const marks = is.find((one) => one.startsWith('marks'))?.slice('marks '.length) ?? null;
    const figures = is.flatMap((one): Figure[] => {
      const [statistic = '', plain = ''] = one.split(' ');
      if (statistic === 'marks') return [];
      const half = 0.5 * 10 ** -(plain.split('.')[1] ?? '').length + 1e-9;
      const x = Number(plain.replace('<', ''));
      if (plain.startsWith('<')) return [{ statistic, low: 0, high: x, marks }];
      const isWhole = statistic === 'n' || (statistic === 'df' && !plain.includes('.'));
      return [{ statistic, low: isWhole ? x : x - half, high: isWhole ? x : x + half, marks }];
    });
    rows.set(row, [...(rows.get(row) ?? []), ...figures]);
  }
  return [...rows.values()];
}

const isOther = (one: Interval | undefined, other: Interval | null): boolean =>
  one !== undefined && other !== null && (one.low > other.high + 1e-9 || one.high < other.low - 1e-9);

/** What a function of figures may be, by both ends of each. */
function rangeOf(figures: readonly Interval[], value: (at: readonly number[]) => number): Interval {
  let [low, high] = [Infinity, -Infinity];
  for (let corner = 0; corner < 2 ** figures.length; corner++) {
    const x = value(figures.map((one, at) => ((corner >> at) & 1 ? one.high : one.low)));
    low = Math.min(low, x);
    high = Math.max(high, x);
  }
  return { low, high };
}

function shares(n: Interval | undefined, of: number | undefined): Interval | null {
  return n && of ? { low: (100 * n.low) / of, high: (100 * n.high) / of } : null;
}

const marksOf = (p: number) => (p < 0.001 ? '***' : p < 0.01 ? '**' : p < 0.05 ? '*' : '');

/** Whether no p of an interval has these marks. */
function isOtherMarks(marks: string | null, { low, high }: Interval): boolean {
  if (marks === null) return false;
  const possible = [
    marksOf(low),
    marksOf(high),
    ...['**', '*'].filter((one) => marksOf(low) > one && one > marksOf(high)),
  ];
  return !possible.includes(marks);
}

const pOfT = (t: Interval, df: Interval): Interval => {
  const [near, far] = [
    t.low <= 0 && t.high >= 0 ? 0 : Math.min(Math.abs(t.low), Math.abs(t.high)),
    Math.max(Math.abs(t.low), Math.abs(t.high)),
  ];
  return { low: studentTTwoSidedP(far, df.high), high: studentTTwoSidedP(near, Math.max(df.low, 1)) };
};

function twoGroups(row: readonly Figure[], [n1 = 0, n2 = 0]: readonly number[]): boolean {
  const of = (statistic: string) => row.filter((one) => one.statistic === statistic);
  const [m1, m2] = of('mean');
  const [s1, s2] = of('sd');
  const [t] = of('t');
  const [df] = of('df');
  const [p] = of('p');
  // A p beside no t may come of any test.
  if (!m1 || !m2 || !s1 || !s2 || !t) return false;
  if (s1.high <= 0 || s2.high <= 0) return true;
  return ![false, true].some((welch) => {
    const test = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]) =>
      tOf({ n: n1, mean: a, sd: Math.max(c, 1e-6) }, { n: n2, mean: b, sd: Math.max(d, 1e-6) }, welch);
    const ts = rangeOf([m1, m2, s1, s2], (at) => test(at).t);
    const dfs = rangeOf([m1, m2, s1, s2], (at) => test(at).df);
    if (isOther(t, ts) || isOther(df, dfs)) return false;
    const ps = pOfT({ low: Math.max(ts.low, t.low), high: Math.min(ts.high, t.high) }, dfs);
    return !isOther(p, ps) && !isOtherMarks(t.marks, ps) && !(p && isOtherMarks(t.marks, p));
  });
}

/** The test of each block stands in its first row. */
function blocks(rows: readonly (readonly Figure[])[]): boolean {
  const found: (readonly Figure[])[][] = [];
  for (const row of rows) {
    if (row.some(({ statistic }) => statistic === 'test')) found.push([]);
    found.at(-1)?.push(row);
  }
  return found.some((block) => {
    const of = (row: readonly Figure[], statistic: string) => row.find((one) => one.statistic === statistic);
    const [first = []] = block;
    const [test, p] = [of(first, 'test'), of(first, 'p')];
    const groups = block.map((row) => ({
      n: of(row, 'n')?.low ?? 0,
      mean: of(row, 'mean'),
      sd: of(row, 'sd'),
    }));
    const spreads = groups.flatMap(({ mean, sd }) => (mean && sd ? [mean, sd] : []));
    if (
      !test ||
      groups.some(({ n }) => n < 2) ||
      spreads.some(({ statistic, high }) => statistic === 'sd' && high <= 0)
    )
      return true;
    const samples = (at: readonly number[]): Sample[] =>
      groups.map(({ n }, index) => ({
        n,
        mean: at[2 * index] ?? 0,
        sd: Math.max(at[2 * index + 1] ?? 0, 1e-6),
      }));
    const sum = groups.reduce((total, { n }) => total + n, 0);
    if (groups.length === 2) {
      const value = (at: readonly number[]) => {
        const [one, other] = samples(at);
        return one && other ? tOf(one, other, false).t : 0;
      };
      const df = { low: sum - 2, high: sum - 2 };
      const ps = pOfT(test, df);
      return isOther(test, rangeOf(spreads, value)) || isOther(p, ps) || isOtherMarks(test.marks, ps);
    }
    // F is least within the intervals of the means: so far as to where they are closest, which the ends do not reach.
    const means = groups.flatMap(({ mean }) => mean ?? []);
    const middle = means.reduce((total, { low, high }) => total + (low + high) / 2, 0) / means.length;
    const closest = (at: readonly number[]) =>
      at.map((x, index) => {
        const one = spreads[index];
        return one && index % 2 === 0 ? Math.min(one.high, Math.max(one.low, middle)) : x;
      });
    const f = (at: readonly number[]) => fOf(samples(at)).f;
    const range = rangeOf(spreads, f);
    const least = Math.min(range.low, rangeOf(spreads, (at) => f(closest(at))).low);
    const tail = (x: number) =>
      fUpperTail(Math.max(x, 0), {
        degreesOfFreedom1: groups.length - 1,
        degreesOfFreedom2: sum - groups.length,
      });
    const ps = { low: tail(test.high), high: tail(test.low) };
    return (
      isOther(test, { low: least * 0.98, high: range.high }) || isOther(p, ps) || isOtherMarks(test.marks, ps)
    );
  });
}

function chiSquares(rows: readonly (readonly Figure[])[]): boolean {
  const found: (readonly Figure[])[][] = [];
  for (const row of rows) {
    if (row.some(({ statistic }) => statistic === 'chi_square')) found.push([]);
    found.at(-1)?.push(row);
  }
  return found.some((block) => {
    const counts = block.map((row) => row.filter(({ statistic }) => statistic === 'n').map(({ low }) => low));
    const figure = (statistic: string) => block[0]?.find((one) => one.statistic === statistic);
    const { x, df } = chiSquareOf(counts);
    const printed = figure('chi_square');
    if (!printed) return false;
    const ps = {
      low: chiSquareUpperTail(printed.high, df),
      high: chiSquareUpperTail(Math.max(printed.low, 0), df),
    };
    return (
      isOther(printed, { low: x, high: x }) ||
      isOther(figure('df'), { low: df, high: df }) ||
      isOther(figure('p'), ps)
    );
  });
}

function anova(rows: readonly (readonly Figure[])[]): boolean {
  const [between = [], within = [], total = []] = rows;
  const of = (row: readonly Figure[], statistic: string) => row.find((one) => one.statistic === statistic);
  const ratio = (one: Interval | undefined, other: Interval | undefined): Interval | null =>
    one && other && other.low > 0 ? { low: one.low / other.high, high: one.high / other.low } : null;
  const sum = (statistic: string): Interval | null => {
    const [one, other] = [of(between, statistic), of(within, statistic)];
    return one && other ? { low: one.low + other.low, high: one.high + other.high } : null;
  };
  const [f, p, df1, df2] = [of(between, 'f'), of(between, 'p'), of(between, 'df'), of(within, 'df')];
  const tail = (x: number) =>
    df1 && df2 && df1.low > 0 && df2.low > 0
      ? fUpperTail(Math.max(x, 0), { degreesOfFreedom1: df1.low, degreesOfFreedom2: df2.low })
      : 0;
  return (
    [between, within].some((row) =>
      isOther(of(row, 'mean_square'), ratio(of(row, 'sum_of_squares'), of(row, 'df'))),
    ) ||
    isOther(of(total, 'sum_of_squares'), sum('sum_of_squares')) ||
    isOther(of(total, 'df'), sum('df')) ||
    isOther(f, ratio(of(between, 'mean_square'), of(within, 'mean_square'))) ||
    (f !== undefined && isOther(p, { low: tail(f.high), high: tail(f.low) }))
  );
}

function correlation(r: Figure, n: number): boolean {
  if (r.low > 1 || r.high < -1) return true;
  if (r.high >= 1) return false;
  const t = (x: number) => x * Math.sqrt((n - 2) / (1 - Math.min(x * x, 0.999999)));
  return isOtherMarks(r.marks, pOfT({ low: t(r.low), high: t(r.high) }, { low: n - 2, high: n - 2 }));
}

function coefficient(row: readonly Figure[], df: number): boolean {
  const of = (statistic: string) => row.find((one) => one.statistic === statistic);
  const [b, se, t, p] = [of('b'), of('se'), of('t'), of('p')];
  if (!b || !se || !t) return false;
  if (se.high <= 0) return true;
  const ts = rangeOf([b, se], ([x = 0, y = 1]) => x / Math.max(y, 1e-6));
  const ps = pOfT(t, { low: df, high: df });
  return isOther(t, ts) || isOther(p, ps) || isOtherMarks(t.marks, ps);
}
