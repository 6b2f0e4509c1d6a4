import type { AnswerGlance } from '../../responses/people/answer-glance.ts';
import type { ExclusionReason } from '../../responses/rows/row-ledger.ts';
import type { ObservedRow } from '../../responses/rows/row-observer.ts';
import type { QualityFinding } from './quality-schema.ts';

/** Looks at rows one by one, those that are used or those that are left out, and says at the end what it found. */
export interface QualityCheck {
  readonly observeUsed?: (row: ObservedRow, answers: AnswerGlance) => void;
  readonly observeLeftOut?: (row: ObservedRow, reason: ExclusionReason) => void;
  readonly findings: () => readonly QualityFinding[];
}

/** Where a finding of one file belongs. */
export interface FilePlace {
  readonly file: string;
  readonly population: string;
}

type Place = 'file' | 'group' | 'scale' | 'item' | 'column' | 'lines';

/** A finding; what is not given of its place does not apply. */
export function finding(
  known: Omit<QualityFinding, Place> & { readonly [Part in Place]?: QualityFinding[Part] },
): QualityFinding {
  return { file: null, group: null, scale: null, item: null, column: null, lines: [], ...known };
}
