import { logFactorials } from './factorials.ts';

/** Beyond it Stirling's formula with two terms is as good, and needs no memory. */
const mostInTable = 100_000;
const halfLogOfTwoPi = Math.log(2 * Math.PI) / 2;

/** ln n! for any whole number up to `largest`. */
export function logFactorialUpTo(largest: number): (n: number) => number {
  const table = logFactorials(Math.min(largest, mostInTable));
  return (n) =>
    n < table.length
      ? (table[n] ?? 0)
      : (n + 0.5) * Math.log(n) - n + halfLogOfTwoPi + (1 / 12 - 1 / (360 * n * n)) / n;
}
