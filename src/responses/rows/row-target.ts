import type { Population } from '../../codebook/codebook.ts';
import type { Columns } from '../columns/find-columns.ts';
import type { Respondent } from '../people/respondent.ts';
import type { RespondentLikeColumns } from '../people/respondent-like-columns.ts';
import type { RespondentsSeen } from '../people/respondents-seen.ts';
import type { RowFingerprint } from '../people/row-fingerprint.ts';
import type { RowsSeen } from '../people/rows-seen.ts';
import type { PlainRowTaking } from '../plain-rows.ts';
import type { DuplicatePolicy, InvalidPolicy, SummaryPolicy } from '../policies.ts';
import type { ObservedRow } from './row-observer.ts';

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
