export const papers = () => ({
  statistics: {
    n: 'n',
    percent: 'percent',
    mean: 'mean',
    sd: 'SD',
    se: 'SE',
    median: 'median',
    q1: 'first quartile',
    q3: 'third quartile',
    iqr: 'interquartile range',
    min: 'minimum',
    max: 'maximum',
    skewness: 'skewness',
    kurtosis: 'kurtosis',
    score100: '0–100 score',
    conf_low: 'lower confidence limit',
    conf_high: 'upper confidence limit',
    difference: 'difference',
    test: 'test statistic',
    t: 't',
    f: 'F',
    chi_square: 'χ²',
    z: 'z',
    u: 'U',
    h: 'H',
    q: 'Q',
    w: 'W',
    df: 'df',
    df1: 'first df',
    df2: 'second df',
    p: 'p',
    marks: 'marks of significance',
    cohens_d: 'd',
    hedges_g: 'g',
    eta_squared: 'η²',
    partial_eta_squared: 'partial η²',
    omega_squared: 'ω²',
    cramers_v: 'V',
    phi: 'φ',
    r: 'r',
    rho: 'ρ',
    b: 'B',
    beta: 'β',
    odds_ratio: 'odds ratio',
    r_squared: 'R²',
    adjusted_r_squared: 'adjusted R²',
    r_squared_change: 'change of R²',
    f_change: 'F of the change',
    chi_square_change: 'difference of χ²',
    df_change: 'difference of df',
    tolerance: 'tolerance',
    vif: 'VIF',
    sum_of_squares: 'sum of squares',
    mean_square: 'mean square',
    items: 'number of items',
    cronbach_alpha: 'alpha',
    mcdonald_omega: 'omega',
    inter_item_r: 'mean inter-item r',
    significance: 'significance',
  },
  headDoesNotFit: ({ statistic }: { statistic: string }) =>
    `the head says ${statistic}, but more than a fifth of these figures cannot be one`,
  headNamesNoStatistic: 'neither head, row label, caption nor notes say what these figures are',
  headOutOfLine: 'the head stands over other columns than it names: words below a head of figures',
  headsSayTheSame: 'two columns say the same of themselves, and nothing tells them apart',
  moreFiguresThanHeadNames: 'the cells hold more figures than the head names',
  pDoesNotFollow: ({ p, from, is }: { p: string; from: string; is: readonly string[] }) =>
    `p is ${is.join(' or ')} by ${from}, not ${p}`,
  marksDoNotFollow: ({ marks, from, is }: { marks: string; from: string; is: readonly string[] }) =>
    `p is ${is.join(' or ')} by ${from}, which does not earn ${marks}`,
  follows: ({
    name,
    plain,
    from,
    is,
  }: {
    name: string;
    plain: string;
    from: string;
    is: readonly string[];
  }) => `${name} is ${is.join(' or ')} by ${from}, not ${plain}`,
  notInOrder: 'not in order:',
  noSuchMatrix: 'no answers of one sample have these correlations together:',
  notSymmetric: ({ one, other }: { one: string; other: string }) =>
    `the same pair has ${one} in one half of the matrix and ${other} in the other`,
  conventions: {
    one_sided_p: 'p-values fit as one-sided ones',
    standard_errors: 'what is printed as SDs fits as standard errors of the mean',
    other_direction: 'differences are the second group less the first, or without a sign',
    f_of_two_groups: 'the test of two groups fits as F, the square of t',
    percent_truncated: 'percents fit as cut off, not rounded',
    percent_weighted:
      'most percents do not follow from the counts, as where answers are weighted: percents were not checked',
    percent_of_others:
      'percents that do not follow from their own total fit another number of people: they may be of these, and were not accused',
    other_test:
      'most test statistics do not follow from the figures beside them: they may be of another test, and were not held against them',
    other_range:
      'means or SDs of several rows do not go with their least and largest figures, which may be of something else: they were not held against each other',
    other_model:
      'changes of R² are not the differences of neighbouring models: they may be against another model, and were not held against them',
    other_total:
      'total means do not follow from those of the groups: they may be weighted or of other people, and were not held against them',
    other_scale:
      'means that cannot be of the scale that was said or are called an age, a time or a total, or most of a table that cannot: they were not held against it; --range "Age=18-90" says it of a row',
    other_sample:
      'most p-values do not follow from n: they may be of other people, and were not held against it',
  },
  fitsItems: ({ row, items }: { row: string; items: string }) =>
    `${row === '' ? '' : `${row}: `}of 1 to 40 items, the means fit ${items}; --items says how many there are`,
  doesNotGoWith: ({ name, plain, others }: { name: string; plain: string; others: string }) =>
    `${name} ${plain} does not go with the other figures of the row: ${others}`,
});
