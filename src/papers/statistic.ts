const ofPeople = ['n', 'percent'] as const;
const ofDistributions = [
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
] as const;
/** An estimate and its interval; the figure before it says of what. */
const ofEstimates = ['conf_low', 'conf_high', 'difference'] as const;
/** What tests decide by. */
export const testNames = ['t', 'f', 'chi_square', 'z', 'u', 'h', 'q', 'w'] as const;
/** A statistic, its df and its p; `test` where the head leaves open which statistic ("t/F"). */
export const ofTests = ['test', ...testNames, 'df', 'df1', 'df2', 'p'] as const;
/** What is printed of a whole regression, beside df, p and marks. */
export const ofModels = [
  'n',
  'r_squared',
  'adjusted_r_squared',
  'r_squared_change',
  'f_change',
  'f',
] as const;
/** Effects and associations. */
const ofEffects = [
  'cohens_d',
  'hedges_g',
  'eta_squared',
  'partial_eta_squared',
  'omega_squared',
  'cramers_v',
  'phi',
  'r',
  'rho',
] as const;

/** What can be printed of people and of a distribution, in the row of a group. */
export const ofRows: readonly Statistic[] = [...ofPeople, ...ofDistributions];

/** What can be printed of a test. */
export const testStatistics = [...ofTests, 'marks', ...ofEstimates, ...ofEffects] as const;
export type TestStatistic = (typeof testStatistics)[number];

/** What can be printed of one distribution, and be held against each other. */
export const summaryStatistics = [
  'n',
  'mean',
  'sd',
  'se',
  'conf_low',
  'conf_high',
  'median',
  'q1',
  'q3',
  'iqr',
  'min',
  'max',
  'score100',
] as const;
export type SummaryStatistic = (typeof summaryStatistics)[number];

/**
 * What a printed figure is a figure of. One list for tables and running text; names after the field's, as in the JSON of
 * analyses.
 */
export const statistics = [
  ...ofPeople,
  ...ofDistributions,
  ...ofEstimates,
  ...ofTests,
  'marks',
  ...ofEffects,
  // models
  'b',
  'beta',
  'odds_ratio',
  'r_squared',
  'adjusted_r_squared',
  'r_squared_change',
  'f_change',
  'chi_square_change',
  'df_change',
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
  // words that call a result significant (`yes`) or say that it is not (`no`)
  'significance',
] as const;

export type Statistic = (typeof statistics)[number];
