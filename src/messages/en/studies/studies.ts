/** What all commands that study answers say. */
export const studies = () => ({
  withoutMinCell: ({ command }: { command: string }) =>
    `hanaro ${command} cannot withhold small cells, as --min-cell (min_cell in hanaro.yaml) asks`,
  withoutMinCellHint:
    'hanaro score --min-cell can; where every cell may be shown, leave it out: --no-config passes over hanaro.yaml',
  /** Why a figure has no value. */
  reasons: {
    no_respondents: 'no respondents',
    one_respondent: 'one respondent',
    empty_group: 'a group is empty',
    too_few_respondents: 'too few respondents',
    no_variance: 'no variance',
    one_item: 'a single item',
    constant_item: 'an item that everybody answers alike',
    not_identified: 'not identified',
    heywood_case: 'Heywood case',
    singular_correlations: 'singular correlation matrix',
    nothing_in_common: 'nothing in common',
    one_category: 'a single category',
    no_pairs: 'no one with both scores',
    two_items: 'two items',
    perfect_correlation: 'a correlation of ±1 has no test and no interval',
    one_level: 'everybody at one level',
    one_group: 'everybody in one group',
    not_counted: 'not in a tally of an earlier version or made with --min-cell: tally again without it',
  },
  /** What a term of a reason means, where a reader may not know it. */
  explained: {
    heywood_case:
      'Heywood case: one factor would have to explain more of an item than there is, as happens with few people or items that hardly go together; there is no ω then',
    singular_correlations:
      'Singular correlation matrix: an item follows exactly from the others, or there are fewer people than items; what needs its inverse has no value then',
    not_identified: 'Not identified: the items do not fix one factor, for too few of them go together',
  },
});
