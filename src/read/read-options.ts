import type { TableOptions } from './data-table.ts';
import type { SecondThread } from './plain-rows.ts';

/** What becomes of an answer that is none: `error` refuses the file. */
export const invalidPolicies = ['error', 'missing', 'drop-row'] as const;
export type InvalidPolicy = (typeof invalidPolicies)[number];

/** Which row counts when a respondent has several: `error` refuses the file. */
export const duplicatePolicies = ['error', 'first', 'last'] as const;
export type DuplicatePolicy = (typeof duplicatePolicies)[number];

/** How to read files of answers; the defaults find the form out and refuse what is wrong. */
export interface ReadOptions extends TableOptions {
  readonly onInvalid?: InvalidPolicy | undefined;
  readonly onDuplicate?: DuplicatePolicy | undefined;
  /**
   * From how many bytes of text on plain rows are counted straight from their bytes, with the same outcome; default
   * 128 KiB, Infinity for never.
   */
  readonly fastLaneFrom?: number | undefined;
  /** How plain rows of large files are counted on a second thread, with the same outcome. */
  readonly secondThread?: SecondThread | undefined;
}
