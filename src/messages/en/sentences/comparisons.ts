/** Sentences on independent groups. */
export const comparisonSentences = () => ({
  tests: {
    student: 'an independent-samples t test',
    welch: 'Welch’s t test',
    anova: 'one-way analysis of variance',
    welch_anova: 'Welch’s analysis of variance',
    tukey: 'Tukey’s HSD',
    games_howell: 'the Games–Howell procedure',
  },
  differ: ({
    test,
    scale,
    first,
    second,
    higher,
  }: {
    test: string;
    scale: string;
    first: string;
    second: string;
    higher: boolean;
  }) => `By ${test}, ${first} scored significantly ${higher ? 'higher' : 'lower'} on ${scale} than ${second}`,
  alike: ({ test, scale, first, second }: { test: string; scale: string; first: string; second: string }) =>
    `By ${test}, ${first} and ${second} did not differ significantly on ${scale}`,
  notAsExpected: ({
    test,
    scale,
    first,
    second,
    higher,
  }: {
    test: string;
    scale: string;
    first: string;
    second: string;
    higher: boolean;
  }) =>
    `By ${test}, ${first} did not score significantly ${higher ? 'higher' : 'lower'} on ${scale} than ${second}`,
  untested: ({
    test,
    scale,
    first,
    second,
    reason,
  }: {
    test: string;
    scale: string;
    first: string;
    second: string;
    reason: string;
  }) => `${first} and ${second} could not be compared on ${scale} by ${test}: ${reason}.`,
  ranksDiffer: ({ first, second, higher }: { first: string; second: string; higher: boolean }) =>
    `By the Mann–Whitney U test, ${first} scored significantly ${higher ? 'higher' : 'lower'} than ${second}`,
  ranksAlike: ({ first, second }: { first: string; second: string }) =>
    `By the Mann–Whitney U test, ${first} and ${second} did not differ significantly`,
  ranksNotAsExpected: ({ first, second, higher }: { first: string; second: string; higher: boolean }) =>
    `By the Mann–Whitney U test, ${first} did not score significantly ${higher ? 'higher' : 'lower'} than ${second}`,
  ranksUntested: ({ reason }: { reason: string }) =>
    `The Mann–Whitney U test could not be computed: ${reason}.`,
  equivalent: ({ margin }: { margin: string }) =>
    `Two one-sided t tests showed the means to be equivalent within ±${margin} scale points`,
  notEquivalent: ({ margin }: { margin: string }) =>
    `Two one-sided t tests did not show the means to be equivalent within ±${margin} scale points`,
  equivalenceUntested: ({ reason }: { reason: string }) => `Equivalence could not be tested: ${reason}.`,
  oneSidedP: 'one-sided p',
  adjustedP: ({ method }: { method: string }) => `${method}-adjusted p`,
  permutationP: 'permutation p',
  cliffsDelta: 'Cliff’s δ',
  levels: ({ scale, levels }: { scale: string; levels: readonly string[] }) =>
    `The groups on ${scale}: ${levels.join(', ')}.`,
  levelsDiffer: ({ test }: { test: string }) => `By ${test}, the groups differed significantly`,
  levelsAlike: ({ test }: { test: string }) => `By ${test}, the groups did not differ significantly`,
  levelsUntested: ({ test, reason }: { test: string; reason: string }) =>
    `The groups could not be compared by ${test}: ${reason}.`,
  levelRanksDiffer: 'By the Kruskal–Wallis test, the groups differed significantly',
  levelRanksAlike: 'By the Kruskal–Wallis test, the groups did not differ significantly',
  levelRanksUntested: ({ reason }: { reason: string }) =>
    `The Kruskal–Wallis test could not be computed: ${reason}.`,
  pairDiffers: ({
    test,
    first,
    second,
    higher,
  }: {
    test: string;
    first: string;
    second: string;
    higher: boolean;
  }) => `By ${test}, ${first} scored significantly ${higher ? 'higher' : 'lower'} than ${second}`,
  noPairDiffers: ({ test, smallest }: { test: string; smallest: string }) =>
    `By ${test}, no two groups differed significantly, smallest ${smallest}.`,
  pairsAlike: ({ test, pairs }: { test: string; pairs: readonly string[] }) =>
    `By ${test}, these did not differ significantly: ${pairs.join('; ')}.`,
  pairsUntested: ({ test, pairs }: { test: string; pairs: readonly string[] }) =>
    `These could not be compared by ${test}: ${pairs.join('; ')}.`,
  pair: ({ first, second, what }: { first: string; second: string; what: string }) =>
    `${first} and ${second}, ${what}`,
  meanDifference: 'mean difference',
});
