/**
 * A number as printed: rounded to a number of decimals, halves away from zero, as SPSS does.
 *
 * The shortest decimal that names the double is rounded, not its binary value: a figure that is the correctly rounded
 * image of an exact fraction is so rounded as the fraction itself would be (docs/rounding.md has the proof and its
 * limits). A result of zero has no sign.
 */
export function roundHalfAway(value: number, decimals: number): string {
  const [digits = '0', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const [whole = '0', fraction = ''] = digits.split('.');
  const mantissa = BigInt(whole + fraction);
  const shift = Number(exponent) - fraction.length + decimals;
  const units = shift >= 0 ? mantissa * 10n ** BigInt(shift) : divideHalfUp(mantissa, 10n ** BigInt(-shift));
  const text = units.toString().padStart(decimals + 1, '0');
  const sign = value < 0 && units > 0n ? '-' : '';
  if (decimals === 0) return sign + text;
  return `${sign}${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}

function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator);
}
