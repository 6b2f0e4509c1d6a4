/** A number exactly as it was written: units / 10^decimals. The same number is always the same three. */
export interface Decimal {
  /** As it is written shortest: `34`, `-0.5`; the key to count it by. */
  readonly text: string;
  readonly units: bigint;
  readonly decimals: number;
}

/** So many digits before and behind the point are read; longer numbers are codes or names. */
const mostDigits = 30;
const numeral = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,3}))?$/i;

/** @param text  digits with a point and an exponent at most; null for what is no number, or has too many digits */
export function decimalOf(text: string): Decimal | null {
  const parts = numeral.exec(text);
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts ?? [];
  if (!parts || whole.length + fraction.length === 0 || fraction.length + whole.length > 2 * mostDigits)
    return null;
  const moved = fraction.length - Number(exponent);
  const digits = `${whole}${fraction}${'0'.repeat(Math.max(0, -moved))}`;
  const padded = digits.padStart(moved + 1, '0');
  const point = padded.length - Math.max(0, moved);
  const before = padded.slice(0, point).replace(/^0+(?=\d)/, '');
  const behind = padded.slice(point).replace(/0+$/, '');
  if (before.length > mostDigits || behind.length > mostDigits) return null;
  const minus = sign === '-' && /[1-9]/.test(before + behind) ? '-' : '';
  return {
    text: `${minus}${before}${behind === '' ? '' : `.${behind}`}`,
    units: BigInt(`${minus}${before}${behind}`),
    decimals: behind.length,
  };
}

/** Below 0 where the first is smaller, 0 where both are the same number. */
export function compareDecimals(first: Decimal, second: Decimal): number {
  const places = Math.max(first.decimals, second.decimals);
  const scaled = ({ units, decimals }: Decimal) => units * 10n ** BigInt(places - decimals);
  const difference = scaled(first) - scaled(second);
  return difference < 0n ? -1 : Number(difference > 0n);
}
