import type { ComparedRow } from './compared-row.ts';

/** The p that stars go by. */
export function pOf(row: ComparedRow): number | null {
  if (row.p_adjusted !== undefined) return row.p_adjusted?.p_value ?? null;
  return unadjustedP(row);
}

/** Of the test of a row, one-sided where that is asked for. */
export function unadjustedP({ test, one_sided, student, welch }: ComparedRow): number | null {
  if (one_sided) return test === 'welch' ? one_sided.welch_p_value : one_sided.student_p_value;
  return (test === 'welch' ? welch : student)?.p_value ?? null;
}
