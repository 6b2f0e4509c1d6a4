/**
 * A number as printed: rounded to a number of decimals, halves away from zero, as SPSS does.
 *
 * The shortest decimal that names the double is rounded, not its binary value: a figure that is the correctly rounded
 * image of an exact fraction is so rounded as the fraction itself would be (docs/rounding.md has the proof and its
 * limits). A result of zero has no sign.
 */
export function roundHalfAway(value: number, decimals: number): string {
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const digits = mantissa.replace('.', '');
  // Of a figure that is cut off, the next digit decides alone.
  const kept = 1 + Number(exponent) + decimals;
  const cut = kept > 0 ? digits.padEnd(kept, '0').slice(0, kept) : '0';
  const isUp = kept >= 0 && (digits[kept] ?? '0') >= '5';
  const text = (isUp ? (BigInt(cut) + 1n).toString() : cut).padStart(decimals + 1, '0');
  const sign = value < 0 && /[1-9]/.test(text) ? '-' : '';
  if (decimals === 0) return sign + text;
  return `${sign}${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}
