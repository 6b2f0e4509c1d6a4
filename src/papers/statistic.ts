/**
 * What a printed figure is a figure of. One list for tables and running text; names after the field's, as in the JSON of
 * analyses.
 */
export const statistics = [
  // of people
  'n',
  'percent',
  // of a distribution
  'mean',
  'sd',
  'se',
  'median',
  'q1',
  'q3',
  'iqr',
  'min',
  'max',
  'skewness',
  'kurtosis',
  'score100',
  // an estimate and its interval; the figure before it says of what
  'conf_low',
  'conf_high',
  'difference',
  // tests; `test` where the head leaves open which ("t/F")
  'test',
  't',
  'f',
  'chi_square',
  'z',
  'u',
  'h',
  'q',
  'w',
  'df',
  'df1',
  'df2',
  'p',
  'marks',
  // effects and associations
  'cohens_d',
  'hedges_g',
  'eta_squared',
  'partial_eta_squared',
  'omega_squared',
  'cramers_v',
  'phi',
  'r',
  'rho',
  // models
  'b',
  'beta',
  'odds_ratio',
  'r_squared',
  'adjusted_r_squared',
  'r_squared_change',
  'tolerance',
  'vif',
  // analysis of variance
  'sum_of_squares',
  'mean_square',
  // reliability
  'items',
  'cronbach_alpha',
  'mcdonald_omega',
  'inter_item_r',
] as const;

export type Statistic = (typeof statistics)[number];
