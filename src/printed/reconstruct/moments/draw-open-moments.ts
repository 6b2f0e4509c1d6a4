import type { SeededRandom } from '../../../stats/resampling/seeded-random.ts';
import { boundsOfT, type Pair } from './comparison-condition.ts';
import { type ComparedScale, type Moments, squareRanges } from './moment-ranges.ts';
import { areSquares } from './welch-squares.ts';

const tries = 2000;
const groups = [0, 1] as const;

/**
 * Lifelike S and Q for scales of which no mean is printed, so that their sums add up to the total and every condition
 * on t holds.
 *
 * @param total  S of all of them together, for each group
 * @param sd     SD of a person's mean over all of them, for each group, in scale points
 * @returns null when none were found
 */
export function drawOpenMoments(
  scales: readonly ComparedScale[],
  total: Pair<number>,
  sd: Pair<number>,
  random: SeededRandom,
): Moments[] | null {
  for (let attempt = 0; attempt < tries; attempt++) {
    const moments = drawOnce(scales, total, sd, random);
    if (moments) return moments;
  }
  return null;
}

function drawOnce(
  scales: readonly ComparedScale[],
  total: Pair<number>,
  sd: Pair<number>,
  random: SeededRandom,
): Moments[] | null {
  const items = scales.reduce((sum, scale) => sum + scale.items, 0);
  const mean = groupValues((group) => total[group] / ((scales[0]?.groupSizes[group] ?? 1) * items));
  const direction = mean[0] < mean[1] ? -1 : 1;
  // Parts that correlate at this much spread more widely than their whole.
  const correlation = random.between(0.45, 0.65);
  const spread = Math.sqrt(scales.length / (1 + correlation * (scales.length - 1)));

  const drawn = scales.map((scale) => {
    const sds = groupValues((group) => sd[group] * spread * random.between(0.95, 1.05));
    const [first, second] = scale.groupSizes;
    const standardError = Math.sqrt(sds[0] ** 2 / first + sds[1] ** 2 / second);
    const level = 0.1 * (sd[0] + sd[1]) * random.normal();
    return { scale, sds, level, difference: direction * drawT(scale, random) * standardError };
  });
  const average = (value: (one: (typeof drawn)[number]) => number) =>
    drawn.reduce((sum, one) => sum + value(one) * one.scale.items, 0) / items;
  const [averageLevel, averageDifference] = [average((one) => one.level), average((one) => one.difference)];

  let rest = total;
  const moments: Moments[] = [];
  for (const { scale, sds, level, difference } of drawn) {
    const isLast = moments.length === drawn.length - 1;
    const apart = (difference - averageDifference) / 2;
    const sums = groupValues((group) => {
      const scaleMean = mean[group] + level - averageLevel + (group === 0 ? apart : -apart);
      return isLast ? rest[group] : Math.round(scaleMean * scale.items * scale.groupSizes[group]);
    });
    const squares = squaresNear(scale, sums, sds);
    if (!squares) return null;
    moments.push({ sums, squares });
    rest = [rest[0] - sums[0], rest[1] - sums[1]];
  }
  return moments;
}

/** A t for the scale to aim at: one that its conditions allow. */
function drawT({ conditions }: ComparedScale, random: SeededRandom): number {
  const printed = (['student', 'welch'] as const).flatMap((test) => boundsOfT(conditions, test));
  const least = Math.max(-0.3, ...printed.map(({ low, per }) => Number(low) / Number(per)));
  const most = Math.min(...printed.map(({ high, per }) => Number(high ?? Infinity) / Number(per)));
  return random.between(least, Math.min(most, least + 1.5));
}

/** Q of the SDs wanted, moved to the nearest possible; null when t then fails. */
function squaresNear(scale: ComparedScale, sums: Pair<number>, sds: Pair<number>): Pair<number> | null {
  const [low, high] = [scale.items * scale.min, scale.items * scale.max];
  if (
    groups.some(
      (group) => sums[group] < low * scale.groupSizes[group] || sums[group] > high * scale.groupSizes[group],
    )
  )
    return null;
  const ranges = squareRanges(scale, sums);
  if (!ranges) return null;
  const squares = groupValues((group) => {
    const n = scale.groupSizes[group];
    const wanted = (sums[group] ** 2 + sds[group] ** 2 * n * (n - 1) * scale.items ** 2) / n;
    const { low, high } = ranges.each[group];
    return low + 2 * Math.round(Math.min(Math.max(wanted - low, 0), high - low) / 2);
  });
  const both = squares[0] + squares[1];
  if (ranges.welch && !areSquares(ranges, squares)) return null;
  return both >= ranges.total.low && both <= ranges.total.high ? squares : null;
}

function groupValues(value: (group: 0 | 1) => number): Pair<number> {
  return [value(0), value(1)];
}
