import { gammaCorrection } from '../distributions/gamma-correction.ts';
import { logFactorials } from './factorials.ts';

/** Beyond it Stirling's formula is as good, and needs no memory. */
const mostInTable = 100_000;

/** ln n! for any whole number up to `largest`. */
export function logFactorialUpTo(largest: number): (n: number) => number {
  const table = logFactorials(Math.min(largest, mostInTable));
  return (n) => table[n] ?? (n + 0.5) * Math.log(n) - n + Math.log(2 * Math.PI) / 2 + gammaCorrection(n);
}
