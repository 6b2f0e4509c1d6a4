/** Bits kept of a quotient: more than a double holds, so that a last sticky bit decides every tie. */
const keptBits = 66;
const safe = BigInt(Number.MAX_SAFE_INTEGER);

/**
 * The double nearest to numerator / denominator, ties to even: one rounding, whatever the size of the integers.
 *
 * @param denominator  positive
 */
export function nearestNumber(numerator: bigint, denominator: bigint): number {
  if (numerator < 0n) return -nearestNumber(-numerator, denominator);
  // Numbers of 53 bits are as they are, and the engine's division rounds once.
  if (numerator <= safe && denominator <= safe) return Number(numerator) / Number(denominator);
  const shift = keptBits - (bitLength(numerator) - bitLength(denominator));
  const scaled = shift > 0 ? numerator << BigInt(shift) : numerator;
  const divisor = shift < 0 ? denominator << BigInt(-shift) : denominator;
  const quotient = scaled / divisor;
  const sticky = quotient * divisor === scaled ? 0n : 1n;
  return Number(quotient | sticky) * 2 ** -shift;
}

function bitLength(value: bigint): number {
  return value.toString(16).length * 4;
}
