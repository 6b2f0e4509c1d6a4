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
});
