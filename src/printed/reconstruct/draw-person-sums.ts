import type { SeededRandom } from '../../stats/resampling/seeded-random.ts';

/** What one group's person sums x must come to: S = Σx, Q = Σx², each x between low and high. */
export interface PersonSumsTarget {
  readonly n: number;
  readonly sum: number;
  readonly squares: number;
  readonly low: number;
  readonly high: number;
}

const tries = 20_000;

/**
 * Integer sums of n people with exactly the S and Q wanted: rounded and clipped normal numbers, repaired by steps of
 * one until S fits, then by pairs of opposite steps, which keep S, until Q fits.
 *
 * @returns null when Q was not met
 */
export function drawPersonSums(target: PersonSumsTarget, random: SeededRandom): number[] | null {
  const { n, sum, squares, low, high } = target;
  const mean = sum / n;
  const sd = Math.sqrt(Math.max(0, n * squares - sum ** 2) / (n * Math.max(1, n - 1)));
  const sums = Array.from({ length: n }, () =>
    Math.min(high, Math.max(low, Math.round(mean + sd * random.normal()))),
  );
  const value = (person: number) => sums[person] ?? 0;

  let missing = sum - sums.reduce((total, x) => total + x, 0);
  while (missing !== 0) {
    const step = Math.sign(missing);
    const able = sums.flatMap((x, person) => (x + step >= low && x + step <= high ? [person] : []));
    const person = random.pick(able);
    if (person === undefined) return null;
    sums[person] = value(person) + step;
    missing -= step;
  }

  let distance = squares - sums.reduce((total, x) => total + x * x, 0);
  for (let attempt = 0; attempt < tries && distance !== 0; attempt++) {
    const [up, down] = [random.integer(0, n - 1), random.integer(0, n - 1)];
    if (up === down || value(up) >= high || value(down) <= low) continue;
    const change = 2 * (value(up) - value(down)) + 2;
    if (Math.abs(distance - change) >= Math.abs(distance)) continue;
    sums[up] = value(up) + 1;
    sums[down] = value(down) - 1;
    distance -= change;
  }
  return distance === 0 ? sums : null;
}
