import { nearestNumber } from '../distributions/nearest-number.ts';
import { NotComputable } from '../not-computable.ts';

/** People of two groups at one level. */
export interface LevelOfTwo {
  readonly first: number;
  readonly second: number;
}

/**
 * Standardized difference of two groups in a characteristic with levels: the Mahalanobis distance of the proportions at all
 * levels but one, S being the mean of both multinomial covariance matrices. 0 or more; of two levels |p₁ − p₂| over the square
 * root of the mean of p₁(1 − p₁) and p₂(1 − p₂). The same whichever level is left out. Whole numbers up to the root.
 *
 * @throws NotComputable when a group is empty, when all people are at one level, and when the groups have no level in common
 * Source: Yang & Dalton (2012), SAS Global Forum, paper 335.
 * Reference: fixtures/reference/association.R, sqrt(t(d) %*% solve(S) %*% d)
 */
export function categoricalDifference(everyLevel: readonly LevelOfTwo[]): number {
  const levels = everyLevel
    .filter(({ first, second }) => first + second > 0)
    .map(({ first, second }) => ({ a: BigInt(first), b: BigInt(second) }));
  const n1 = levels.reduce((sum, { a }) => sum + a, 0n);
  const n2 = levels.reduce((sum, { b }) => sum + b, 0n);
  if (n1 === 0n || n2 === 0n) throw new NotComputable('empty_group');
  if (levels.length < 2) throw new NotComputable('one_level');
  if (levels.every(({ a, b }) => a === 0n || b === 0n)) throw new NotComputable('no_variance');
  const kept = levels.slice(1);
  const differences = kept.map(({ a, b }) => a * n2 - b * n1);
  // Twice the mean covariance matrix, in units of 1 / (n1 n2)².
  const equations = kept.map((row, i) => [
    ...kept.map((column, j) =>
      i === j
        ? row.a * (n1 - row.a) * n2 ** 2n + row.b * (n2 - row.b) * n1 ** 2n
        : -(row.a * column.a * n2 ** 2n + row.b * column.b * n1 ** 2n),
    ),
    differences[i] ?? 0n,
  ]);
  const { numerators, determinant } = solved(equations);
  const product = numerators.reduce((sum, numerator, i) => sum + numerator * (differences[i] ?? 0n), 0n);
  return Math.sqrt(nearestNumber(2n * product, determinant));
}

/**
 * Solves equations with a positive definite matrix, whose pivots are never 0, without fractions.
 *
 * @param equations  a row of the matrix, then its right side; written over
 * Source: Bareiss (1968), Mathematics of Computation 22:565–578
 */
function solved(equations: bigint[][]): { readonly numerators: bigint[]; readonly determinant: bigint } {
  let determinant = 1n;
  equations.forEach((pivotRow, step) => {
    const pivot = pivotRow[step] ?? 1n;
    for (const row of equations) {
      if (row === pivotRow) continue;
      const factor = row[step] ?? 0n;
      row.forEach((value, column) => {
        row[column] = (pivot * value - factor * (pivotRow[column] ?? 0n)) / determinant;
      });
    }
    determinant = pivot;
  });
  return { numerators: equations.map((row) => row.at(-1) ?? 0n), determinant };
}
