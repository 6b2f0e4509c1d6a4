import type { Population } from '../../codebook/codebook.ts';
import type { Columns } from '../columns/find-columns.ts';
import type { AnswerGlance } from '../people/answer-glance.ts';
import type { NameBytes } from '../people/placed-names.ts';
import type { Respondent } from '../people/respondent.ts';
import type { RespondentLikeColumns } from '../people/respondent-like-columns.ts';
import type { RespondentsSeen } from '../people/respondents-seen.ts';
import type { RowFingerprint } from '../people/row-fingerprint.ts';
import type { RowsSeen } from '../people/rows-seen.ts';
import type { PlainRowTaking } from '../plain-rows.ts';
import type { DuplicatePolicy, InvalidPolicy, SummaryPolicy } from '../policies.ts';
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

export interface ChosenWave {
  /** Its place among those of the population. */
  readonly index: number;
  /** Whether the file is of this wave where no column says otherwise. */
  readonly ofFile: boolean;
}

/** Who takes the rows of one population, and by which rules. */
export interface RowTarget {
  readonly population: Population;
  /** The wave whose rows are taken; left out, those of every wave, in which a respondent may have a row each. */
  readonly wave?: ChosenWave | undefined;
  /** Whether the data are looked at rather than scored: what is wrong with labels, and rows that lack a score, stop nothing. */
  readonly inspects?: boolean | undefined;
  readonly onInvalid: InvalidPolicy;
  readonly onDuplicate: DuplicatePolicy;
  /** Left out, the policy for invalid answers decides: a run that is to go on goes on. */
  readonly onSummaryRow?: SummaryPolicy | undefined;
  readonly seen: RespondentsSeen;
  /** Where rows are left out whose answers an earlier one has: those of all files. */
  readonly rowsSeen?: RowsSeen | undefined;
  /** Looks for people in both groups where no column is known to name them. */
  readonly likePeople?: RespondentLikeColumns | undefined;
  /** Gets every usable row; the object is reused, so copy what is kept. */
  readonly onRespondent: (respondent: Respondent) => void;
  /** Gets the usable rows of files that name no respondents, too. */
  readonly onUnnamed?: ((respondent: Respondent) => void) | undefined;
  /** Where rows may be counted without being read cell by cell. */
  readonly plainRows?: PlainRowTaking | undefined;
  readonly onRow?: ((row: ObservedRow, columns: Columns, fingerprint: RowFingerprint) => void) | undefined;
}
