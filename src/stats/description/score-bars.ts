import type { ScoreDistribution } from '../../measures/score-distribution.ts';

export interface ScoreBar {
  /** In scale points; a score on an edge counts above it. */
  readonly from: number;
  readonly to: number;
  readonly people: number;
}

const mostBars = 12;
/** In halves of a point, so that edges are exact. */
const widths = [1n, 2n, 4n, 10n, 20n, 40n, 100n, 200n, 400n, 1000n, 2000n, 4000n, 10000n];

/**
 * People by their scores, in bars that have the lowest score, and each after it by the width of a bar, in their middle: both ends of a
 * scale are inside a bar, and so is every answer of a single item.
 *
 * @param ends  the lowest and the highest score that there can be
 */
export function scoreBars(
  { values, counts, denominator }: ScoreDistribution,
  { min, max }: { readonly min: number; readonly max: number },
): ScoreBar[] {
  const range = BigInt(max - min) * 2n;
  const width = widths.find((one) => range / one <= mostBars) ?? range;
  const bars = Number((range + width - 1n) / width) + 1;
  const people = Array.from({ length: bars }, () => 0);
  for (const [index, value] of values.entries()) {
    // (score − min) ÷ width + ½, in whole numbers.
    const place =
      (4n * (value - BigInt(min) * denominator) + width * denominator) / (2n * width * denominator);
    people[Number(place)] = (people[Number(place)] ?? 0) + Number(counts[index] ?? 0n);
  }
  const points = Number(width) / 2;
  return people.map((count, bar) => ({
    from: min + (bar - 0.5) * points,
    to: min + (bar + 0.5) * points,
    people: count,
  }));
}
