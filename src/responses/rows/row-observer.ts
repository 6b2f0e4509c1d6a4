import type { AnswerGlance } from '../people/answer-glance.ts';
import type { NameBytes } from '../people/placed-names.ts';
import type { Respondent } from '../people/respondent.ts';
import type { RowFingerprint } from '../people/row-fingerprint.ts';
import type { ExclusionReason } from './row-ledger.ts';

/** What becomes of a row. */
export type RowOutcome = 'used' | ExclusionReason;

/** One row and what became of it, for those who look at the data rather than score them. */
export interface ObservedRow {
  readonly cells: readonly string[];
  readonly line: () => number;
  readonly outcome: RowOutcome;
  /** As far as the row could be read; the object is reused. */
  readonly respondent: Respondent;
  /** The place of its wave among those of the population, or `noWave`. */
  readonly wave: number;
  /** The items, by position, whose cell says something and is no valid answer; the array is reused. */
  readonly invalid: readonly number[];
  /** The same of columns of numbers. */
  readonly invalidNumbers: readonly number[];
  /** The respondent's cell without spaces around it; of no length where the file has none. */
  readonly name: () => NameBytes;
  /** The numbers that identify what the other cells say; the array is reused. */
  readonly fingerprint: () => Int32Array;
  /** Where it is known without looking at the answers. */
  readonly glance?: AnswerGlance;
}

/** Who looks at rows one by one, whether they are cut into cells or not. */
export interface RowObserver {
  readonly fingerprint: RowFingerprint;
  readonly observe: (row: ObservedRow) => void;
}
