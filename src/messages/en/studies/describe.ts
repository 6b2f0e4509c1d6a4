/** Of `hanaro describe`. */
export const describe = () => ({
  command: 'Describe who answered, by group, and whether the groups differ',
  percentOption: 'percentages of each group, of each level or of everybody: column, row or table',
  seedOption: 'random seed of the tables that are drawn where Fisher’s p cannot be computed exactly',
  texts: {
    associations: 'Association',
    by: ({ by }: { by: string | number }) => `by ${by}`,
    chi_square: 'χ²',
    df: 'df',
    p: 'p',
    yates: 'Yates p',
    fisher: 'Fisher p',
    cramers_v: 'V',
    cramers_v_interval: ({ level }: { level: string | number }) => `V ${level}% CI`,
    difference: 'SMD',
    smallest_expected: 'Least expected',
    measurements: 'Numbers',
    median: 'Median',
    quartiles: 'Q1–Q3',
    range: 'Range',
    quartilesNote: 'Q1, Q3: quartiles of type 7, as R and Excel have them',
    numericDifferenceNote:
      'SMD of numbers: difference of the means over the root of the mean of both variances, first − second',
    columnNote: '%: of the group (column)',
    rowNote: '%: of everybody at the level (row)',
    tableNote: '%: of everybody (table)',
    chiSquareNote: 'χ²: Pearson’s test of independence; empty levels and missing values are left out',
    yatesNote: 'Yates p: corrected for continuity, where both have two levels',
    fisherNote: 'Fisher p: exact test, two-sided, of tables of any size (Freeman–Halton)',
    monteCarloNote: ({
      sign,
      replicates,
      seed,
    }: {
      sign: string | number;
      replicates: string | number;
      seed: string | number;
    }) => `${sign}: too many tables for an exact p; Monte Carlo, ${replicates} tables, seed ${seed}`,
    cramersVNote:
      'V: Cramér’s V; the interval is of the noncentral χ² and need not contain a V of many cells',
    differenceNote:
      'SMD: standardized difference of the two groups (Yang & Dalton); above 0.1 counts as imbalance',
    largestDifferenceNote:
      'SMD: the largest standardized difference of two groups (Yang & Dalton); above 0.1 counts as imbalance',
    ofCells: ({
      label,
      below,
      cells,
    }: {
      label: string | number;
      below: string | number;
      cells: string | number;
    }) => `${label} (${below} of ${cells})`,
    smallExpectedNote: ({ where }: { where: string | number }) =>
      `Expected counts below 5, where χ² is a poor approximation; use Fisher p: ${where} cells`,
  },
});
