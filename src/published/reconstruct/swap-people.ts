import { type PersonRow, totalOf } from './person-row.ts';
import type { SeededRandom } from './seeded-random.ts';

const swapTries = 50_000;

/**
 * Swaps, in place, the rows of two people within one part, whenever that brings the Q of the whole nearer.
 *
 * @param columns  the rows of every part, by person
 * @returns whether Q was met
 */
export function swapUntil(columns: PersonRow[][], squares: number, random: SeededRandom): boolean {
  const n = columns[0]?.length ?? 0;
  const totals = Array.from({ length: n }, (_, person) =>
    columns.reduce((sum, rows) => sum + totalOf(rows[person] ?? []), 0),
  );
  let distance = squares - totals.reduce((sum, x) => sum + x * x, 0);
  for (let attempt = 0; attempt < swapTries && distance !== 0; attempt++) {
    const rows = random.pick(columns) ?? [];
    const [one, other] = [random.integer(0, n - 1), random.integer(0, n - 1)];
    const [oneRow = [], otherRow = []] = [rows[one], rows[other]];
    const gain = totalOf(otherRow) - totalOf(oneRow);
    const [oneTotal = 0, otherTotal = 0] = [totals[one], totals[other]];
    const change = one === other ? 0 : 2 * gain * (oneTotal - otherTotal + gain);
    if (Math.abs(distance - change) >= Math.abs(distance)) continue;
    [rows[one], rows[other]] = [otherRow, oneRow];
    totals[one] = oneTotal + gain;
    totals[other] = otherTotal - gain;
    distance -= change;
  }
  return distance === 0;
}
