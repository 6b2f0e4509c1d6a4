export type Matrix = readonly (readonly number[])[];

/** Σ (rᵢⱼ − λᵢλⱼ)² over pairs, halved. */
export function residualOf(correlations: Matrix, loadings: readonly number[]): number {
  let sum = 0;
  for (const [i, row] of correlations.entries())
    for (let j = 0; j < i; j += 1) sum += ((row[j] ?? 0) - (loadings[i] ?? 0) * (loadings[j] ?? 0)) ** 2;
  return sum / 2;
}

/** Its derivatives: Σⱼ (λᵢλⱼ − rᵢⱼ) λⱼ. */
export function slopesOf(correlations: Matrix, loadings: readonly number[]): readonly number[] {
  return loadings.map((loading, i) =>
    loadings.reduce(
      (sum, other, j) => (i === j ? sum : sum + (loading * other - (correlations[i]?.[j] ?? 0)) * other),
      0,
    ),
  );
}

/** Its second derivatives: Σ λ²ⱼ over the others, and 2λᵢλⱼ − rᵢⱼ. */
export function curvatureOf(correlations: Matrix, loadings: readonly number[]): Matrix {
  const squares = loadings.reduce((sum, loading) => sum + loading * loading, 0);
  return loadings.map((loading, i) =>
    loadings.map((other, j) =>
      i === j ? squares - loading * loading : 2 * loading * other - (correlations[i]?.[j] ?? 0),
    ),
  );
}
