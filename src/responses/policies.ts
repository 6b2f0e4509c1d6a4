import type { TableOptions } from '../read/data-table.ts';

/** What becomes of an invalid answer: `error` refuses the file. */
export const invalidPolicies = ['error', 'missing', 'drop-row'] as const;
export type InvalidPolicy = (typeof invalidPolicies)[number];

/** Which row counts when a respondent has several: `error` refuses the file. */
export const duplicatePolicies = ['error', 'first', 'last'] as const;
export type DuplicatePolicy = (typeof duplicatePolicies)[number];

/** What becomes of a row that sums others up: `error` refuses the file. */
export const summaryPolicies = ['error', 'drop'] as const;
export type SummaryPolicy = (typeof summaryPolicies)[number];

/** Whether such rows are left out: as the policy of their own says, else wherever invalid answers do not stop the run. */
export function dropsSummaryRows({
  onSummaryRow,
  onInvalid,
}: {
  readonly onSummaryRow?: SummaryPolicy | undefined;
  readonly onInvalid: InvalidPolicy;
}): boolean {
  return onSummaryRow === undefined ? onInvalid !== 'error' : onSummaryRow === 'drop';
}

/** What rows of one respondent in both groups are: `error` refuses them, for they are paired; else they are different people. */
export const bothGroupsPolicies = ['error', 'independent'] as const;
export type BothGroupsPolicy = (typeof bothGroupsPolicies)[number];

/** What becomes of a row whose answers an earlier row has, too: `keep` counts it. */
export const repeatedAnswersPolicies = ['keep', 'first'] as const;
export type RepeatedAnswersPolicy = (typeof repeatedAnswersPolicies)[number];

/** How to read files of answers; the defaults find the form out and refuse what is wrong. */
export interface ReadOptions extends TableOptions {
  /** The wave whose answers are taken, by its id: never left out where the codebook has waves of a population that is read. */
  readonly wave?: string | undefined;
  readonly onInvalid?: InvalidPolicy | undefined;
  readonly onDuplicate?: DuplicatePolicy | undefined;
  /** Left out, rows that sum others up are left out where `onInvalid` is not `error`. */
  readonly onSummaryRow?: SummaryPolicy | undefined;
  readonly onBothGroups?: BothGroupsPolicy | undefined;
  readonly onRepeatedAnswers?: RepeatedAnswersPolicy | undefined;
  /**
   * From how many bytes of text on plain rows are counted straight from their bytes, with the same outcome; default
   * 128 KiB, Infinity for never.
   */
  readonly fastLaneFrom?: number | undefined;
}
