/** Sentences on variables: how they go together, how reliable scales are, who answered. */
export const variableSentences = () => ({
  associated: ({ first, second }: { first: string; second: string }) =>
    `By a chi-square test, ${first} and ${second} were significantly associated`,
  notAssociated: ({ first, second }: { first: string; second: string }) =>
    `By a chi-square test, ${first} and ${second} were not significantly associated`,
  associationUntested: ({ first, second, reason }: { first: string; second: string; reason: string }) =>
    `The association of ${first} and ${second} could not be tested: ${reason}.`,
  exactlyAssociated: 'By Fisher’s exact test, the association was significant',
  exactlyNotAssociated: 'By Fisher’s exact test, the association was not significant',
  exactUntested: ({ reason }: { reason: string }) => `Fisher’s exact test could not be computed: ${reason}.`,
  smallExpectations: ({ cells, below }: { cells: string; below: string }) =>
    `The expected count was below 5 in ${below} of ${cells} cells.`,
  cramersV: 'Cramér’s V',
  correlated: ({ first, second, positive }: { first: string; second: string; positive: boolean }) =>
    `${first} and ${second} were significantly ${positive ? 'positively' : 'negatively'} correlated`,
  notCorrelated: ({ first, second }: { first: string; second: string }) =>
    `${first} and ${second} were not significantly correlated`,
  ranksCorrelated: ({ first, second, positive }: { first: string; second: string; positive: boolean }) =>
    `By rank, ${first} and ${second} were significantly ${positive ? 'positively' : 'negatively'} correlated`,
  ranksNotCorrelated: ({ first, second }: { first: string; second: string }) =>
    `By rank, ${first} and ${second} were not significantly correlated`,
  correlationUntested: ({ first, second, reason }: { first: string; second: string; reason: string }) =>
    `The correlation of ${first} and ${second} could not be tested (${reason})`,
  ranksUntested: ({ first, second, reason }: { first: string; second: string; reason: string }) =>
    `The rank correlation of ${first} and ${second} could not be tested (${reason})`,
  correlationUncomputed: ({ first, second, reason }: { first: string; second: string; reason: string }) =>
    `The correlation of ${first} and ${second} could not be computed: ${reason}.`,
  ranksUncomputed: ({ first, second, reason }: { first: string; second: string; reason: string }) =>
    `The rank correlation of ${first} and ${second} could not be computed: ${reason}.`,
  spearman: 'Spearman’s ρ',
  reliability: ({
    scale,
    items,
    n,
    figures,
  }: {
    scale: string;
    items: string;
    n: string;
    figures: readonly string[];
  }) => `The internal consistency of ${scale} (items = ${items}, n = ${n}): ${figures.join('; ')}.`,
  cronbachAlpha: 'Cronbach’s α',
  mcdonaldOmega: 'McDonald’s ω',
  uncomputed: ({ what, reason }: { what: string; reason: string }) =>
    `${what} could not be computed (${reason})`,
  characteristic: ({ label, levels }: { label: string; levels: readonly string[] }) =>
    `${label}: ${levels.join('; ')}.`,
  level: ({ level, n, percent }: { level: string; n: string; percent: string }) =>
    `${level}, n = ${n} (${percent}%)`,
  emptyLevel: ({ level }: { level: string }) => `${level}, n = 0`,
  mean: ({ label, mean }: { label: string; mean: string }) => `The mean of ${label} was ${mean}.`,
  meanAndRange: ({ label, mean, low, high }: { label: string; mean: string; low: string; high: string }) =>
    `The mean of ${label} was ${mean}, and values ranged from ${low} to ${high}.`,
  meanUncomputed: ({ label, n, reason }: { label: string; n: string; reason: string }) =>
    `The mean of ${label} (n = ${n}) could not be computed: ${reason}.`,
});
