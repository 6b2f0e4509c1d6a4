/** Why a figure has no value. */
export type NotComputableReason =
  /** no one has a score */
  | 'no_respondents'
  /** no one has both scores that are compared */
  | 'no_pairs'
  /** a spread needs at least two people */
  | 'one_respondent'
  /** one of the groups has no one */
  | 'empty_group'
  /** the groups have too few people for this figure */
  | 'too_few_respondents'
  /** everybody has the same score, so there is nothing to measure a difference by */
  | 'no_variance'
  /** the scale has a single item, which cannot agree with others */
  | 'one_item'
  /** everybody answers an item alike, so that it correlates with nothing */
  | 'constant_item'
  /** the scale has two items: of one correlation no two loadings can be had, and without an item one is left */
  | 'two_items'
  /** other loadings would fit as well, for too few items correlate */
  | 'not_identified'
  /** one factor would have to explain more than all variance of an item */
  | 'heywood_case'
  /** an item follows from the others, or the items are more than the people allow */
  | 'singular_correlations'
  /** two coders have no unit in common */
  | 'nothing_in_common'
  /** two coders put everything into one category, where chance alone agrees on all of it */
  | 'one_category'
  /** two variables determine each other, so that nothing is left to measure their correlation by */
  | 'perfect_correlation'
  /** everybody is at one level of the characteristic, so nothing can go along with it */
  | 'one_level'
  /** everybody who counts is in one group */
  | 'one_group'
  /** it was not counted, or not in a tally that was read */
  | 'not_counted';

/** Thrown by a statistic that is not defined for the data at hand. */
export class NotComputable extends Error {
  readonly reason: NotComputableReason;

  constructor(reason: NotComputableReason) {
    const { stackTraceLimit } = Error;
    // Every row of a report may have some, and where they were thrown is not shown.
    Error.stackTraceLimit = 0;
    super(reason);
    Error.stackTraceLimit = stackTraceLimit;
    this.name = 'NotComputable';
    this.reason = reason;
  }
}
