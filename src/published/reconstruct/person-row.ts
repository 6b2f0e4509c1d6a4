/** One person's sums of the innermost scales, in order. */
export type PersonRow = readonly number[];

export function totalOf(row: PersonRow): number {
  return row.reduce((sum, x) => sum + x, 0);
}
