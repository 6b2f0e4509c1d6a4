/**
 * The numbers that a printed figure may stand for: low / per ≤ x ≤ high / per, both ends included, so that rounding half
 * up, half down and half to even all lie within. "4.50" is 4.495 ≤ x ≤ 4.505.
 */
export interface RoundingInterval {
  readonly low: bigint;
  readonly high: bigint;
  readonly per: bigint;
}

/** Ends of an interval of real numbers, both included. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

const decimalNumber = /^([-−]?)(\d*)(?:\.(\d+))?$/u;

/** @returns null when the text is not a decimal number */
export function roundingInterval(figure: string): RoundingInterval | null {
  const [, minus = '', whole = '', fraction = ''] = decimalNumber.exec(figure.trim()) ?? [];
  if (whole + fraction === '') return null;
  const units = BigInt(whole + fraction) * (minus === '' ? 1n : -1n);
  return { low: 2n * units - 1n, high: 2n * units + 1n, per: 2n * 10n ** BigInt(fraction.length) };
}

/** The same in doubles, its ends moved outwards by a relative 1e-12 so that no arithmetic on them can lose a half. */
export function roundingRange(figure: string): Range | null {
  const interval = roundingInterval(figure);
  if (!interval) return null;
  const per = Number(interval.per);
  return widened({ low: Number(interval.low) / per, high: Number(interval.high) / per });
}

/** @returns null when the text is not a whole number, such as "60" */
export function wholeNumber(figure: string): number | null {
  return /^\d+$/.test(figure.trim()) ? Number(figure) : null;
}

/**
 * The p-values that a printed one may stand for: ".031" is .0305–.0315, "<.001" is 0–.001, ".000" is 0–.0005, ">.05" is
 * .05–1.
 */
export function pValueRange(figure: string): Range | null {
  const [, sign = '', number = ''] = /^p?\s*([<>=≤≥]?)\s*(.*)$/u.exec(figure.trim()) ?? [];
  const range = roundingRange(number);
  if (!range) return null;
  if (sign === '<' || sign === '≤') return { low: 0, high: Number(number) };
  if (sign === '>' || sign === '≥') return { low: Number(number), high: 1 };
  return { low: Math.max(0, range.low), high: Math.min(1, range.high) };
}

export function decimalsOf(figure: string): number {
  return decimalNumber.exec(figure.trim())?.[3]?.length ?? 0;
}

/** The figure so many units of its last decimal higher: ("4.50", −1) is "4.49". */
export function movedBy(figure: string, units: number): string {
  const decimals = decimalsOf(figure);
  const text = figure.trim().replace('−', '-');
  const moved = (Math.round(Number(text) * 10 ** decimals) + units) / 10 ** decimals;
  const fixed = (moved === 0 ? 0 : moved).toFixed(decimals);
  return /^-?\./.test(text) ? fixed.replace(/^(-?)0\./, '$1.') : fixed;
}

/** The nine figures that differ in the last digit alone. */
export function lastDigitAlternatives(figure: string): string[] {
  const at = figure.search(/\d\D*$/);
  return at === -1 ? [] : otherDigitsAt(figure, at);
}

/** The figures that differ in one digit, whichever it is. */
export function oneDigitAlternatives(figure: string): string[] {
  return [...figure].flatMap((digit, at) => (/\d/.test(digit) ? otherDigitsAt(figure, at) : []));
}

function otherDigitsAt(figure: string, at: number): string[] {
  return [...'0123456789']
    .filter((digit) => digit !== figure[at])
    .map((digit) => figure.slice(0, at) + digit + figure.slice(at + 1));
}

export function overlap(one: Range, other: Range): boolean {
  return one.low <= other.high && other.low <= one.high;
}

export function widened({ low, high }: Range, relative = 1e-12): Range {
  const margin = (end: number) => (Number.isFinite(end) ? Math.abs(end) * relative : 0);
  return { low: low - margin(low), high: high + margin(high) };
}
