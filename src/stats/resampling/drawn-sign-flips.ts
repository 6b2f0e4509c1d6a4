import { type Draws, monteCarloP } from './draws.ts';
import { fairHeads } from './fair-heads.ts';
import { SeededRandom } from './seeded-random.ts';
import type { SignedSize } from './signed-sizes.ts';

/** The p of a permutation test of paired differences, of random signs. */
export function drawnSignFlips(sizes: readonly SignedSize[], { times, seed }: Draws): number {
  const alike = sizes.map(({ size, positive, negative }) => ({
    size: Number(size),
    people: Number(positive + negative),
  }));
  const all = alike.reduce((sum, { size, people }) => sum + size * people, 0);
  const sum = sizes.reduce((sum, { size, positive, negative }) => sum + size * (positive - negative), 0n);
  const distance = Math.abs(Number(sum));
  const random = new SeededRandom(seed);
  let asFar = 0;
  for (let time = 0; time < times; time += 1) {
    let positive = 0;
    for (const { size, people } of alike) positive += size * fairHeads(people, random);
    if (Math.abs(2 * positive - all) >= distance) asFar += 1;
  }
  return monteCarloP(asFar, times);
}
