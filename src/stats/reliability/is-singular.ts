/** Primes whose squares are whole numbers in doubles. */
const primes = [67_108_859, 67_108_837] as const;

/**
 * Whether a matrix of whole numbers has no inverse.
 *
 * Elimination modulo a prime, which knows no rounding: a pivot in every column proves an inverse; none modulo either prime
 * is taken for none at all, which is wrong once in 10^15.
 */
export function isSingular(matrix: readonly (readonly bigint[])[]): boolean {
  return primes.every((prime) => isSingularModulo(matrix, prime));
}

function isSingularModulo(matrix: readonly (readonly bigint[])[], prime: number): boolean {
  const rows = matrix.map((row) => Float64Array.from(row, (value) => Number(value % BigInt(prime))));
  for (let column = 0; column < rows.length; column += 1) {
    const at = rows.findIndex((row, index) => index >= column && row[column] !== 0);
    const pivot = rows[at];
    if (!pivot) return true;
    rows[at] = rows[column] ?? pivot;
    rows[column] = pivot;
    const inverse = powerModulo(pivot[column] ?? 0, prime - 2, prime);
    for (let below = column + 1; below < rows.length; below += 1) {
      const row = rows[below];
      const factor = ((row?.[column] ?? 0) * inverse) % prime;
      if (!row || factor === 0) continue;
      for (let j = column; j < row.length; j += 1)
        row[j] = ((row[j] ?? 0) - ((factor * (pivot[j] ?? 0)) % prime)) % prime;
    }
  }
  return false;
}

function powerModulo(base: number, exponent: number, prime: number): number {
  let [power, square] = [1, base];
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) power = (power * square) % prime;
    square = (square * square) % prime;
  }
  return power;
}
