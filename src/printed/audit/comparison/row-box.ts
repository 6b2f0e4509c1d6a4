import type { Range } from '../rounding-interval.ts';

/** What a row is made of: difference, its standard error, t, df, p, and the SD that an effect size is in. */
export type Quantity = 'difference' | 'error' | 't' | 'df' | 'p' | 'standardiser';

/** Where the quantities of a row can lie. */
export type RowRanges = Readonly<Record<Quantity, Range>>;

/** Ranges that are cut until nothing more can be cut off, or one of them is empty. */
export class RowBox {
  readonly ranges: Record<Quantity, Range>;
  isEmpty = false;
  /** Whether a range has become noticeably smaller since this was last set to false. */
  changed = false;

  constructor(ranges: RowRanges) {
    this.ranges = { ...ranges };
  }

  /** Leaves of a quantity what lies within the range, its ends moved outwards by a relative 1e-9. */
  cut(quantity: Quantity, range: Range | null): void {
    if (range === null || Number.isNaN(range.low) || Number.isNaN(range.high)) return;
    const { low, high } = this.ranges[quantity];
    const outwards = (end: number) => (Number.isFinite(end) ? Math.abs(end) * 1e-9 + 1e-300 : 0);
    const cut = {
      low: Math.max(low, range.low - outwards(range.low)),
      high: Math.min(high, range.high + outwards(range.high)),
    };
    if (cut.low > cut.high) this.isEmpty = true;
    const noticeable = (before: number, now: number) =>
      before !== now && !(Math.abs(before - now) <= 1e-6 * Math.max(Math.abs(before), Math.abs(now)));
    if (noticeable(low, cut.low) || noticeable(high, cut.high)) this.changed = true;
    this.ranges[quantity] = cut;
  }
}

/** Everything that a product can be. */
export function product(one: Range, other: Range): Range {
  const ends = [one.low * other.low, one.low * other.high, one.high * other.low, one.high * other.high].map(
    (end) => (Number.isNaN(end) ? 0 : end),
  );
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** Everything that a quotient can be; unbounded where the divisor can be 0. */
export function quotient(dividend: Range, divisor: Range): Range {
  if (divisor.low <= 0 && divisor.high >= 0) {
    if (divisor.low < 0 && divisor.high > 0) return unbounded;
    const apart = divisor.low === 0 ? divisor.high : -divisor.low;
    const sign = divisor.low === 0 ? 1 : -1;
    const one = dividend.low >= 0 ? dividend.low / apart : -Infinity;
    const other = dividend.high < 0 ? dividend.high / apart : Infinity;
    return sign === 1 ? { low: one, high: other } : { low: -other, high: -one };
  }
  const ends = [
    dividend.low / divisor.low,
    dividend.low / divisor.high,
    dividend.high / divisor.low,
    dividend.high / divisor.high,
  ].map((end) => (Number.isNaN(end) ? 0 : end));
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

export const unbounded: Range = { low: -Infinity, high: Infinity };

export function sum(one: Range, other: Range): Range {
  return { low: one.low + other.low, high: one.high + other.high };
}

export function minus(one: Range, other: Range): Range {
  return { low: one.low - other.high, high: one.high - other.low };
}

/** Where |x| can lie. */
export function magnitude({ low, high }: Range): Range {
  if (low >= 0) return { low, high };
  return high <= 0 ? { low: -high, high: -low } : { low: 0, high: Math.max(-low, high) };
}

/** Where x can lie, its magnitude being in one range and itself in another. */
export function withMagnitude(size: Range, around: Range): Range {
  const low = around.low > -size.low ? size.low : -size.high;
  const high = around.high < size.low ? -size.low : size.high;
  return { low, high };
}
