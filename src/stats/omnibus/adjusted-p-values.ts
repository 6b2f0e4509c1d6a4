/** Holm bounds the chance of any false finding, BH (Benjamini and Hochberg) the expected share of false ones among findings. */
export const adjustments = ['holm', 'bh'] as const;
export type Adjustment = (typeof adjustments)[number];

/**
 * p-values of a family of tests, adjusted for how many they are, in their order.
 *
 * Source: Holm (1979), Scandinavian J. Statistics 6:65–70; Benjamini & Hochberg (1995), JRSS B 57:289–300.
 * Reference: fixtures/reference/groups.json, R p.adjust(p, "holm" | "BH")
 */
export function adjustedPValues(pValues: readonly number[], method: Adjustment): number[] {
  const family = pValues.length;
  const ascending = pValues.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
  const adjusted = pValues.map(() => 1);
  if (method === 'holm') {
    let highest = 0;
    for (const [rank, { p, index }] of ascending.entries()) {
      highest = Math.max(highest, Math.min(1, (family - rank) * p));
      adjusted[index] = highest;
    }
    return adjusted;
  }
  let lowest = 1;
  for (const [rank, { p, index }] of [...ascending.entries()].reverse()) {
    lowest = Math.min(lowest, (family / (rank + 1)) * p);
    adjusted[index] = lowest;
  }
  return adjusted;
}
