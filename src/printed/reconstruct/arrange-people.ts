import type { SeededRandom } from '../../stats/resampling/seeded-random.ts';
import { alignByRank, type PersonRow, totalOf } from './align-by-rank.ts';
import { drawPersonSums } from './draw-person-sums.ts';
import type { ChosenMoments } from './moments/choose-moments.ts';

const swapTries = 50_000;

/**
 * People of one group with the S and Q chosen for a scale and for every scale inside it.
 *
 * Each part is made by itself; then it is decided who of one part is who of the other. That leaves the parts as they
 * are and changes only the Q of the whole.
 *
 * @returns null when the Q of some scale was not met
 */
export function arrangePeople(
  chosen: ChosenMoments,
  group: 0 | 1,
  n: number,
  random: SeededRandom,
): PersonRow[] | null {
  const { part, squares } = chosen;
  if (chosen.parts.length === 0) {
    if (!squares) return null;
    const [low, high] = [part.items.length * part.min, part.items.length * part.max];
    const sums = drawPersonSums({ n, sum: chosen.sums[group], squares: squares[group], low, high }, random);
    return sums?.map((sum) => [sum]) ?? null;
  }

  const columns: PersonRow[][] = [];
  for (const inner of chosen.parts) {
    const rows = arrangePeople(inner, group, n, random);
    if (!rows) return null;
    columns.push(rows);
  }
  const loading = Math.sqrt(
    averageCorrelation(columns, n, squares && n * squares[group] - chosen.sums[group] ** 2),
  );
  const factor = Array.from({ length: n }, () => random.normal());
  const aligned = columns.map((rows) => alignByRank(rows, factor, loading, random));
  if (squares && !swapUntil(aligned, squares[group], random)) return null;
  return factor.map((_, person) => aligned.flatMap((rows) => rows[person] ?? []));
}

/** The correlation that all parts must have with each other for the whole to vary as it does; variances are times n². */
function averageCorrelation(
  columns: readonly (readonly PersonRow[])[],
  n: number,
  whole: number | null,
): number {
  if (whole === null) return 0.5;
  const variances = columns.map((rows) => {
    const totals = rows.map(totalOf);
    return n * totals.reduce((sum, x) => sum + x * x, 0) - totals.reduce((sum, x) => sum + x, 0) ** 2;
  });
  const separate = variances.reduce((sum, variance) => sum + variance, 0);
  const together = variances.reduce((sum, variance) => sum + Math.sqrt(variance), 0) ** 2;
  return together > separate ? Math.min(0.98, Math.max(0, (whole - separate) / (together - separate))) : 0;
}

/**
 * Swaps, in place, the rows of two people within one part, whenever that brings the Q of the whole nearer.
 *
 * @param columns  the rows of every part, by person
 * @returns whether Q was met
 */
function swapUntil(columns: PersonRow[][], squares: number, random: SeededRandom): boolean {
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
