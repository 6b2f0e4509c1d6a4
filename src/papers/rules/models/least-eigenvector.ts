/**
 * The eigenvector of the least eigenvalue of a small symmetric matrix, by Jacobi's rotations.
 *
 * @param matrix  its rows, of doubles
 * @returns of length 1
 * Source: Jacobi (1846), Journal für die reine und angewandte Mathematik 30:51–94; Golub & Van Loan, Matrix Computations, 8.5
 */
export function leastEigenvector(matrix: readonly (readonly number[])[]): readonly number[] {
  const a = matrix.map((row) => [...row]);
  const size = a.length;
  const vectors = a.map((_, i) => a.map((_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 30; sweep++) {
    let off = 0;
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) off += at(a, p, q) ** 2;
    if (off < 1e-22) break;
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(a, vectors, p, q);
  }
  let least = 0;
  for (let i = 1; i < size; i++) if (at(a, i, i) < at(a, least, least)) least = i;
  return vectors.map((row) => row[least] ?? 0);
}

function at(a: readonly (readonly number[])[], i: number, j: number): number {
  return a[i]?.[j] ?? 0;
}

/** Turns rows and columns p and q so that the entry between them becomes 0. */
function rotate(a: number[][], vectors: number[][], p: number, q: number): void {
  const apq = at(a, p, q);
  if (Math.abs(apq) < 1e-300) return;
  const theta = (at(a, q, q) - at(a, p, p)) / (2 * apq);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (const row of [...a, ...vectors]) {
    const [x = 0, y = 0] = [row[p], row[q]];
    row[p] = c * x - s * y;
    row[q] = s * x + c * y;
  }
  const [one, other] = [a[p], a[q]];
  if (!one || !other) return;
  for (let k = 0; k < one.length; k++) {
    const [x = 0, y = 0] = [one[k], other[k]];
    one[k] = c * x - s * y;
    other[k] = s * x + c * y;
  }
}
