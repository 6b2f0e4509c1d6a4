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
  highest: ({ names, value }: { names: string; value: string }) => `Highest: ${names}, ${value}.`,
  lowest: ({ names, value }: { names: string; value: string }) => `Lowest: ${names}, ${value}.`,
  answers: 'Answers',
  lowestAnswer: ({ value }: { value: number }) => `${value} (lowest)`,
  highestAnswer: ({ value }: { value: number }) => `${value} (highest)`,
  sharesOfAnswers: 'Shares of answers to each item, as scored, to both sides of the middle.',
  mostAbove: ({ names, value }: { names: string; value: string }) =>
    `Most answers above the middle: ${names}, ${value}%.`,
  leastAbove: ({ names, value }: { names: string; value: string }) =>
    `Fewest answers above the middle: ${names}, ${value}%.`,
  differences: 'Differences',
  hedgesG: 'Hedges’ g',
  higher: ({ group }: { group: string }) => `${group} higher`,
  gWithIntervals: ({ level }: { level: string }) => `Hedges’ g with ${level}% confidence intervals.`,
  withoutZero: ({ apart, rows }: { apart: number; rows: number }) =>
    `${apart} of ${counted(rows, 'interval')} without zero.`,
  distributions: 'Distributions',
  scorePoints: 'Score, in scale points',
  histogramsWithDensity:
    'How many people have which score, with a smooth curve (Gaussian kernel density) and the mean.',
  mostBetween: ({
    group,
    value,
    from,
    to,
    percent,
  }: {
    group: string;
    value: string;
    from: string;
    to: string;
    percent: number;
  }) => `${group}: mean ${value}; the tallest bar, ${percent}%, from ${from} to ${to}.`,
  meanOf: ({ group, value }: { group: string; value: string }) => `${group}: mean ${value}.`,
  between: ({ from, to }: { from: string; to: string }) => `${from} to ${to}`,
  heatmap: 'Item means',
  itemMean: 'Mean, lowest to highest answer',
  meansOfItems: 'Means of items, as scored: the darker, the higher.',
  radar: 'Subscales',
  meansOnSpokes: 'Mean scores on 0–100, a spoke for each scale.',
  changes: 'Changes',
  change: 'Change',
  fromTo: ({ from, to }: { from: string; to: string }) => `${from} → ${to}`,
  changesWithIntervals: ({ level }: { level: string }) =>
    `Means of the same people on 0–100 at two times, and the change with its ${level}% confidence interval.`,
  upAndDown: ({ up, down, rows }: { up: number; down: number; rows: number }) =>
    `Of ${counted(rows, 'interval')}, ${up} above zero and ${down} below.`,
  severalForOneFile: 'these are several pictures, a file each',
  severalForOneFileHint: ({ folder, name }: { folder: string; name: string }) =>
    `name a folder: --output ${folder}/ --format ${name}`,
  drawnApart: ({ name, count, kind }: { name: string; count: number; kind: string }) =>
    `${name}: ${count} pictures, too many for one page. hanaro plot ${kind} draws them.`,
  withoutWaves: 'this codebook has no waves to compare',
  nothingDrawn: 'no picture: nothing that it shows has a value',
  noGroupsToDraw: 'no picture: differences need two groups or more',
  noProfile: 'no picture: no scale has others inside it',
  noSpokes:
    'no picture: a radar needs a scale with 3 to 12 others inside it; hanaro plot profile draws any number',
});
