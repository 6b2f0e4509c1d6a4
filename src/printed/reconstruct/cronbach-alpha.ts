/** Where Cronbach's alpha of a scale is aimed at: from low to high, both between 0 and 1. */
export interface AlphaRange {
  readonly low: number;
  readonly high: number;
}

/**
 * Cronbach's alpha of answers without gaps; not a number when the sums do not vary.
 *
 * @param columns  the answers to each item, by person; two items or more
 */
export function cronbachAlpha(columns: readonly (readonly number[])[]): number {
  const sums = (columns[0] ?? []).map((_, person) =>
    columns.reduce((sum, column) => sum + (column[person] ?? 0), 0),
  );
  const items = columns.reduce((sum, column) => sum + timesSquaredN(column), 0);
  return (columns.length / (columns.length - 1)) * (1 - items / timesSquaredN(sums));
}

/** n² times the population variance, an integer. */
function timesSquaredN(values: readonly number[]): number {
  const sum = values.reduce((total, x) => total + x, 0);
  return values.length * values.reduce((total, x) => total + x * x, 0) - sum * sum;
}
