/** What the columns of a comparison are called besides its groups. */
export const comparisonColumns: readonly string[] = [
  'scale',
  't',
  'df',
  'p',
  'difference',
  'conf_low',
  'conf_high',
  'd',
  'stars',
  'score',
  'sided',
  'groups',
];

/** What the columns of counts by group are called besides the groups. */
export const countColumns: readonly string[] = ['variable', 'variable_ko', 'level', 'all', 'groups'];
