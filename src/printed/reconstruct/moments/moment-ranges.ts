import type { SeededRandom } from '../../../stats/resampling/seeded-random.ts';
import { boundsOf, boundsOfT, type ComparisonCondition, type Pair } from './comparison-condition.ts';
import {
  ceilingQuotient,
  emptyRange,
  floorQuotient,
  type IntegerRange,
  intersection,
  isEmpty,
  withParityOf,
} from './integer-range.ts';
import { type MagnitudeBounds, numeratorsWithin } from './magnitude-bounds.ts';
import { drawWelchSquares, someSquares, type WeightedSquares, welchSquares } from './welch-squares.ts';

/**
 * A scale in two groups, and what is printed of it. A person's sum x runs from items × min to items × max; S is the
 * sum of x over a group and Q the sum of x².
 *
 * Every condition is one on the integers S and Q, and is tested in BigInt. S and Q themselves stay far below 2^53: Q is
 * at most n × (items × max)², 10^12 for a thousand people with a hundred items on a 1–300 scale.
 */
export interface ComparedScale {
  readonly items: number;
  readonly min: number;
  readonly max: number;
  readonly groupSizes: Pair<number>;
  readonly conditions: readonly ComparisonCondition[];
}

/** S and Q of a scale in both groups. */
export interface Moments {
  readonly sums: Pair<number>;
  readonly squares: Pair<number>;
}

export interface SquareRanges {
  readonly each: Pair<IntegerRange>;
  /** Of Q of the first plus Q of the second group. */
  readonly total: IntegerRange;
  /** What a Welch t asks of them besides. */
  readonly welch?: readonly WeightedSquares[];
}

/** The S of one group that print as its means. */
export function sumRange(scale: ComparedScale, group: 0 | 1): IntegerRange {
  const answers = scale.groupSizes[group] * scale.items;
  const printed = boundsOf(scale.conditions, 'mean', group).map((mean) => numeratorsWithin(mean, answers));
  return intersection({ low: answers * scale.min, high: answers * scale.max }, ...printed);
}

/** The Q of one group that people's integer sums can have, given S, and that print as its SDs. */
export function squareRange(scale: ComparedScale, group: 0 | 1, sum: number): IntegerRange {
  const n = scale.groupSizes[group];
  const printed = boundsOf(scale.conditions, 'sd', group).map((sd) =>
    squaresPrinting(sd, sum, n, scale.items),
  );
  return withParityOf(sum, intersection(possibleSquares(scale, n, sum), ...printed));
}

/** The Q that make the means, SDs and t print right, given S of both groups; null when there are none. */
export function squareRanges(scale: ComparedScale, sums: Pair<number>): SquareRanges | null {
  const each = [squareRange(scale, 0, sums[0]), squareRange(scale, 1, sums[1])] as const;
  if (each.some(isEmpty)) return null;
  const printed = boundsOfT(scale.conditions, 'student').map((t) =>
    totalSquaresPrinting(t, sums, scale.groupSizes),
  );
  const reachable = { low: each[0].low + each[1].low, high: each[0].high + each[1].high };
  const total = withParityOf(sums[0] + sums[1], intersection(reachable, ...printed));
  const welch = boundsOfT(scale.conditions, 'welch').map((t) => welchSquares(t, sums, scale.groupSizes));
  const ranges = { each, total, ...(welch.length > 0 ? { welch } : {}) };
  return isEmpty(total) || !someSquares(ranges) ? null : ranges;
}

/** Every sample SD, in scale points, that one group's people can have, given S. */
export function possibleSds(scale: ComparedScale, group: 0 | 1, sum: number): number[] {
  const n = scale.groupSizes[group];
  const squares = withParityOf(sum, possibleSquares(scale, n, sum));
  return everySecond(squares, (Q) => Math.sqrt((n * Q - sum ** 2) / (n * (n - 1))) / scale.items);
}

/** Every Student t that the means and SDs leave, given S of both groups. */
export function possibleTs(scale: ComparedScale, sums: Pair<number>): number[] {
  const conditions = scale.conditions.filter(({ of }) => of !== 't');
  const ranges = squareRanges({ ...scale, conditions }, sums);
  if (!ranges) return [];
  const [n1, n2] = scale.groupSizes;
  const difference = n2 * sums[0] - n1 * sums[1];
  const fixed = n2 * sums[0] ** 2 + n1 * sums[1] ** 2;
  return everySecond(
    ranges.total,
    (Q) => (difference * Math.sqrt(n1 + n2 - 2)) / Math.sqrt((n1 + n2) * (n1 * n2 * Q - fixed)),
  );
}

function everySecond({ low, high }: IntegerRange, value: (integer: number) => number): number[] {
  return Array.from({ length: Math.max(0, Math.floor((high - low) / 2) + 1) }, (_, step) =>
    value(low + 2 * step),
  );
}

export function drawSquares(ranges: SquareRanges, random: SeededRandom): Pair<number> {
  const { each, total } = ranges;
  if (ranges.welch) return drawWelchSquares(ranges, random);
  const evenStep = ({ low, high }: IntegerRange) => low + 2 * random.integer(0, (high - low) / 2);
  const both = evenStep(total);
  const first = evenStep(intersection(each[0], { low: both - each[1].high, high: both - each[1].low }));
  return [first, both - first];
}

/** From everybody as equal as integers can be, to everybody but one at an end point. */
function possibleSquares({ items, min, max }: ComparedScale, n: number, sum: number): IntegerRange {
  const [low, high] = [items * min, items * max];
  const equal = Math.floor(sum / n);
  const above = sum - n * equal;
  const atHigh = Math.min(n, Math.floor((sum - n * low) / (high - low)));
  const between = atHigh === n ? 0 : low + ((sum - n * low) % (high - low));
  return {
    low: (n - above) * equal ** 2 + above * (equal + 1) ** 2,
    high: atHigh * high ** 2 + Math.max(0, n - atHigh - 1) * low ** 2 + between ** 2,
  };
}

/** SD² = (nQ − S²) / (n (n − 1) items²). */
function squaresPrinting(sd: MagnitudeBounds, sum: number, n: number, items: number): IntegerRange {
  const [S, N] = [BigInt(sum), BigInt(n)];
  const unit = N * (N - 1n) * BigInt(items) ** 2n;
  const perSquared = sd.per ** 2n;
  const least = (magnitude: bigint) =>
    Number(ceilingQuotient(S ** 2n * perSquared + magnitude ** 2n * unit, perSquared * N));
  return { low: least(sd.low), high: sd.high === null ? Number.MAX_SAFE_INTEGER : least(sd.high) - 1 };
}

/**
 * t² = D² (N − 2) / (N P) with N = n1 + n2, D = n2 S1 − n1 S2 and P = n1 n2 (Q1 + Q2) − n2 S1² − n1 S2²: given the
 * sums, t is a condition on Q1 + Q2 alone.
 */
function totalSquaresPrinting(t: MagnitudeBounds, sums: Pair<number>, sizes: Pair<number>): IntegerRange {
  const [S1, S2, n1, n2] = [BigInt(sums[0]), BigInt(sums[1]), BigInt(sizes[0]), BigInt(sizes[1])];
  const people = n1 + n2;
  const difference = n2 * S1 - n1 * S2;
  if ((t.sign === 1 && difference < 0n) || (t.sign === -1 && difference > 0n)) return emptyRange;
  const numerator = t.per ** 2n * difference ** 2n * (people - 2n);
  const largest = t.low === 0n ? null : floorQuotient(numerator, t.low ** 2n * people);
  const smallest = t.high === null ? 1n : floorQuotient(numerator, t.high ** 2n * people) + 1n;
  const fixed = n2 * S1 ** 2n + n1 * S2 ** 2n;
  return {
    low: Number(ceilingQuotient(smallest + fixed, n1 * n2)),
    high: largest === null ? Number.MAX_SAFE_INTEGER : Number(floorQuotient(largest + fixed, n1 * n2)),
  };
}
