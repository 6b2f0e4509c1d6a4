export const correlate = () => ({
  command: 'Correlate scales and numbers with each other: Pearson and Spearman, by group',
  scalesOption:
    'which scales and columns of numbers, by commas; left out, the outermost scales (of a single one those inside it) and all numbers',
  methodOption: 'what the tables show; both: Spearman above the diagonal (JSON and csv always have both)',
  unknownVariable: ({ name }: { name: string }) => `no scale or column of numbers is called ${name}`,
  perhaps: ({ nearest }: { nearest: string }) => `perhaps ${nearest}`,
  nothingToCorrelate: 'fewer than two scales or columns of numbers: there is nothing to correlate',
  nothingToCorrelateHint: ({ ids }: { ids: string }) => `--scales can name these: ${ids}`,
  /** Two variables. */
  pair: ({ first, second }: { first: string; second: string }) => `${first} × ${second}`,
  texts: {
    correlations: 'Correlations',
    variable: 'Variable',
    people: ({ n }: { n: number }) => `N ${n}`,
    peopleByPair: ({ fewest, most }: { fewest: number; most: number }) => `N ${fewest}–${most} by pair`,
    notCounted: 'not counted',
    pearson: 'Pearson’s r, of the people with both values',
    spearman: 'Spearman’s ρ, of the people with both values',
    both: 'Below the diagonal Pearson’s r, above it Spearman’s ρ, of the people with both values',
    tested: '(two-sided, not adjusted for the number of correlations)',
    chosen: 'Outermost scales (of a single one those inside it) and all numbers; others: --scales',
    elsewhere:
      'N, t, p and Fisher’s interval of each pair: --format json, or --format csv --table correlations',
  },
  otherNumber: 'not a number as a tally writes it, or out of order',
  tallyWithoutPairs: 'a tally does not hold how two values of the same person go together',
  tallyWithoutPairsHint: 'name the data files that it was made from',
});
