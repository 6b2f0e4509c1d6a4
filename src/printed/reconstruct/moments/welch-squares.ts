import type { SeededRandom } from '../../../stats/resampling/seeded-random.ts';
import type { Pair } from './comparison-condition.ts';
import { ceilingQuotient, floorQuotient, type IntegerRange, intersection, isEmpty } from './integer-range.ts';
import type { MagnitudeBounds } from './magnitude-bounds.ts';

/** low ≤ w₁Q₁ + w₂Q₂ ≤ high; `high` null is no upper bound. */
export interface WeightedSquares {
  readonly weights: Pair<bigint>;
  readonly low: bigint;
  readonly high: bigint | null;
}

interface Squares {
  readonly each: Pair<IntegerRange>;
  readonly total: IntegerRange;
  readonly welch?: readonly WeightedSquares[];
}

/**
 * Welch's t² = D² (n₁ − 1) (n₂ − 1) / (n₂² (n₂ − 1) P₁ + n₁² (n₁ − 1) P₂) with D = n₂S₁ − n₁S₂ and P = nQ − S²: given the sums, t is a
 * condition on a weighted sum of Q₁ and Q₂.
 */
export function welchSquares(t: MagnitudeBounds, sums: Pair<number>, sizes: Pair<number>): WeightedSquares {
  const [S1, S2, n1, n2] = [BigInt(sums[0]), BigInt(sums[1]), BigInt(sizes[0]), BigInt(sizes[1])];
  const difference = n2 * S1 - n1 * S2;
  const [first, second] = [n2 ** 2n * (n2 - 1n), n1 ** 2n * (n1 - 1n)];
  const weights = [first * n1, second * n2] as const;
  if ((t.sign === 1 && difference < 0n) || (t.sign === -1 && difference > 0n))
    return { weights, low: 1n, high: 0n };
  const numerator = t.per ** 2n * difference ** 2n * (n1 - 1n) * (n2 - 1n);
  const fixed = first * S1 ** 2n + second * S2 ** 2n;
  const smallest = t.high === null ? 1n : floorQuotient(numerator, t.high ** 2n) + 1n;
  return {
    weights,
    low: smallest + fixed,
    high: t.low === 0n ? null : floorQuotient(numerator, t.low ** 2n) + fixed,
  };
}

/** Whether some Q of the two groups meet all that is asked. Beyond `mostSteps` first Q not all are tried: then perhaps. */
export function someSquares(ranges: Squares): boolean {
  if (!ranges.welch) return true;
  const { low, high } = ranges.each[0];
  const steps = Math.floor((high - low) / 2) + 1;
  for (let step = 0; step < Math.min(steps, mostSteps); step += 1) {
    if (!isEmpty(secondSquares(ranges, low + 2 * step))) return true;
  }
  return steps > mostSteps;
}

/** Whether Q of both groups meet what is asked. */
export function areSquares(ranges: Squares, [first, second]: Pair<number>): boolean {
  const { low, high } = secondSquares(ranges, first);
  return second >= low && second <= high;
}

/** Draws among the first Q that have a second; where none is found, some that do not meet what is asked. */
export function drawWelchSquares(ranges: Squares, random: SeededRandom): Pair<number> {
  const { low, high } = ranges.each[0];
  const steps = Math.floor((high - low) / 2) + 1;
  const start = random.integer(0, steps - 1);
  for (let tried = 0; tried < Math.min(steps, mostSteps); tried += 1) {
    const first = low + 2 * ((start + tried) % steps);
    const second = secondSquares(ranges, first);
    if (isEmpty(second)) continue;
    return [first, second.low + 2 * random.integer(0, Math.floor((second.high - second.low) / 2))];
  }
  return [low, ranges.each[1].low];
}

const mostSteps = 20_000;

/** The Q of the second group that go with one of the first, every other integer from the lowest on. */
function secondSquares({ each, total, welch = [] }: Squares, first: number): IntegerRange {
  const printed = welch.map(({ weights, low, high }): IntegerRange => {
    const taken = weights[0] * BigInt(first);
    return {
      low: Number(ceilingQuotient(low - taken, weights[1])),
      high: high === null ? Number.MAX_SAFE_INTEGER : Number(floorQuotient(high - taken, weights[1])),
    };
  });
  const left = { low: total.low - first, high: total.high - first };
  const range = intersection(each[1], left, ...printed);
  return { low: range.low + Math.abs((range.low - each[1].low) % 2), high: range.high };
}
