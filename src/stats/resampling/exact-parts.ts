import type { PooledValues } from './pooled-values.ts';

/** Additions that take about a tenth of a second. */
const mostSteps = 5e7;

/**
 * Of all ways to choose a group of the first one's size, the share in which the group's sum is `low` or less, or `high` or
 * more, by adding one person after the other to the numbers of ways to reach each sum.
 *
 * Exact while the number of ways is below 2⁵³; relative error below 1e-12 beyond; order of people changes no bit.
 *
 * @returns null where that would take too long, or there are more ways than a double can hold
 * Source: Pagano & Tritchler (1983), JASA 78:435–440.
 * Reference: fixtures/reference/permutations.json, all groups written out with exact rationals
 */
export function exactParts(
  { values, counts, size }: PooledValues,
  isAsFar: (sum: number) => boolean,
): number | null {
  const highest = values.at(-1) ?? 0;
  const people = counts.reduce((sum, count) => sum + count, 0);
  const width = size * highest + 1;
  if (people * size * width > mostSteps || !Number.isFinite(waysToChoose(people, size))) return null;

  // ways[k · width + sum]: ways to choose k of the people so far that have this sum.
  const ways = new Float64Array((size + 1) * width);
  ways[0] = 1;
  let added = 0;
  for (const [index, value] of values.entries()) {
    for (let person = counts[index] ?? 0; person > 0; person -= 1) {
      added += 1;
      for (let chosen = Math.min(size, added); chosen > 0; chosen -= 1) {
        const into = chosen * width;
        const from = into - width - value;
        for (let sum = value; sum <= chosen * highest; sum += 1) {
          ways[into + sum] = (ways[into + sum] ?? 0) + (ways[from + sum] ?? 0);
        }
      }
    }
  }
  let all = 0;
  let asFar = 0;
  for (let sum = 0; sum < width; sum += 1) {
    const reaching = ways[size * width + sum] ?? 0;
    all += reaching;
    if (isAsFar(sum)) asFar += reaching;
  }
  return asFar / all;
}

function waysToChoose(people: number, size: number): number {
  let ways = 1;
  for (let chosen = 1; chosen <= size; chosen += 1) ways *= (people - size + chosen) / chosen;
  return ways;
}
