/**
 * The digits of a number · 10^scale at so many decimals, half away from zero, of the fifteen digits that a sheet has of it.
 *
 * @param value  0 or more
 */
export function roundedDigits(
  value: number,
  scale: number,
  places: number,
): { readonly whole: string; readonly fraction: string } {
  const [mantissa = '0', power = '0'] = value.toExponential(14).split('e');
  const digits = mantissa.replace('.', '');
  /** How many of the digits stand before the point. */
  const before = Number(power) + 1 + scale;
  const kept = before + places;
  const cut = kept < 0 ? '' : digits.slice(0, kept).padEnd(kept, '0');
  const roundsUp = kept >= 0 && (digits[kept] ?? '0') >= '5';
  const rounded = (BigInt(cut === '' ? '0' : cut) + (roundsUp ? 1n : 0n))
    .toString()
    .padStart(places + 1, '0');
  const whole = rounded.slice(0, rounded.length - places);
  return { whole, fraction: rounded.slice(rounded.length - places) };
}
