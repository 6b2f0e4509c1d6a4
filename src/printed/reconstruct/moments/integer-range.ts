/** low, low + 1, …, high; empty when low exceeds high. */
export interface IntegerRange {
  readonly low: number;
  readonly high: number;
}

export const emptyRange: IntegerRange = { low: 1, high: 0 };

export function isEmpty(range: IntegerRange): boolean {
  return range.low > range.high;
}

export function intersection(...ranges: readonly IntegerRange[]): IntegerRange {
  return {
    low: Math.max(...ranges.map(({ low }) => low)),
    high: Math.min(...ranges.map(({ high }) => high)),
  };
}

export function integersIn(range: IntegerRange): number[] {
  return Array.from({ length: Math.max(0, range.high - range.low + 1) }, (_, step) => range.low + step);
}

/** The part of the range between its first and its last integer of that parity. */
export function withParityOf(parity: number, { low, high }: IntegerRange): IntegerRange {
  return { low: low + Math.abs((low - parity) % 2), high: high - Math.abs((high - parity) % 2) };
}

/** Quotient rounded up; the divisor is positive. */
export function ceilingQuotient(dividend: bigint, divisor: bigint): bigint {
  return -floorQuotient(-dividend, divisor);
}

/** Quotient rounded down; the divisor is positive. */
export function floorQuotient(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return dividend % divisor < 0n ? quotient - 1n : quotient;
}
