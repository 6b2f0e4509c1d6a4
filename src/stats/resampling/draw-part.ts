import { fairHeads } from './fair-heads.ts';
import type { SeededRandom } from './seeded-random.ts';

/**
 * Draws `size` people at random, everyone at most once and every set of that size equally likely, of people who are counted
 * by what they have. Everyone tosses a coin; those with heads are taken, or, where these are too many, the rest stay out; the
 * others toss again.
 *
 * So a draw costs about N / 16 random words however often each value occurs, and is the same for the same counts.
 *
 * @param counts  people with each value
 * @param size  at most all of them
 * @param part  set to how many people with each value were drawn; as long as `counts`
 */
export function drawPart(counts: Float64Array, size: number, part: Float64Array, random: SeededRandom): void {
  part.fill(0);
  const pool = Float64Array.from(counts);
  let left = pool.reduce((people, count) => people + count, 0);
  let wanted = size;
  const heads = new Float64Array(pool.length);
  while (wanted > 0 && wanted < left) {
    let tossed = 0;
    for (let index = 0; index < pool.length; index += 1) {
      const shown = fairHeads(pool[index] ?? 0, random);
      heads[index] = shown;
      tossed += shown;
    }
    const areTaken = tossed <= wanted;
    for (let index = 0; index < pool.length; index += 1) {
      const shown = heads[index] ?? 0;
      if (areTaken) part[index] = (part[index] ?? 0) + shown;
      pool[index] = areTaken ? (pool[index] ?? 0) - shown : shown;
    }
    left = areTaken ? left - tossed : tossed;
    if (areTaken) wanted -= tossed;
  }
  if (wanted === 0) return;
  for (let index = 0; index < pool.length; index += 1) part[index] = (part[index] ?? 0) + (pool[index] ?? 0);
}
