import { magnitude } from '../../../printed/audit/comparison/row-box.ts';
import { type Range, wholeNumber } from '../../../printed/audit/rounding-interval.ts';

export { magnitude, minus, product, quotient, sum } from '../../../printed/audit/comparison/row-box.ts';

export const exactly = (value: number): Range => ({ low: value, high: value });
export const anything: Range = { low: -Infinity, high: Infinity };

/** A printed number of people or items, which is not rounded. */
export function countOf(text: string | null | undefined): number | null {
  return text === null || text === undefined ? null : wholeNumber(text);
}

/** Where a rising function of x can lie. */
export function rising({ low, high }: Range, of: (x: number) => number): Range {
  return { low: of(low), high: of(high) };
}

export function squared(range: Range): Range {
  return rising(magnitude(range), (x) => x * x);
}

/** The part of a range from 0 on. */
export function notNegative({ low, high }: Range): Range {
  return { low: Math.max(0, low), high: Math.max(0, high) };
}

/** What two ranges share; null for nothing. Their ends are moved outwards by a relative 1e-9, which no arithmetic on doubles loses. */
export function shared(one: Range, other: Range): Range | null {
  const low = Math.max(one.low, other.low);
  const high = Math.min(one.high, other.high);
  const slack = Math.max(
    1e-12,
    ...[low, high].map((end) => (Number.isFinite(end) ? Math.abs(end) * 1e-9 : 0)),
  );
  if (low > high + slack) return null;
  return low <= high ? { low, high } : { low: high, high: low };
}

export function hull(ranges: readonly Range[]): Range {
  return {
    low: Math.min(...ranges.map(({ low }) => low)),
    high: Math.max(...ranges.map(({ high }) => high)),
  };
}

/** In so many digits as tell both ends apart. */
export function rangeText({ low, high }: Range): string {
  const digits = (x: number, count: number) =>
    Number.isFinite(x) ? String(Number(x.toPrecision(count))).replace(/^(-?)0\./, '$1.') : '∞';
  const count = [3, 4, 5, 6].find((one) => digits(low, one) !== digits(high, one)) ?? 3;
  const [from, to] = [digits(low, count), digits(high, count)];
  if (low === -Infinity) return `≤ ${to}`;
  if (high === Infinity) return `≥ ${from}`;
  return from === to ? from : `${from}–${to}`;
}
