import type { ScoreDistribution } from '../../measures/score-distribution.ts';

export interface ScoreBar {
  /** In scale points; a score on an edge counts above it, the highest score in the last bar. */
  readonly from: number;
  readonly to: number;
  readonly people: number;
}

export interface ScoreEnds {
  /** The lowest and the highest score that there can be. */
  readonly min: number;
  readonly max: number;
  /** Steps from one to the other of a person who answers every item. */
  readonly steps: number;
}

const mostBars = 12;
const fewestBars = 5;
/** In halves of a point. */
const widths = [1, 2, 4, 10, 20, 40, 100, 200, 400, 1000, 2000, 4000, 10000];
/** Where no such width goes into the range. */
const usualBars = 10;

/**
 * People by their scores, in bars of one width from the lowest score that there can be to the highest: as
 * hist(right = FALSE, include.lowest = TRUE) of R. Of few scores each has a bar of its own.
 */
export function scoreBars({ values, counts, denominator }: ScoreDistribution, ends: ScoreEnds): ScoreBar[] {
  const { min, max } = ends;
  const bars = barsOf(ends);
  const people = Array.from({ length: bars }, () => 0);
  for (const [index, value] of values.entries()) {
    const above = value - BigInt(min) * denominator;
    const place = Number((above * BigInt(bars)) / (BigInt(max - min) * denominator));
    const bar = Math.min(place, bars - 1);
    people[bar] = (people[bar] ?? 0) + Number(counts[index] ?? 0n);
  }
  const edge = (bar: number) => min + ((max - min) * bar) / bars;
  return people.map((count, bar) => ({ from: edge(bar), to: edge(bar + 1), people: count }));
}

function barsOf({ min, max, steps }: ScoreEnds): number {
  if (steps <= mostBars) return steps + 1;
  const halves = 2 * (max - min);
  const width = widths.find(
    (one) => halves % one === 0 && halves / one <= mostBars && halves / one >= fewestBars,
  );
  return width === undefined ? usualBars : halves / width;
}
