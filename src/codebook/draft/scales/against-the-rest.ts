/**
 * Items that run against the others of their scale: those whose answers correlate negatively with the mean of the
 * others, the strongest first turned round, until none is left.
 *
 * @param people  one list per person: the answers of the items, null where there is none
 * @returns positions of at most half of the items
 */
export function againstTheRest(people: readonly (readonly (number | null)[])[], items: number): number[] {
  const turned = new Set<number>();
  if (items < fewestItems) return [];
  for (let step = 0; step < items; step += 1) {
    const all = Array.from({ length: items }, (_, item) => ({ item, r: withTheRest(people, item, turned) }));
    const worst = all.reduce((lowest, one) => (one.r < lowest.r ? one : lowest));
    if (worst.r > clearlyAgainst) break;
    if (turned.has(worst.item)) turned.delete(worst.item);
    else turned.add(worst.item);
  }
  const positions = Array.from({ length: items }, (_, item) => item);
  const against = positions.filter((item) => turned.has(item));
  return against.length * 2 <= items ? against : positions.filter((item) => !turned.has(item));
}

const fewestItems = 3;
const fewestPeople = 10;
const clearlyAgainst = -0.2;

/** Pearson's r of an item and the mean of the person's other answers; 0 where too few people tell. */
function withTheRest(
  people: readonly (readonly (number | null)[])[],
  item: number,
  turned: ReadonlySet<number>,
): number {
  let [n, x, y, xx, yy, xy] = [0, 0, 0, 0, 0, 0];
  for (const answers of people) {
    const own = answers[item] ?? null;
    const rest = answers.flatMap((answer, other) =>
      answer === null || other === item ? [] : [turned.has(other) ? -answer : answer],
    );
    // A person who left most of it empty says little, and shifts the mean where some items are turned round.
    if (own === null || rest.length * 2 < answers.length - 1) continue;
    const a = turned.has(item) ? -own : own;
    const b = rest.reduce((sum, answer) => sum + answer, 0) / rest.length;
    [n, x, y, xx, yy, xy] = [n + 1, x + a, y + b, xx + a * a, yy + b * b, xy + a * b];
  }
  const spread = (n * xx - x * x) * (n * yy - y * y);
  return n < fewestPeople || spread <= 1e-9 ? 0 : (n * xy - x * y) / Math.sqrt(spread);
}
