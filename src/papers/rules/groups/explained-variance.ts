import type { Range } from '../../../printed/audit/rounding-interval.ts';
import { anything, exactly, hull, notNegative, quotient, rising, squared, sum } from '../kit/interval.ts';

/** n, M and SD of one group; null where they are not printed. */
export interface GroupRange {
  readonly n: number | null;
  readonly mean: Range | null;
  readonly sd: Range | null;
}

/** F, its df, and the share of variance between groups, by one way of working them out; each may be anything where groups lack figures. */
export interface FTestRange {
  readonly f: Range;
  readonly df1: number;
  readonly df2: Range;
  /** η², with F and df of the one-way analysis. */
  readonly share: Range;
}

interface Sized {
  readonly n: number;
  readonly mean: Range;
  readonly sd: Range;
}

/**
 * F of groups from their n, M and SD, each anywhere in its rounding interval: one-way analysis of variance, Welch's, and that of
 * Brown and Forsythe.
 *
 * Source: Fisher (1925); Welch (1951), Biometrika 38:330–336; Brown & Forsythe (1974), Technometrics 16:129–132
 * Reference: fixtures/reference/papers.json, R oneway.test(var.equal = TRUE / FALSE)
 */
export function fTestRanges(groups: readonly GroupRange[]): FTestRange[] {
  const df1 = groups.length - 1;
  const sizes = groups.map(({ n }) => n);
  const sized = groups.flatMap(({ n, mean, sd }) => (n !== null && mean && sd ? [{ n, mean, sd }] : []));
  const people = sizes.reduce<number | null>((sum, n) => (sum === null || n === null ? null : sum + n), 0);
  const within = people === null ? { low: 1, high: Infinity } : exactly(people - groups.length);
  const unknown = { low: 0, high: Infinity };
  if (sized.length < groups.length || sized.some(({ n }) => n < 2)) {
    const open = { f: unknown, df1, share: { low: 0, high: 1 } };
    return [
      { ...open, df2: within },
      { ...open, df2: { low: 1, high: Infinity } },
    ];
  }
  return [oneWay(sized), welch(sized), brownForsythe(sized)];
}

function oneWay(groups: readonly Sized[]): FTestRange {
  const df1 = groups.length - 1;
  const df2 = groups.reduce((sum, { n }) => sum + n - 1, 0);
  const between = spreadOf(groups.map(({ n, mean }) => ({ weight: exactly(n), mean })));
  const within = groups.reduce(
    (sum, { n, sd }) => ({
      low: sum.low + (n - 1) * Math.max(0, sd.low) ** 2,
      high: sum.high + (n - 1) * sd.high ** 2,
    }),
    exactly(0),
  );
  const f = quotient(
    rising(between, (x) => x / df1),
    rising(within, (x) => x / df2),
  );
  const share = (b: number, w: number) => (b + w === 0 ? 0 : b / (b + w));
  return {
    f: { low: Math.max(0, f.low), high: f.high },
    df1,
    df2: exactly(df2),
    share: {
      low: share(between.low, within.high),
      high: within.low === 0 ? 1 : share(between.high, within.low),
    },
  };
}

function welch(groups: readonly Sized[]): FTestRange {
  const k = groups.length;
  const weights = groups.map(({ n, sd }) => quotient(exactly(n), squared(sd)));
  const between = spreadOf(groups.map(({ mean }, at) => ({ weight: weights[at] ?? anything, mean })));
  const lack = weights.reduce((sum, weight, at) => {
    const others = weights.filter((_, other) => other !== at);
    const share = (own: number, rest: readonly number[]) => {
      if (own === Infinity) return 1;
      const all = own + rest.reduce((added, one) => added + one, 0);
      return all === Infinity ? 0 : own / all;
    };
    const low = share(
      weight.low,
      others.map(({ high }) => high),
    );
    const high = share(
      weight.high,
      others.map((one) => one.low),
    );
    const df = (groups[at]?.n ?? 2) - 1;
    return { low: sum.low + (1 - high) ** 2 / df, high: sum.high + (1 - low) ** 2 / df };
  }, exactly(0));
  const correction = rising(lack, (x) => 1 + (2 * (k - 2) * x) / (k * k - 1));
  const f = quotient(
    rising(between, (x) => x / (k - 1)),
    correction,
  );
  const df2 = { low: (k * k - 1) / (3 * lack.high), high: (k * k - 1) / (3 * lack.low) };
  return { f, df1: k - 1, df2, share: oneWay(groups).share };
}

/** With df2 by Satterthwaite: 1 / Σ c² / (n − 1), where c is the share of a group in the error. */
function brownForsythe(groups: readonly Sized[]): FTestRange {
  const people = groups.reduce((sum, { n }) => sum + n, 0);
  const between = spreadOf(groups.map(({ n, mean }) => ({ weight: exactly(n), mean })));
  const errors = groups.map(({ n, sd }) => rising(notNegative(sd), (x) => (1 - n / people) * x * x));
  const within = errors.reduce(sum, exactly(0));
  const spread = errors.reduce((all, { low, high }, at) => {
    const free = (groups[at]?.n ?? 2) - 1;
    const share = (own: number, rest: number) => (own + rest === 0 ? 0 : own / (own + rest)) ** 2 / free;
    return sum(all, { low: share(low, within.high - high), high: share(high, within.low - low) });
  }, exactly(0));
  const { share } = oneWay(groups);
  const df2 = { low: 1 / Math.max(spread.high, 1 / people), high: 1 / Math.max(spread.low, 1 / people) };
  return { f: quotient(between, within), df1: groups.length - 1, df2, share };
}

/**
 * Σ w (m − m̄)² with m̄ the weighted mean, which is the least of Σ w (m − c)² over c: it rises with each weight, and for any c what
 * the far ends of the means give is at least as large.
 */
function spreadOf(groups: readonly { readonly weight: Range; readonly mean: Range }[]): Range {
  const all = hull(groups.map(({ mean }) => mean));
  const nearest = ({ low, high }: Range, c: number) => Math.min(Math.max(c, low), high);
  const farthest = ({ low, high }: Range, c: number) => (c < (low + high) / 2 ? high : low);
  const least = (weightOf: (weight: Range) => number, end: (mean: Range, c: number) => number) => {
    let [low, high] = [all.low, all.high];
    for (let step = 0; step < 80; step++) {
      const c = (low + high) / 2;
      const slope = groups.reduce((sum, { weight, mean }) => sum + weightOf(weight) * (c - end(mean, c)), 0);
      if (slope > 0) high = c;
      else low = c;
    }
    const c = (low + high) / 2;
    return groups.reduce((sum, { weight, mean }) => sum + weightOf(weight) * (c - end(mean, c)) ** 2, 0);
  };
  if (groups.some(({ weight }) => weight.high === Infinity)) {
    return { low: least(({ low }) => low, nearest), high: Infinity };
  }
  return {
    low: least(({ low }) => low, nearest) * (1 - 1e-9),
    high: least(({ high }) => high, farthest) * (1 + 1e-9),
  };
}
