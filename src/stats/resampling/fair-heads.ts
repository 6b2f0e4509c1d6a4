import type { SeededRandom } from './seeded-random.ts';

/** How many of `coins` fair coins show heads: a random bit a coin, 32 of them a word. */
export function fairHeads(coins: number, random: SeededRandom): number {
  let heads = 0;
  let left = coins;
  for (; left >= 32; left -= 32) heads += bitsSet(random.word());
  return left > 0 ? heads + bitsSet(random.word() >>> (32 - left)) : heads;
}

/** Source: Warren (2013), Hacker's Delight, 5–1. */
function bitsSet(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
