import { counted } from '../../counted.ts';

/** Of `hanaro compare`: independent groups. */
export const compare = () => ({
  tables: {
    comparisons: 'Comparison of two groups',
    pairs: 'Pairs of groups',
    omnibus: 'Comparison of groups',
    post_hoc: 'All pairs of groups',
  },
  columns: {
    f: 'F',
    df1: 'df1',
    df2: 'df2',
    eta_squared: 'η²',
    eta_squared_interval: ({ level }: { level: string | number }) => `η² ${level}% CI`,
    omega_squared: 'ω²',
    kruskal_wallis: 'H p',
    mann_whitney: 'U p',
    one_sided: 'One-sided p',
    p_adjusted: 'Adjusted p',
    equivalence: 'Equiv. p',
    q: 'q',
    tukey: 'Tukey p',
    tukey_interval: ({ level }: { level: string | number }) => `Tukey ${level}% CI`,
    games_howell: 'Games–Howell p',
    games_howell_interval: ({ level }: { level: string | number }) => `Games–Howell ${level}% CI`,
  },
  notes: {
    student: 'F: one-way analysis of variance',
    welch: 'F: Welch’s analysis of variance',
    auto: ({ below }: { below: string | number }) =>
      `F: Welch’s analysis of variance (ʷ) where Levene’s p is below ${below}, else one-way analysis of variance`,
    shares:
      'η², ω²: share of the variance that lies between the groups; two-sided intervals of the noncentral F',
    ranks: 'H p: Kruskal–Wallis test',
    twoRanks: 'U p: Mann–Whitney U test; two-sided',
    postHoc:
      'Tukey: HSD, with Kramer’s standard error; Games–Howell: where variances differ. p and intervals hold for all pairs of a scale at once',
    ungrouped: ({ populations }: { populations: string | number }) =>
      `Not compared, for there are no groups: ${populations}. --by groups people by a characteristic`,
    greater: 'One-sided p: that the first group of the pair scores higher; stars go by it',
    less: 'One-sided p: that the first group of the pair scores lower; stars go by it',
    margin: ({ margin }: { margin: string | number }) =>
      `Equiv. p: two one-sided t tests; small where the groups differ by less than ${margin} scale points`,
  },
  methods: { holm: 'Holm', bh: 'Benjamini–Hochberg' },
  adjusted: ({ method, families }: { method: string; families: readonly string[] }) =>
    `Adjusted p: ${method}, over ${families.join('; ')}; stars go by it`,
  familyOf: ({ what, tests }: { what: string; tests: number }) => `${what}, ${counted(tests, 'test')}`,
  everyScale: 'the pairs of each scale',
  options: {
    alternative: 'add one-sided p: is the first group’s score greater or less?',
    margin: 'add a test that groups differ by less than so many scale points',
    adjust: 'adjust p for the number of comparisons',
    family:
      'what --adjust counts: all comparisons of a population, the pairs of each scale, or ids of scales with commas between them',
  },
  noGroups: 'the codebook has no groups, so there is nothing to compare',
  noGroupsHint:
    'in the codebook, name the column that groups people and its levels: `group`, or under `characteristics` for --by',
  groupByHint: ({ first, columns }: { first: string; columns: string }) =>
    `--by ${first} groups people by a characteristic; there are: ${columns}`,
  positiveNumber: 'write a number above 0',
  familyAlone: '--family without --adjust: nothing is adjusted',
  familyAloneHint: ({ family }: { family: string }) => `--adjust holm --family ${family}`,
  noSuchScale: ({ scale }: { scale: string }) => `--family: the codebook has no scale "${scale}"`,
});
