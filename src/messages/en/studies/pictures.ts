import { counted } from '../../counted.ts';

/** Pictures, and the command that draws them. */
export const pictures = () => ({
  description: 'Draw pictures of scores',
  kind: ({ kinds }: { kinds: string }) => `what to draw: ${kinds}`,
  interval: 'Interval',
  indicators: 'Indicators',
  profile: 'Subscales',
  captionOf: ({ what, population }: { what: string; population: string }) => `${what} · ${population}`,
  groupOf: ({ group, n }: { group: string; n: number }) => `${group} (n = ${n})`,
  onHundred: 'Score, 0–100',
  meansWithIntervals: ({ level }: { level: string }) =>
    `Mean scores on 0–100 with ${level}% confidence intervals.`,
  highest: ({ row, group, value }: { row: string; group: string; value: string }) =>
    `Highest: ${row}, ${group}, ${value}.`,
  lowest: ({ row, group, value }: { row: string; group: string; value: string }) =>
    `Lowest: ${row}, ${group}, ${value}.`,
  answers: 'Answers',
  lowestAnswer: ({ value }: { value: number }) => `${value} (lowest)`,
  highestAnswer: ({ value }: { value: number }) => `${value} (highest)`,
  sharesOfAnswers: 'Shares of answers to each item, as scored, to both sides of the middle.',
  mostAbove: ({ row, percent }: { row: string; percent: number }) =>
    `Most answers above the middle: ${row}, ${percent}%.`,
  leastAbove: ({ row, percent }: { row: string; percent: number }) => `Fewest: ${row}, ${percent}%.`,
  differences: 'Differences',
  hedgesG: 'Hedges’ g',
  higher: ({ group }: { group: string }) => `${group} higher`,
  gWithIntervals: ({ level }: { level: string }) => `Hedges’ g with ${level}% confidence intervals.`,
  withoutZero: ({ apart, rows }: { apart: number; rows: number }) =>
    `${apart} of ${counted(rows, 'interval')} without zero.`,
});
