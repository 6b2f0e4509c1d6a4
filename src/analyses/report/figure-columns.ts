/** Ids of the columns of figures that tables of scores, indicators and items may have. */
export const figureColumns = [
  'n',
  'missing',
  'mean',
  'sd',
  'mean_interval',
  'score100',
  't',
  'df',
  'p',
  'difference',
  'difference_interval',
  'd',
  'levene',
] as const;
