import type { SeededRandom } from '../../stats/resampling/seeded-random.ts';

/** One person's sums of the innermost scales, in order. */
export type PersonRow = readonly number[];

export function totalOf(row: PersonRow): number {
  return row.reduce((sum, x) => sum + x, 0);
}

/**
 * Hands the rows to people so that their totals follow the people's factor.
 *
 * @param loading  how closely, from 0 to 1: about the correlation of totals and factor
 */
export function alignByRank(
  rows: readonly PersonRow[],
  factor: readonly number[],
  loading: number,
  random: SeededRandom,
): PersonRow[] {
  const noise = Math.sqrt(1 - loading ** 2);
  const people = factor
    .map((value, person) => ({ person, score: loading * value + noise * random.normal() }))
    .sort((a, b) => a.score - b.score);
  const ascending = random.shuffled(rows).sort((a, b) => totalOf(a) - totalOf(b));
  const aligned: PersonRow[] = [...rows];
  for (const [rank, { person }] of people.entries()) aligned[person] = ascending[rank] ?? [];
  return aligned;
}
