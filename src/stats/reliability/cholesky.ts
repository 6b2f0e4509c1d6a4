/**
 * The lower triangle L of a symmetric matrix M = L Lᵀ; null where a pivot is not above `smallest` times its diagonal: the
 * matrix is not positive definite, or too near to that.
 */
export function cholesky(matrix: readonly (readonly number[])[], smallest: number): number[][] | null {
  const triangle: number[][] = [];
  for (const [i, row] of matrix.entries()) {
    const line: number[] = [];
    for (const [j, of] of [...triangle, line].entries()) {
      let left = row[j] ?? 0;
      for (let k = 0; k < j; k += 1) left -= (line[k] ?? 0) * (of[k] ?? 0);
      if (j < i) line.push(left / (of[j] ?? 0));
      else if (left > smallest * (row[i] ?? 0)) line.push(Math.sqrt(left));
      else return null;
    }
    triangle.push(line);
  }
  return triangle;
}

/** The solution x of L Lᵀ x = b. */
export function solveCholesky(triangle: readonly (readonly number[])[], b: readonly number[]): number[] {
  const x = [...b];
  for (const [i, row] of triangle.entries()) {
    for (let k = 0; k < i; k += 1) x[i] = (x[i] ?? 0) - (row[k] ?? 0) * (x[k] ?? 0);
    x[i] = (x[i] ?? 0) / (row[i] ?? 0);
  }
  for (let i = triangle.length - 1; i >= 0; i -= 1) {
    const value = (x[i] ?? 0) / (triangle[i]?.[i] ?? 0);
    x[i] = value;
    for (let k = 0; k < i; k += 1) x[k] = (x[k] ?? 0) - (triangle[i]?.[k] ?? 0) * value;
  }
  return x;
}
