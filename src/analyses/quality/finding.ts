import type { AnswerGlance } from '../../responses/people/answer-glance.ts';
import type { ObservedRow } from '../../responses/rows/row-observer.ts';
import type { QualityFinding } from './quality-schema.ts';

/** Looks at rows one by one, and says at the end what it found. */
export interface QualityCheck {
  readonly observe: (row: ObservedRow, answers: AnswerGlance) => void;
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
