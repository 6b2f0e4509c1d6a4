import { drawPart } from './draw-part.ts';
import { type Draws, monteCarloP } from './draws.ts';
import type { PooledValues } from './pooled-values.ts';
import { SeededRandom } from './seeded-random.ts';

/** The p of a permutation test of two groups, of random groups of the first one's size. */
export function drawnParts(
  { values, counts, size }: PooledValues,
  isAsFar: (sum: number) => boolean,
  { times, seed }: Draws,
): number {
  const random = new SeededRandom(seed);
  const part = new Float64Array(values.length);
  let asFar = 0;
  for (let time = 0; time < times; time += 1) {
    drawPart(counts, size, part, random);
    let sum = 0;
    for (let index = 0; index < part.length; index += 1) sum += (part[index] ?? 0) * (values[index] ?? 0);
    if (isAsFar(sum)) asFar += 1;
  }
  return monteCarloP(asFar, times);
}
